// A local time that a clock change skipped.

import { slice } from '../text/span.ts';
import { besideGap, clockChanges } from './clock-change.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';

export const nonexistentLocalTime: Rule = {
  id: 'nonexistent-local-time',
  category: 'time',
  severity: 'error',
  fix: 'offer',
  title: 'A local time was skipped when the clocks changed',
  reason: 'In spring the clocks jump over an hour: 02:30 did not happen that night. The stamp was written down by hand an hour off, or the zone is another one.',
  examples: {
    bad: [
      {
        text: `---\ntimezone: Europe/Berlin\n---\n\n# Checkout down\n\n## Timeline\n\n- 2026-03-29 01:50 – alert fired\n- «2026-03-29 02:30» – restarted\n`,
        fixed: `---\ntimezone: Europe/Berlin\n---\n\n# Checkout down\n\n## Timeline\n\n- 2026-03-29 01:50 – alert fired\n- 2026-03-29 03:30 – restarted\n`,
      },
    ],
    good: [{ text: `---\ntimezone: Europe/Berlin\n---\n\n# Checkout down\n\n## Timeline\n\n- 2026-03-29 01:50 – alert fired\n- 2026-03-29 03:10 – restarted\n` }],
  },
  *check({ report }) {
    for (const moment of clockChanges(report, 'gap')) {
      const { stamp, zone } = moment;
      yield {
        span: stamp.span,
        message: `${quote(slice(report.text, stamp.span))} did not happen${zone === undefined ? '' : ` in ${zone.id}`}: the clocks were put forward over it. Correct the time or the zone.`,
        fixes: () => besideGap(moment),
      };
    }
  },
};
