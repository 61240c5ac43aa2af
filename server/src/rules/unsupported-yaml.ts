// YAML that is kept as text.

import { readingRule } from './reading-rule.ts';

export const unsupportedYaml = readingRule({
  id: 'unsupported-yaml',
  severity: 'warning',
  title: 'YAML that is kept as text',
  reason: 'Tags such as `!include` ask a program to do something, and merge keys (`<<`) copy one mapping into another. A report is read as data only, so they stay text. Write the value itself.',
  examples: {
    bad: [{ text: `title: Checkout down\nowner: «!include» owner.yaml\n`, only: 'yaml' }],
    good: [{ text: `title: Checkout down\nowner: Storage team\n`, only: 'yaml' }],
  },
});
