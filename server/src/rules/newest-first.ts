// A timeline that runs downwards.

import { placeOf } from '../model/place.ts';
import { misplaced, repairFixes, stampPlace } from './order-finding.ts';
import type { Rule } from './rule.ts';

export const newestFirst: Rule = {
  id: 'newest-first',
  category: 'time',
  severity: 'information',
  fix: 'offer',
  insteadOf: { rules: ['out-of-order'], where: 'overlap' },
  title: 'A timeline stands newest first',
  reason: 'A status page shows the newest update first; a report is read from the beginning. Causes come before effects when the oldest entry comes first. Entries that break the downward order are still findings.',
  examples: {
    bad: [
      {
        text: `# Checkout down\n\n## Timeline\n\n- «2026-01-31 09:40 UTC» – resolved\n- 2026-01-31 08:16 UTC – restarted\n- 2026-01-31 08:11 UTC – alert fired\n`,
        fixed: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – alert fired\n- 2026-01-31 08:16 UTC – restarted\n- 2026-01-31 09:40 UTC – resolved\n`,
      },
    ],
    good: [{ text: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – alert fired\n- 2026-01-31 08:16 UTC – restarted\n- 2026-01-31 09:40 UTC – resolved\n` }],
  },
  *check({ report, errors }) {
    for (const error of errors) {
      const fault = misplaced(report, error);
      if (fault === undefined) continue;
      const { timeline } = fault;
      const first = timeline.entries.find(({ stamp }) => stamp !== undefined);
      yield {
        span: first === undefined ? placeOf(report, error.path) : stampPlace(report, first),
        message: 'This timeline stands newest first. Readers follow a story from its beginning: put the oldest entry first.',
        fixes: () => {
          const repairs = repairFixes(fault);
          return repairs.length > 0 ? repairs : [{
            title: 'Put the oldest entry first', safe: false, changes: [{ kind: 'reorder-entries', timeline, order: timeline.entries.toReversed() }],
          }];
        },
      };
    }
  },
};
