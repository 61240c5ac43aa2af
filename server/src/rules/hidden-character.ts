// Characters that cannot be seen and change what is read.

import { readingRule } from './reading-rule.ts';

export const hiddenCharacter = readingRule({
  id: 'hidden-character',
  severity: 'warning',
  title: 'A character that cannot be seen changes the text',
  reason: 'Characters that turn the direction of writing, NUL, and zero-width characters in keys make a file say something else than it shows. They come in by copying; take them out.',
  examples: {
    bad: [{ text: `# Checkout down\n\n## Summary\n\nThe checkout «\u202E»was down.\n`, only: 'markdown' }],
    good: [{ text: `# Checkout down\n\n## Summary\n\nThe checkout was down.\n` }],
  },
});
