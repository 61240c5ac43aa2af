// A zone abbreviation of the other season.

import { seasonAt, type Moment, type ZoneWords } from '../time/index.ts';
import { slice } from '../text/span.ts';
import { quote } from './quote.ts';
import type { Fix, Rule } from './rule.ts';
import { otherSeason } from './season-words.ts';
import { bySpelling, zonePlaces } from './zone-words.ts';

export const wrongSeasonZone: Rule = {
  id: 'wrong-season-zone',
  category: 'time',
  severity: 'hint',
  fix: 'offer',
  title: 'A zone abbreviation of the other season',
  reason: 'PST is an hour behind the clocks of a Californian July, CET an hour behind those of a Berlin June. Whoever writes it mostly means the clock on the wall; readers who compute with it are an hour off. Write PDT or CEST, or the place, which is right all year.',
  examples: {
    bad: [
      {
        text: `# Checkout down\n\n## Timeline\n\nAll times in «PST».\n\n- 2026-07-31 08:11 – alert fired\n- 2026-07-31 08:16 – restarted\n`,
        fixed: `# Checkout down\n\n## Timeline\n\nAll times in PDT.\n\n- 2026-07-31 08:11 – alert fired\n- 2026-07-31 08:16 – restarted\n`,
        only: 'markdown',
      },
    ],
    good: [{ text: `# Checkout down\n\n## Timeline\n\nAll times in PST.\n\n- 2026-01-31 08:11 – alert fired\n- 2026-01-31 08:16 – restarted\n` }],
  },
  *check({ report }) {
    for (const { all } of bySpelling(zonePlaces(report))) {
      // A declaration is for the whole list: one background entry of last December does not make it wrong.
      const wrong = all.filter(({ words, moments }) => 2 * moments.filter((moment) => isWrong(words, moment)).length > moments.length);
      const [first] = wrong;
      if (first === undefined) continue;
      const { words } = first;
      const right = otherSeason(words.text);
      yield {
        span: words.span,
        message: `${quote(slice(report.text, words.span))} is not in force on that date${right === undefined ? '' : `; ${quote(right)} is`}. Write the one the clocks showed, or the place.`,
        fixes: () => (right === undefined ? [] : [fix(wrong.map((place) => place.words), right)]),
      };
    }
  },
};

function isWrong(words: ZoneWords, { instant }: Moment): boolean {
  if (words.kind === 'unknown' || words.season === undefined || instant === undefined) return false;
  const season = seasonAt(words, instant);
  return season !== undefined && season !== words.season;
}

function fix(places: readonly ZoneWords[], right: string): Fix {
  return { title: `Change to ${right}`, safe: false, changes: places.map(({ span }) => ({ kind: 'replace', span, text: right })) };
}
