// A year or month that fits none of its neighbours.

import { misplaced, faultPlace, repairFixes, stampPlace, type Misplaced } from './order-finding.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';

export const dateOutlier: Rule = {
  id: 'date-outlier',
  category: 'time',
  severity: 'error',
  fix: 'offer',
  insteadOf: { rules: ['out-of-order', 'long-gap'], where: 'overlap' },
  title: 'A year or month differs from both neighbours',
  reason: 'One entry lies months or a year away from those before and after it, and would fit with their year or month: a slip of the pen in January, or a stamp copied from another report.',
  examples: {
    bad: [
      {
        text: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – alert fired\n- «2025»-01-31 08:16 UTC – restarted\n- 2026-01-31 08:40 UTC – queue drained\n`,
        fixed: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – alert fired\n- 2026-01-31 08:16 UTC – restarted\n- 2026-01-31 08:40 UTC – queue drained\n`,
      },
    ],
    good: [{ text: `# Checkout down\n\n## Timeline\n\n- 2025-12-01 10:00 UTC – release of 4.2\n- 2026-01-31 08:11 UTC – alert fired\n- 2026-01-31 08:16 UTC – restarted\n` }],
  },
  *check({ report, errors }) {
    for (const error of errors) {
      const fault = misplaced(report, error);
      if (fault === undefined) continue;
      if (isEarlyCause(fault)) continue;
      const { entry, span } = faultPlace(fault);
      const stamp = stampPlace(report, entry);
      const other = stampPlace(report, entry === fault.entry ? fault.other : fault.entry);
      yield {
        span,
        message: `${quote(report.text.slice(stamp.from, stamp.to))} lies far from the entries around it, and would fit with their year or month. Correct it.`,
        related: [{ span: other, message: 'The entry beside it.' }],
        fixes: () => repairFixes(fault),
      };
    }
  },
};

/** What brought the fault in, or set the clock for it to run out, may lie a whole year before the incident. */
const CAUSE = /\b(?:introduced|merged|deployed|released|shipped|launched|installed|configured|created|issued|renewed|registered|generated|migrated|upgraded|added|written|purchased|enabled|set up|last (?:change|update|release)|previous (?:incident|outage))\b|導入|作成|発行|更新|リリース/iu;

/** A first entry that opens the story; in order with all that follows, so that nothing but its distance speaks against it. */
function isEarlyCause({ timeline, entry }: Misplaced): boolean {
  const first = timeline.entries.find(({ stamp }) => stamp !== undefined);
  return entry === first && (entry.value.kind === 'cause-introduced' || CAUSE.test(entry.value.text.slice(0, 500)));
}
