// A front-matter key that is a slip of a known one.

import { partKeys, schemaFields } from '../model/schema-fields.generated.ts';
import { near } from './near.ts';
import { quote, quoteAll } from './quote.ts';
import type { Rule } from './rule.ts';
import { SEVERITIES_KEY } from './severity.ts';

/** Keys of site generators and editors that only look like a slip. */
const OTHERS: ReadonlySet<string> = new Set([
  'publish', 'section', 'created', 'updated', 'draft', 'data', 'version', 'state', 'regions', 'impacted', 'affected', 'resolved', 'name', 'permalink', 'layout',
]);

export const unknownField: Rule = {
  id: 'unknown-field',
  category: 'structure',
  severity: 'warning',
  fix: 'offer',
  title: 'A key is a slip of a known field',
  reason: 'A field under a misspelt key is not read: the report then seems to lack it. Keys that are near to no known one are your own and are left alone.',
  examples: {
    bad: [
      {
        text: `---\ntitle: Checkout down\n«severty»: sev1\n---\n\n## Summary\n\nThe checkout was down.\n`,
        fixed: `---\ntitle: Checkout down\nseverity: sev1\n---\n\n## Summary\n\nThe checkout was down.\n`,
      },
    ],
    good: [{ text: `---\ntitle: Checkout down\nseverity: sev1\ncost_centre: "4711"\n---\n\n## Summary\n\nThe checkout was down.\n` }],
  },
  *check({ report, profile }) {
    const known = new Set([SEVERITIES_KEY, ...schemaFields.map(({ key }) => key), ...profile.fields.map(({ key }) => key)]);
    // In front matter the parts of a report are no keys: `section: issue` is somebody else's word.
    if (report.syntax === 'yaml') for (const key of [...partKeys, 'timeline']) known.add(key);
    const present = new Set(report.fields.map(({ key }) => key));
    for (const field of report.fields) {
      if (field.from !== 'front-matter' && field.from !== 'yaml') continue;
      if (known.has(field.key) || OTHERS.has(field.key.toLowerCase())) continue;
      const candidates = near(field.key, known).filter((candidate) => !present.has(candidate));
      if (candidates.length === 0) continue;
      yield {
        span: field.keySpan,
        message: `No field is called ${quote(field.key)}. Did you mean ${quoteAll(candidates, 'or')}?`,
        fixes: () => candidates.map((key) => ({ title: `Rename to \`${key}\``, safe: false, changes: [{ kind: 'rename-field', field, key }] })),
      };
    }
  },
};
