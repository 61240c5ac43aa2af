// Finds the person a verb is said of. Machines may fail, ignore and forget without anybody being blamed.

import { givenNames } from '../words/given-names.ts';
import { groupHandles } from '../words/name-words.ts';
import { dutyWords, fillers, groupWords, personNouns, personNounsAfter, personPronouns, prepositions, quantities } from '../words/person-words.ts';
import { past, wordBeside, type Words } from './words.ts';

/** `person`: one or more people; `group`: "we", a team. */
export interface Subject {
  readonly kind: 'person' | 'group';
  /** Index of its first and last word. */
  readonly first: number;
  readonly last: number;
}

/** How far a relative clause may part a person from the verb: "the engineer who had deployed the change forgot". */
const CLAUSE = 10;
const FILLERS = 4;
/** Words of one noun phrase: "one of our most senior on-call engineers". */
const PHRASE = 7;

/** The person that is the subject of the verb at `verb`. */
export function subjectOf(words: Words, verb: number): Subject | undefined {
  const near = past(words, verb - 1, verb, fillers, { step: -1, most: FILLERS });
  const there = personAt(words, near, verb) ?? personAt(words, past(words, near, verb, dutyWords, { step: -1, most: 3 }), verb);
  if (there !== undefined) return isSubject(words, there) ? there : undefined;
  for (let at = near; at > verb - CLAUSE; at -= 1) {
    const word = wordBeside(words, at, verb);
    if (word === '') return undefined;
    if (word !== 'who') continue;
    const before = personAt(words, at - 1, verb) ?? personAt(words, past(words, at - 1, verb, dutyWords, { step: -1, most: 3 }), verb);
    return before !== undefined && isSubject(words, before) ? before : undefined;
  }
  return undefined;
}

/** A person whose last word stands at `index`, in the sentence of the word at `beside`. */
export function personAt(words: Words, index: number, beside: number): Subject | undefined {
  const word = wordBeside(words, index, beside);
  if (word === '') return undefined;
  const before = wordBeside(words, index - 1, beside);
  if (groupWords.has(word)) return { kind: 'group', first: phraseStart(words, index), last: index };
  if (personPronouns.has(word)) return { kind: 'person', first: index, last: index };
  if (personNouns.has(word) || personNounsAfter[word]?.has(before) === true || (word === 'one' && before === 'no')) return { kind: 'person', first: phraseStart(words, index), last: index };
  if (isName(words, index) || isHandle(words, index)) return { kind: 'person', first: index, last: index };
  return isName(words, index - 1) && isCapital(words, index) && words.sentence[index - 1] === words.sentence[index] ? { kind: 'person', first: index - 1, last: index } : undefined;
}

/** A given name, written as one: "Lee", "Lee's". */
export function isName(words: Words, index: number): boolean {
  return givenNames.has((words.lower[index] ?? '').replace(/'s$/, '')) && isCapital(words, index);
}

/** "@lee-q", neither "@storage-team" nor "lee@quay.example" nor the "@1.2.3" of a package. */
export function isHandle(words: Words, index: number): boolean {
  const from = words.from[index] ?? 0;
  const handle = (words.lower[index] ?? '').replace(/'s$/, '');
  if (words.text.charAt(from - 1) !== '@' || !/^[a-z]/.test(handle)) return false;
  if (/[\w.\uFFFC]/.test(words.text.charAt(from - 2)) || words.text.charAt(words.to[index] ?? 0) === '/') return false;
  return !handle.split(/[-_.]/).some((part) => groupHandles.has(part));
}

/** "Lee", not "LEE" and not "lee". */
export function isCapital(words: Words, index: number): boolean {
  const from = words.from[index] ?? 0;
  return /^\p{Lu}\p{Ll}/u.test(words.text.slice(from, from + 2));
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'our', 'their', 'another', 'one', 'this', 'that', 'each', 'every', 'some', 'his', 'her', 'my', 'your', 'its']);

/** The article that the noun at `index` belongs to, else the noun. */
function phraseStart(words: Words, index: number): number {
  for (let at = index - 1; at > index - 4; at -= 1) if (ARTICLES.has(wordBeside(words, at, index))) return at;
  return index;
}

/** Not when it is behind a preposition: "the alert raised by the engineer failed". */
function isSubject(words: Words, { last }: Subject): boolean {
  for (let at = last - 1; at > last - PHRASE; at -= 1) {
    const word = wordBeside(words, at, last);
    if (word === '' || word === 'and' || word === 'but' || word === 'because') return true;
    if (word === 'of' && quantities.has(wordBeside(words, at - 1, last))) return true;
    if (word === 'call' && wordBeside(words, at - 1, last) === 'on') {
      at -= 1;
      continue;
    }
    if (prepositions.has(word)) return false;
  }
  return true;
}
