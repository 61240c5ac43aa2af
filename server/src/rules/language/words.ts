// Takes a text apart into words, for rules about language. Which texts are worth it is `english-texts.ts`.

import { HIDDEN } from '../own-words.ts';
import { perText } from '../per-text.ts';

/** Words by index; the lists are of equal length. */
export interface Words {
  readonly text: string;
  /** In lower case, `’` as `'`; what is hidden is one word of its own. */
  readonly lower: readonly string[];
  /** Offsets in the text. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Number of the sentence: words of two sentences never belong together. */
  readonly sentence: readonly number[];
  /** Somebody else's words or a name: in quotation marks, or the text of a link. */
  readonly aside: readonly boolean[];
}

/** "on-call", "engineer's", "v2.1" are one word; longer ones than these are no words. */
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+){0,8}|\uFFFC+/gu;
const ASIDE = /"[^"\n]{1,300}"|“[^“”]{1,300}”|«[^«»]{1,300}»|‘[^‘’\n]{1,300}’(?![\p{L}])|\[[^[\]]{1,300}\](?=[([\uFFFC])/gu;
const SENTENCE_END = /[.!?;:…|)](?:\s|$|["”*_])|\n\s*\n|\n\s*(?:[-*+]|\d+[.)])\s|\s[–—-]\s/;

/** Linear in the text. */
export function wordsOf(text: string): Words {
  const words = { text, lower: [] as string[], from: [] as number[], to: [] as number[], sentence: [] as number[], aside: [] as boolean[] };
  const asides = [...text.matchAll(ASIDE)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
  let sentence = 0;
  let end = 0;
  let next = 0;
  for (const match of text.matchAll(WORD)) {
    const from = match.index;
    const to = from + match[0].length;
    if (SENTENCE_END.test(text.slice(end, Math.min(from, end + 40)))) sentence += 1;
    while (next < asides.length && (asides[next]?.to ?? 0) <= from) next += 1;
    words.lower.push(match[0].startsWith(HIDDEN) ? HIDDEN : match[0].toLowerCase().replaceAll('’', "'"));
    words.from.push(from);
    words.to.push(to);
    words.sentence.push(sentence);
    words.aside.push((asides[next]?.from ?? Number.POSITIVE_INFINITY) <= from);
    end = to;
  }
  return words;
}

/** The same, kept from check to check. */
export const keptWords: (text: string) => Words = perText(wordsOf);

/** The word at `index` when it stands in the same sentence as the word at `beside` and is the author's own, else an empty text. */
export function wordBeside(words: Words, index: number, beside: number): string {
  return words.sentence[index] === words.sentence[beside] && words.aside[index] === false ? (words.lower[index] ?? '') : '';
}

/** The first index from `index` on, in steps of `step`, whose word is not in `skip`; at most `most` words are skipped. */
export function past(words: Words, index: number, beside: number, skip: ReadonlySet<string>, options: { readonly step: 1 | -1; readonly most: number }): number {
  let at = index;
  for (let skipped = 0; skipped < options.most && skip.has(wordBeside(words, at, beside)); skipped += 1) at += options.step;
  return at;
}

/** What stands from word to word, both included. */
export function spanOf(words: Words, first: number, last: number): { readonly from: number; readonly to: number } {
  return { from: words.from[first] ?? 0, to: words.to[last] ?? 0 };
}

/** Words that are looked at on either side: a text without full stops is one sentence. */
const LONGEST_SENTENCE = 60;

/** Indexes of the words of the sentence that `index` is in; of a very long one, those around it. */
export function sentenceOf(words: Words, index: number): { readonly first: number; readonly last: number } {
  let first = index;
  let last = index;
  while (first > index - LONGEST_SENTENCE && words.sentence[first - 1] === words.sentence[index]) first -= 1;
  while (last < index + LONGEST_SENTENCE && words.sentence[last + 1] === words.sentence[index]) last += 1;
  return { first, last };
}

/** Whether the sentence of the word is a question. */
export function isQuestion(words: Words, index: number): boolean {
  const end = words.to[sentenceOf(words, index).last] ?? 0;
  return /^["”*_)]*\?/.test(words.text.slice(end, end + 6));
}
