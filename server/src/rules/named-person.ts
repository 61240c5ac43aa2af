// A single person named where a report tells what happened and why.

import type { Area } from './language/areas.ts';
import { areaOf } from './language/areas.ts';
import { isCapital, isHandle, isName } from './language/person.ts';
import { spanOf, wordBeside, keptWords, type Words } from './language/words.ts';
import { isEnglish } from './english.ts';
import { ownWords } from './own-words.ts';
import { peopleOf } from './language/people.ts';
import { quote } from './quote.ts';
import type { Fix, Rule } from './rule.ts';
import { peopleLabels, placeWords, productWords, thanks } from './words/name-words.ts';
import { columnKind } from '../model/vocabulary/index.ts';
import type { Span } from '../text/span.ts';

/** Where a name reads as an accusation. */
const AREAS: ReadonlySet<Area> = new Set(['lead', 'summary', 'cause']);

const ROLES = ['an engineer', 'the on-call engineer', 'a colleague'];

export const namedPerson: Rule = {
  id: 'named-person',
  category: 'language',
  severity: 'off',
  fix: 'offer',
  title: 'A single person is named',
  reason: 'A name beside a cause reads as an accusation, and stays in the archive when the person has long moved on. Write the role: what anybody in that place saw and did. Owners of actions, authors, quotes and thanks keep their names.',
  examples: {
    bad: [
      {
        text: `---\nprofile: aws-coe\n---\n\n# Checkout down\n\n## Summary\n\nIn the evening «Katharine» raised the limit.\n`,
        fixed: `---\nprofile: aws-coe\n---\n\n# Checkout down\n\n## Summary\n\nIn the evening an engineer raised the limit.\n`,
      },
    ],
    good: [
      { text: `---\nprofile: aws-coe\n---\n\n# Checkout down\n\n## Summary\n\nIn the evening an engineer raised the limit. Thanks to Katharine for the graph.\n` },
      { text: `# Checkout down\n\n## Summary\n\nIn the evening Katharine raised the limit.\n` },
    ],
  },
  *check({ report }) {
    if (!isEnglish(report)) return;
    const people = peopleOf(report);
    for (const { prose, text } of ownWords(report)) {
      if (prose.kind === 'quote' || prose.kind === 'heading' || !AREAS.has(areaOf(report, prose))) continue;
      if (prose.column !== undefined && columnKind(prose.column) === 'owner') continue;
      const words = keptWords(text);
      for (const place of namesIn(words, people, 'accused')) {
        const span = { from: prose.span.from + place.from, to: prose.span.from + place.to };
        const name = report.text.slice(span.from, span.to);
        yield {
          span,
          message: `${quote(name)} is a single person. Write the role instead: what anybody in that place saw and did.`,
          fixes: () => roleFixes(name, span, isSentenceStart(text, place.from)),
        };
      }
    }
  },
};

function roleFixes(name: string, span: Span, start: 'start' | 'inside'): readonly Fix[] {
  return ROLES.map((role) => {
    const text = start === 'start' ? `${role.charAt(0).toUpperCase()}${role.slice(1)}` : role;
    return { title: `Write “${role}” instead of ${quote(name)}`, safe: false, changes: [{ kind: 'replace', span, text }] };
  });
}

export function isSentenceStart(text: string, offset: number): 'start' | 'inside' {
  return /(?:^|[.!?]["”*_)]*\s+|\n\s*\n\s*)[*_]*$/.test(text.slice(Math.max(0, offset - 20), offset)) ? 'start' : 'inside';
}

/** Names and handles, in the order of the text. `everybody`: those too who are quoted, thanked or told behind a label. */
export function* namesIn(words: Words, people: ReadonlySet<string>, whom: 'accused' | 'everybody'): Iterable<Span> {
  let from = 0;
  for (const [index, word] of words.lower.entries()) {
    if (index < from || (whom === 'accused' && (words.aside[index] === true || isThanked(words, index) || isLabelled(words, index)))) continue;
    const at = words.from[index] ?? 0;
    const bare = word.replace(/'s$/, '');
    if (words.text.charAt(at - 1) === '@') {
      if (isHandle(words, index)) yield { from: at - 1, to: at + bare.length };
      continue;
    }
    if (!isCapital(words, index) || (!people.has(bare) && !isName(words, index))) continue;
    if (isPlaceOrProduct(words, index)) continue;
    const last = isSurname(words, index + 1, index) ? index + 1 : index;
    from = last + 1;
    const { to } = spanOf(words, index, last);
    yield { from: at, to: to - (/['’]s$/.exec(words.text.slice(at, to))?.[0].length ?? 0) };
  }
}

/** "San Jose", "Alexander Platform", "Oscar server". */
function isPlaceOrProduct(words: Words, index: number): boolean {
  return placeWords.has(wordBeside(words, index - 1, index)) || productWords.has(wordBeside(words, index + 1, index));
}

/** A capital right behind the name: "Katharine Berger". */
function isSurname(words: Words, index: number, given: number): boolean {
  return wordBeside(words, index, given) !== '' && isCapital(words, index) && /^[ ]$/.test(words.text.slice(words.to[given] ?? 0, words.from[index] ?? 0)) && !productWords.has(words.lower[index] ?? '');
}

/** "Created by: Ana" at the head of a report. */
function isLabelled(words: Words, index: number): boolean {
  const line = words.text.slice(Math.max(0, (words.from[index] ?? 0) - 120), words.from[index]).split('\n').at(-1) ?? '';
  const label = /^[\s*_#>|-]*([\p{L} /]{2,40}):/u.exec(line)?.[1];
  return label !== undefined && label.toLowerCase().split(/[ /]/).some((word) => peopleLabels.has(word));
}

const BEFORE_THANKS = 8;

/** "Thanks to Ana and Katharine". */
function isThanked(words: Words, index: number): boolean {
  for (let at = index - 1; at > index - BEFORE_THANKS; at -= 1) {
    const word = wordBeside(words, at, index);
    if (word === '') return false;
    if (thanks.has(word)) return true;
  }
  return false;
}
