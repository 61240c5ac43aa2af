// A key that stands twice in one mapping.

import { readingRule } from './reading-rule.ts';

export const duplicateKey = readingRule({
  id: 'duplicate-key',
  severity: 'error',
  title: 'A key stands twice in one mapping',
  reason: 'Of two values under one key only one can count, and programs do not agree which. The first is used here. Take one of them out, or make it a list.',
  examples: {
    bad: [
      { text: `---\ntitle: Checkout down\nowner: Storage team\n«owner»: Payments team\n---\n\n## Summary\n\nThe checkout was down.\n`, only: 'markdown' },
      { text: `title: Checkout down\nowner: Storage team\n«owner»: Payments team\n`, only: 'yaml' },
    ],
    good: [{ text: `---\ntitle: Checkout down\nowner: Storage team\ncontributors: Payments team\n---\n\n## Summary\n\nThe checkout was down.\n` }],
  },
});
