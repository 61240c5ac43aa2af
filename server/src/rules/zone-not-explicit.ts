// A time that inherits its zone where the profile wants it on every entry.

import { slice } from '../text/span.ts';
import { stampPlace } from './order-finding.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';

export const zoneNotExplicit: Rule = {
  id: 'zone-not-explicit',
  category: 'time',
  severity: 'off',
  severityIn: ({ timeline }) => (timeline.zonePolicy === 'explicit' ? 'error' : undefined),
  fix: 'safe',
  title: 'An entry does not state its zone itself',
  reason: 'Some formats are read entry by entry, quoted and compared across reports, and want the zone on every time. Off unless the profile asks for it (`zonePolicy: explicit`) or a severity is set. The fix writes the zone that the entry inherits.',
  examples: {
    bad: [
      {
        text: `---\nrca-rules:\n  zone-not-explicit: error\n---\n\n# Checkout down\n\n## Timeline (UTC)\n\n- «2026-01-31 08:11» – alert fired\n- 2026-01-31 08:16 UTC – restarted\n`,
        fixed: `---\nrca-rules:\n  zone-not-explicit: error\n---\n\n# Checkout down\n\n## Timeline (UTC)\n\n- 2026-01-31 08:11 UTC – alert fired\n- 2026-01-31 08:16 UTC – restarted\n`,
        only: 'markdown',
      },
      { text: `title: Checkout down\nrca-rules:\n  zone-not-explicit: error\ntimezone: UTC\ntimeline:\n  - at: «2026-01-31T08:11»\n    text: alert fired\n`, only: 'yaml' },
    ],
    good: [
      { text: `---\nrca-rules:\n  zone-not-explicit: error\n---\n\n# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – alert fired\n- 2026-01-30 – release 4.2\n` },
      { text: `# Checkout down\n\n## Timeline (UTC)\n\n- 2026-01-31 08:11 – alert fired\n`, only: 'markdown' },
    ],
  },
  *check({ report }) {
    for (const { entries } of report.timelines) {
      for (const entry of entries) {
        const { stamp, moment } = entry;
        if (stamp?.clock === undefined || stamp.unknown || stamp.faults.length > 0 || moment?.zone === undefined || moment.zoneFrom === 'entry') continue;
        const zone = moment.zoneWords?.text ?? moment.zone.id;
        const span = stampPlace(report, entry);
        yield {
          span,
          message: `${quote(slice(report.text, span))} does not state its zone; it inherits ${quote(zone)}. Write it after the clock.`,
          fixes: () => [{ title: `Write ${zone} after the clock`, safe: true, changes: [{ kind: 'set-entry-zone', entry, zone }] }],
        };
      }
    }
  },
};
