// Text that does not follow its syntax.

import { readingRule } from './reading-rule.ts';

export const syntaxError = readingRule({
  id: 'syntax-error',
  severity: 'error',
  title: 'The text does not follow its syntax',
  reason: 'What cannot be read cannot be judged: the part from here on may be missing from the preview, from exports and from all other findings. Correct the place; the rest of the report is read as well as it can be.',
  examples: {
    bad: [{ text: `title: Checkout down\nseverity: «"»sev1\n`, only: 'yaml' }],
    good: [{ text: `title: Checkout down\nseverity: sev1\n`, only: 'yaml' }],
  },
});
