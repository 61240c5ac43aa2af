// An entry that is earlier than one before it.

import type { Timeline } from '../model/report.ts';
import { pointOf } from '../time/index.ts';
import { misplaced, faultPlace, repairFixes, stampPlace, type Misplaced } from './order-finding.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';

export const outOfOrder: Rule = {
  id: 'out-of-order',
  category: 'time',
  severity: 'error',
  fix: 'offer',
  // A gap before a stamp that is wrong is no gap.
  insteadOf: { rules: ['long-gap'], where: 'overlap' },
  title: 'A timeline entry is earlier than one before it',
  reason: 'A timeline that runs backwards has a wrong stamp or an entry in a wrong place, and the reader cannot tell which. Mostly it is a slip of one day, month or a.m./p.m. in one stamp: the first fix is the smallest change that explains the fault. Only if no small change does, move the entry. Sorting turns a typing error into a false history.',
  examples: {
    bad: [
      {
        text: `# Checkout down – 17 September 2026\n\n## Timeline\n\n- September 17th, 08:11 UTC – alert fired\n- September 17th, 10:30 UTC – loans worked again\n- «September 18th», 23:30 UTC – search customers reported errors\n- September 18th, 01:30 UTC – search worked again\n`,
        fixed: `# Checkout down – 17 September 2026\n\n## Timeline\n\n- September 17th, 08:11 UTC – alert fired\n- September 17th, 10:30 UTC – loans worked again\n- September 17th, 23:30 UTC – search customers reported errors\n- September 18th, 01:30 UTC – search worked again\n`,
        only: 'markdown',
      },
    ],
    good: [
      { text: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – alert fired\n- 2026-01-31 09:16 CET – restarted\n- 2026-01-31 08:16:30 UTC – queue drained\n` },
    ],
  },
  *check({ report, errors }) {
    for (const error of errors) {
      const fault = misplaced(report, error);
      if (fault === undefined) continue;
      const { entry, span } = faultPlace(fault);
      const against = entry === fault.entry ? fault.other : fault.entry;
      const words = (of: typeof entry): string => quote(report.text.slice(stampPlace(report, of).from, stampPlace(report, of).to));
      const [later, earlier] = fault.entry.span.from > fault.other.span.from ? [fault.entry, fault.other] : [fault.other, fault.entry];
      yield {
        ...(isUpdates(fault.timeline) ? { severity: 'information' as const } : {}),
        span,
        message: runsDown(fault)
          ? `This timeline runs newest first, and ${words(later)} stands below ${words(earlier)} though it is later. Correct the stamp that is wrong, or move the entry.`
          : `${words(later)} stands after ${words(earlier)} and is earlier. Correct the stamp that is wrong, or move the entry.`,
        related: [{ span: stampPlace(report, against), message: 'The entry it does not fit with.' }],
        fixes: () => repairFixes(fault),
      };
    }
  },
};

/** The entry below is the later one only where the list runs downwards. */
function runsDown({ entry, other }: Misplaced): boolean {
  const [a, b] = [pointOf(entry.moment).at ?? 0, pointOf(other.moment).at ?? 0];
  return entry.span.from > other.span.from ? a > b : b > a;
}

/** Two dated paragraphs, the newer one above: more likely a page that shows its last update first than a story told backwards. */
function isUpdates({ shape, entries }: Timeline): boolean {
  return shape === 'paragraphs' && entries.filter(({ stamp }) => stamp !== undefined).length === 2;
}
