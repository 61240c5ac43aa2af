// A file above the size that is read.

import { readingRule } from './reading-rule.ts';

export const tooLarge = readingRule({
  id: 'too-large',
  severity: 'warning',
  title: 'The file is too large to be read whole',
  reason: 'Above 2 MB only the title, metadata and headings are read and nothing else is judged, so that the editor stays quick. Logs and dumps belong beside a report, with a link.',
  // An example would be as large as the fault.
  examples: { bad: [], good: [{ text: `# Checkout down\n\nThe log of the day lies beside this report.\n` }] },
});
