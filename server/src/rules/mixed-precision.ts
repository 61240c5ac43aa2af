// Stamps of one list to the second here and to the hour there.

import type { Precision } from '../time/index.ts';
import { slice } from '../text/span.ts';
import { stampPlace } from './order-finding.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';

export const mixedPrecision: Rule = {
  id: 'mixed-precision',
  category: 'time',
  severity: 'hint',
  fix: 'none',
  title: 'Some stamps are to the second and some to the hour',
  reason: 'Entries of one list are compared at the coarser of two precisions, so an hour beside seconds says little about their order. Give the minute where it is known, and mark what is not as approximate (`~09:00`).',
  examples: {
    bad: [{ text: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:11:20 UTC – alert fired\n- 2026-01-31 08:16:05 UTC – restarted\n- «2026-01-31 9 AM UTC» – payments worked again\n`, only: 'markdown' }],
    good: [{ text: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – alert fired\n- 2026-01-31 08:16:05 UTC – restarted\n- ~2026-01-31 09:00 UTC – payments worked again\n` }],
  },
  *check({ report }) {
    for (const { entries } of report.timelines) {
      const exact = entries.find(({ moment }) => isOf(moment?.precision, 'second'));
      const coarse = entries.find(({ moment, stamp }) => isOf(moment?.precision, 'hour') && stamp?.approximate !== true);
      if (exact === undefined || coarse === undefined) continue;
      const [span, other] = [stampPlace(report, coarse), stampPlace(report, exact)];
      yield {
        span,
        message: `${quote(slice(report.text, span))} is to the hour, ${quote(slice(report.text, other))} to the second. Give the minute, or mark it as approximate.`,
        related: [{ span: other, message: 'To the second.' }],
      };
    }
  },
};

function isOf(precision: Precision | undefined, wanted: Precision): boolean {
  return precision === wanted;
}
