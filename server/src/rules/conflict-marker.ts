// Marks of a merge that was not finished.

import { readingRule } from './reading-rule.ts';

export const conflictMarker = readingRule({
  id: 'conflict-marker',
  severity: 'error',
  title: 'The file holds an unfinished merge',
  reason: 'Between `<<<<<<<` and `>>>>>>>` the file says two things at once. Nothing else is judged until one of them is chosen.',
  examples: {
    bad: [{ text: `# Checkout down\n\n«<<<<<<<» HEAD\nThe checkout was down for ten minutes.\n=======\nThe checkout was down for twelve minutes.\n>>>>>>> review\n`, only: 'markdown' }],
    good: [{ text: `# Checkout down\n\nThe checkout was down for twelve minutes.\n` }],
  },
});
