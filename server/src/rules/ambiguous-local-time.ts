// A local time that happened twice.

import { slice } from '../text/span.ts';
import { clockChanges, offsetText, withOffset } from './clock-change.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';

export const ambiguousLocalTime: Rule = {
  id: 'ambiguous-local-time',
  category: 'time',
  severity: 'warning',
  fix: 'offer',
  title: 'A local time happened twice when the clocks changed',
  reason: 'In autumn an hour comes twice: 02:30 can be the first or the second one, and durations across it are an hour off. Write the offset on the stamp. Until then the first is taken.',
  examples: {
    bad: [
      {
        text: `---\ntimezone: Europe/Berlin\n---\n\n# Checkout down\n\n## Timeline\n\n- 2026-10-25 01:50 – alert fired\n- «2026-10-25 02:30» – restarted\n`,
        fixed: `---\ntimezone: Europe/Berlin\n---\n\n# Checkout down\n\n## Timeline\n\n- 2026-10-25 01:50 – alert fired\n- 2026-10-25 02:30 +02:00 – restarted\n`,
      },
    ],
    good: [{ text: `---\ntimezone: Europe/Berlin\n---\n\n# Checkout down\n\n## Timeline\n\n- 2026-10-25 01:50 – alert fired\n- 2026-10-25 02:30 CET – restarted\n` }],
  },
  *check({ report }) {
    for (const moment of clockChanges(report, 'overlap')) {
      const { stamp, zone, clockChange } = moment;
      const offsets = clockChange?.offsets ?? [];
      yield {
        span: stamp.span,
        message: `${quote(slice(report.text, stamp.span))} happened twice${zone === undefined ? '' : ` in ${zone.id}`}, at ${offsets.map(offsetText).join(' and at ')}. Write which one is meant.`,
        fixes: () => offsets.map((minutes) => withOffset(report.text, moment, minutes)),
      };
    }
  },
};
