// Words in the place of a zone that name none.

import { placeOf } from '../model/place.ts';
import { quote, quoteAll } from './quote.ts';
import type { Fault, Rule } from './rule.ts';
import type { Span } from '../text/span.ts';
import { bySpelling, zonePlaces } from './zone-words.ts';

export const unknownZone: Rule = {
  id: 'unknown-zone',
  category: 'time',
  severity: 'warning',
  fix: 'offer',
  title: 'A zone is declared that nobody knows',
  reason: 'The word stands where a zone belongs, but names none: mostly a slip of one letter. Until it is corrected the times that depend on it have no instant and cannot be compared with others.',
  examples: {
    bad: [
      {
        text: `# Checkout down\n\n## Timeline\n\nAll times in «UC/Pacific».\n\n- 2026-01-31 08:11 – alert fired\n`,
        fixed: `# Checkout down\n\n## Timeline\n\nAll times in US/Pacific.\n\n- 2026-01-31 08:11 – alert fired\n`,
        only: 'markdown',
      },
      { text: `---\ntimezone: «Europe/Berln»\n---\n\n# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:11 – alert fired\n` },
    ],
    good: [{ text: `# Checkout down\n\n## Timeline\n\nAll times in US/Pacific.\n\n- 2026-01-31 08:11 – alert fired\n` }],
  },
  *check({ report, errors }) {
    const told = new Set<number>();
    for (const { first, all } of bySpelling(zonePlaces(report).filter(({ words }) => words.kind === 'unknown'))) {
      const { words } = first;
      if (words.kind !== 'unknown') continue;
      for (const place of all) told.add(place.words.span.from);
      yield unknown(words.text, all.map((place) => place.words.span), words.near);
    }
    for (const { path, params } of errors) {
      const span = placeOf(report, path);
      if (told.has(span.from)) continue;
      told.add(span.from);
      const candidates = Array.isArray(params['near']) ? params['near'].filter((word) => typeof word === 'string') : [];
      yield unknown(report.text.slice(span.from, span.to), [span], candidates);
    }
  },
};

function unknown(text: string, places: readonly Span[], candidates: readonly string[]): Fault {
  const known = candidates.slice(0, 3);
  const meant = known.length === 0 ? ' Write UTC, an offset such as +02:00, or a place such as Europe/Berlin.' : ` Did you mean ${quoteAll(known, 'or')}?`;
  const [span] = places;
  return {
    span: span ?? { from: 0, to: 0 },
    message: `No zone is called ${quote(text)}.${meant}`,
    fixes: () => known.map((zone) => ({
      title: `Change to ${zone}`, safe: false, changes: places.map((place) => ({ kind: 'replace' as const, span: place, text: zone })),
    })),
  };
}
