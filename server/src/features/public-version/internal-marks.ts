// The words by which an author marks what is internal: `rca-internal` and `/rca-internal` around it, `-line`, `-next-line` and `-section` for one part.

import { near } from '../../rules/near.ts';

export type InternalMark = 'open' | 'close' | 'line' | 'next-line' | 'section' | 'unknown';

/** What the words inside of a comment mark; undefined for any other comment. A slip of the mark is `unknown`, so that nothing gets out by it. */
export function internalMark(words: string): InternalMark | undefined {
  const found = /^[ \t\r\n]*(\/?)[ \t]*rca-internal([\w-]*)(?=[\s.,:;–—]|$|--)/i.exec(words);
  if (found === null) return isSlip(words) ? 'unknown' : undefined;
  const [, slash = '', scope = ''] = found;
  if (slash !== '') return scope === '' ? 'close' : 'unknown';
  return marks.get(scope.toLowerCase()) ?? 'unknown';
}

/** "rca_internal", "rca-intern", "begin rca-internal", with a hyphen or a blank of another kind; or nothing but "internal". */
function isSlip(words: string): boolean {
  const plain = words.slice(0, 80).normalize('NFKC').toLowerCase().replace(/[\p{Pd}_]/gu, '-').replace(/[\s\p{Cf}]+/gu, ' ').trim();
  if (/^(?:\/|end |begin |start )? ?internal(?: only)?$/.test(plain)) return true;
  const word = /^(?:[^\p{L}]{0,3}|(?:end|begin|start|open|close)[ :-]+)(rca[ -]?[a-z]{4,11})\b/u.exec(plain)?.[1];
  return word !== undefined && near(word.replace(/^rca[ -]?/, 'rca-'), ['rca-internal']).length > 0;
}

const marks: ReadonlyMap<string, InternalMark> = new Map([['', 'open'], ['-line', 'line'], ['-next-line', 'next-line'], ['-section', 'section']]);
