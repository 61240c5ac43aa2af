// A clock that runs past midnight while the date stays.

import { misplaced, repairFixes, stampPlace } from './order-finding.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';

export const midnightRollover: Rule = {
  id: 'midnight-rollover',
  category: 'time',
  severity: 'information',
  fix: 'offer',
  insteadOf: { rules: ['out-of-order', 'long-gap'], where: 'overlap' },
  title: 'The clock passes midnight and the date does not change',
  reason: 'After 23:55 comes 00:20 of the next day. Without its date the entry is read as a day too early, and every duration across it is wrong by a day. Write the date on the first entry after midnight, or a heading for the new day.',
  examples: {
    bad: [
      { text: `# Checkout down – 2026-01-31\n\n## Timeline (UTC)\n\n- 23:40 – alert fired\n- 23:55 – restarted\n- «00:20» – queue drained\n`, only: 'markdown' },
    ],
    good: [{ text: `# Checkout down – 2026-01-31\n\n## Timeline (UTC)\n\n- 23:40 – alert fired\n- 23:55 – restarted\n- 2026-02-01 00:20 – queue drained\n` }],
  },
  *check({ report, errors }) {
    for (const error of errors) {
      const fault = misplaced(report, error);
      if (fault === undefined) continue;
      const [before, after] = fault.other.span.from < fault.entry.span.from ? [fault.other, fault.entry] : [fault.entry, fault.other];
      const span = stampPlace(report, after);
      const other = stampPlace(report, before);
      yield {
        span,
        message: `${quote(report.text.slice(span.from, span.to))} comes after ${quote(report.text.slice(other.from, other.to))}: if it is the next day, write its date.`,
        related: [{ span: other, message: 'The entry before it.' }],
        fixes: () => repairFixes(fault),
      };
    }
  },
};
