// Words in the place of a zone that name none.

import { placeOf } from '../model/place.ts';
import { quote, quoteAll } from './quote.ts';
import type { Fault, Rule } from './rule.ts';
import { slice, type Span } from '../text/span.ts';
import { readZoneName } from '../time/index.ts';
import { zonePlaces } from './zone-words.ts';

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
    const places = new Map<string, { readonly spans: Span[]; readonly near: readonly string[] }>();
    const add = (text: string, span: Span, candidates: readonly string[]): void => {
      const known = places.get(text.toLowerCase());
      if (known === undefined) places.set(text.toLowerCase(), { spans: [span], near: candidates });
      else if (!known.spans.some(({ from }) => from === span.from)) known.spans.push(span);
    };
    for (const { words } of zonePlaces(report)) if (words.kind === 'unknown') add(words.text, words.span, words.near);
    for (const { path } of errors) {
      const span = placeOf(report, path);
      const text = slice(report.text, span);
      const words = readZoneName(text);
      add(text, span, words?.kind === 'unknown' ? words.near : []);
    }
    // One slip that was copied to every entry is one finding.
    for (const { spans, near } of places.values()) yield unknown(report.text, spans.toSorted((a, b) => a.from - b.from), near);
  },
};

function unknown(text: string, places: readonly Span[], candidates: readonly string[]): Fault {
  const known = candidates.slice(0, 3);
  const meant = known.length === 0 ? ' Write UTC, an offset such as +02:00, or a place such as Europe/Berlin.' : ` Did you mean ${quoteAll(known, 'or')}?`;
  const span = places[0] ?? { from: 0, to: 0 };
  return {
    span,
    message: `No zone is called ${quote(slice(text, span))}.${meant}`,
    fixes: () => known.map((zone) => ({
      title: `Change to ${zone}`, safe: false, changes: places.map((place) => ({ kind: 'replace' as const, span: place, text: zone })),
    })),
  };
}
