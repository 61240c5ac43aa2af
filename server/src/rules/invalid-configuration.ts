// A configuration file with something in it that cannot be followed.

import type { Rule } from './rule.ts';

export const invalidConfiguration: Rule = {
  id: 'invalid-configuration',
  category: 'reading',
  severity: 'error',
  fix: 'offer',
  title: 'The configuration file says something that cannot be followed',
  reason: 'A slip in `.rca/config.yaml` would change nothing, and nobody would notice that a rule runs as ever. What is wrong is left out alone; the rest of the file holds. An unknown key or rule is a warning, a value that does not fit an error. These findings stand on the configuration file itself and cannot be suppressed.',
  // They stand on a file that is no report.
  examples: { bad: [], good: [{ text: `# Checkout down\n\n## Summary\n\nThe checkout was down for twelve minutes.\n` }] },
  // Made where the configuration is read.
  check: () => [],
};
