// A heading that is a slip of a known one.

import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { slippedHeadings } from './slipped-headings.ts';

export const unknownSection: Rule = {
  id: 'unknown-section',
  category: 'structure',
  severity: 'hint',
  fix: 'offer',
  title: 'A heading is a slip of a known one',
  reason: 'Sections are known by their headings: under a misspelt one, what the profile wants counts as missing. Headings that are near to no known one are your own and are left alone. Where the profile requires the section the finding is a warning.',
  examples: {
    bad: [
      {
        text: `---\ntitle: Checkout down\ndate: 2026-01-31\n---\n\n# Checkout down\n\n## «Sumary»\n\nThe checkout was down for ten minutes.\n`,
        fixed: `---\ntitle: Checkout down\ndate: 2026-01-31\n---\n\n# Checkout down\n\n## Summary\n\nThe checkout was down for ten minutes.\n`,
      },
    ],
    good: [
      { text: `---\ntitle: Checkout down\ndate: 2026-01-31\n---\n\n## Summary\n\nThe checkout was down for ten minutes.\n\n## Contents of the shop\n\nBooks and toys.\n` },
    ],
  },
  *check({ report, profile }) {
    for (const { section, heading, wanted } of slippedHeadings(report, profile)) {
      const required = wanted?.required === true;
      yield {
        span: section.heading.span,
        message: `No section is called ${quote(section.heading.value)}. Did you mean ${quote(heading)}${required ? ', which the profile requires' : ''}?`,
        ...(required ? { severity: 'warning' as const } : {}),
        fixes: () => [{ title: `Rename to “${heading}”`, safe: false, changes: [{ kind: 'rename-section', section, heading }] }],
      };
    }
  },
};
