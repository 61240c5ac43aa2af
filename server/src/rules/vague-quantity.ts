// "Many users" where a number belongs.

import { slice } from '../text/span.ts';
import { isEnglish } from './english.ts';
import { isUnfilled } from './own-words.ts';
import { vagueQuantities } from './quantities.ts';
import { quote } from './quote.ts';
import { proseWith } from './roles.ts';
import type { Rule } from './rule.ts';

export const vagueQuantity: Rule = {
  id: 'vague-quantity',
  category: 'cause',
  severity: 'information',
  fix: 'none',
  title: 'A quantity of users or services is left open',
  reason: '“Many users” can be five or five million. Write the number, a share or a bound (“about 300”, “4 % of logins”, “at most 12 teams”), or that it is not known. Only the summary and the impact are judged, and not a sentence that gives a number.',
  examples: {
    bad: [
      { text: `# Checkout down\n\n## Summary\n\nThe checkout was slow and «many customers» could not pay.\n\n## Impact\n\n120 orders were lost.\n` },
    ],
    good: [
      { text: `# Checkout down\n\n## Summary\n\nThe checkout was slow and some customers – about 120 – could not pay.\n` },
      { text: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – some users report that they cannot pay\n` },
    ],
  },
  *check({ report, profile }) {
    for (const role of ['summary', 'problem-summary', 'impact']) {
      for (const { prose: { span }, text: words } of proseWith(report, profile, role)) {
        const places = vagueQuantities(words);
        if (places.length === 0 || isUnfilled(words) || !isEnglish(report)) continue;
        for (const { from, to } of places) {
          yield {
            span: { from: span.from + from, to: span.from + to },
            message: `${quote(slice(words, { from, to }))} leaves the size open. Write a number, a share or a bound, or that it is not known.`,
          };
        }
      }
    }
  },
};
