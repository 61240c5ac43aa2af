// A check that failed.

import type { Rule } from './rule.ts';

export const internalError: Rule = {
  id: 'internal-error',
  category: 'reading',
  severity: 'error',
  fix: 'none',
  title: 'A check failed',
  reason: 'One of the checks met something it was not made for. Its findings are missing, all others are there. That is a fault of this program and not of the report: please report it with the message.',
  // Nothing an author writes may lead to it.
  examples: { bad: [], good: [{ text: `# Checkout down\n\n## Summary\n\nThe checkout was down for twelve minutes.\n` }] },
  // Made by the runner.
  check: () => [],
};
