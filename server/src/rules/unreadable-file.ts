// A file that is not text.

import { readingRule } from './reading-rule.ts';

export const unreadableFile = readingRule({
  id: 'unreadable-file',
  severity: 'error',
  title: 'The file is not text in UTF-8',
  reason: 'Reports are text files in UTF-8. A file in another encoding, or no text at all, shows wrong characters everywhere and places that do not fit. Save it as UTF-8.',
  // Such a file cannot be shown on a page.
  examples: { bad: [], good: [{ text: `# Checkout down\n\nThe checkout was down for twelve minutes.\n` }] },
});
