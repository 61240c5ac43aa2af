// More findings than are shown.

import type { Rule } from './rule.ts';

export const tooManyFindings: Rule = {
  id: 'too-many-findings',
  category: 'reading',
  severity: 'information',
  fix: 'none',
  title: 'The report has more findings than are shown',
  reason: 'Of more than 500 findings the most severe 500 are shown. A report with so many mostly has one fault that repeats, or is no report.',
  // An example would hold 501 faults.
  examples: { bad: [], good: [{ text: `# Checkout down\n\n## Summary\n\nThe checkout was down for twelve minutes.\n` }] },
  // Made by the runner, which alone knows how many there are.
  check: () => [],
};
