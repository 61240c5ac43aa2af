// "Did you mean": the known words that an unknown one is a slip of.

import { distance } from 'fastest-levenshtein';

const LONGEST = 64;

/**
 * Known words within two slips of `word` (one for words under `twoSlipsFrom` letters, none under four), best first, at most three.
 * Upper and lower case, `_`, `-` and blanks count as equal.
 */
export function near(word: string, known: Iterable<string>, twoSlipsFrom = 6): readonly string[] {
  const wanted = plain(word);
  if (wanted.length < 4 || word.length > LONGEST) return [];
  const found: { readonly word: string; readonly slips: number }[] = [];
  for (const candidate of known) {
    const other = plain(candidate);
    const most = Math.min(wanted.length, other.length) < twoSlipsFrom ? 1 : 2;
    if (Math.abs(other.length - wanted.length) > most) continue;
    const slips = slipsBetween(wanted, other);
    // Two slips and another first letter is mostly another word: "created" is no slip of "related".
    if (slips > most || (slips === 2 && wanted[0] !== other[0])) continue;
    found.push({ word: candidate, slips });
  }
  return found.toSorted((a, b) => a.slips - b.slips).slice(0, 3).map(({ word: best }) => best);
}

/** Two neighbouring letters in the wrong order ("onwer") are one slip and not two. */
function slipsBetween(a: string, b: string): number {
  const slips = distance(a, b);
  const letters = (word: string): string => Array.from(word).toSorted().join('');
  return slips === 2 && a.length === b.length && letters(a) === letters(b) ? 1 : slips;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '-');
}
