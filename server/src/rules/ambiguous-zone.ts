// An abbreviation that several zones use.

import { quote, quoteAll } from './quote.ts';
import type { Rule } from './rule.ts';
import { bySpelling, zonePlaces } from './zone-words.ts';

export const ambiguousZone: Rule = {
  id: 'ambiguous-zone',
  category: 'time',
  severity: 'information',
  fix: 'offer',
  title: 'A zone abbreviation has several meanings',
  reason: '`IST` is India, Israel or Ireland; `CST` is Chicago, Shanghai or Havana. Readers elsewhere take the one they know and are hours off. Say the zone by its place, `Asia/Kolkata`, once in the front matter: that also settles the abbreviation.',
  examples: {
    bad: [
      {
        text: `# Checkout down\n\n## Timeline\n\nAll times in «IST».\n\n- 2026-01-31 08:11 – alert fired\n- 2026-01-31 08:16 – restarted\n`,
        only: 'markdown',
      },
    ],
    good: [
      { text: `---\ntimezone: Asia/Kolkata\n---\n\n# Checkout down\n\n## Timeline\n\nAll times in IST.\n\n- 2026-01-31 08:11 – alert fired\n- 2026-01-31 08:16 – restarted\n` },
      { text: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – alert fired\n` },
    ],
  },
  *check({ report }) {
    const open = zonePlaces(report).filter(({ words }) => words.kind === 'several');
    for (const { first, all } of bySpelling(open)) {
      const { words } = first;
      if (words.kind !== 'several') continue;
      const meanings = words.zones.slice(0, 4).map(({ id }) => id);
      const times = all.length > 1 ? ` It stands ${all.length} times.` : '';
      yield {
        span: words.span,
        message: `${quote(words.text)} can mean ${quoteAll(meanings, 'or')}.${times} Declare the one you mean as \`timezone\`.`,
        fixes: () => meanings.map((zone) => ({
          title: `Declare ${zone} for the report`, safe: false, changes: [{ kind: 'set-field', key: 'timezone', value: zone }],
        })),
      };
    }
  },
};
