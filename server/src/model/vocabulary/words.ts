// Brings the words of labels, headers and cells to one form, so that tables of aliases can be looked up.

import { remembered } from '../../text/remembered.ts';

/** Longest text that is looked up; anything longer is prose and no label. */
const LONGEST = 80;

/**
 * Lower case, full-width to half-width, without emphasis, back-ticks, emoji, surrounding brackets and trailing punctuation;
 * `-`, `_` and `/` count as blanks. Empty for a text of more than 80 units.
 */
export const plainWords = remembered((text: string): string => (text.length > LONGEST ? '' : simplify(text)));

/** Words in this form already, as most of the tables are. */
const SIMPLE = /^[a-z\d]+(?: [a-z\d]+)*$/;

function simplify(text: string): string {
  if (SIMPLE.test(text)) return text;
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/<[^<>]{0,40}>/g, ' ')
    .replace(/[*`~"“”«»[\]]/g, '')
    .replace(/\p{Extended_Pictographic}|\uFE0F/gu, '')
    .replace(/[\s_/\-–—]+/g, ' ')
    .replace(/^[\s(#.:]+|[\s):?!.,;#]+$/g, '')
    .trim();
}

/** The same without a trailing parenthesis: "Time (UTC)" → "time", "Kind (prevent, detect)" → "kind". */
export function withoutParenthesis(words: string): string {
  const open = words.indexOf('(');
  return open > 0 ? words.slice(0, open).trim() : words;
}

/** Turns `{ key: [alias…] }` into a map from alias to key. An alias of signs alone (`✔`) has no words to be looked up by. */
export function aliasMap<Key extends string>(table: Readonly<Record<Key, readonly string[]>>): ReadonlyMap<string, Key> {
  const map = new Map<string, Key>();
  for (const key of Object.keys(table) as Key[]) {
    for (const words of [key, ...table[key]].map(plainWords)) if (words !== '') map.set(words, key);
  }
  return map;
}
