// Names near to zone words that nothing recognises, for "did you mean".

import { distance } from 'fastest-levenshtein';
import { readingsOf } from './abbreviations.ts';
import { zoneIds } from './zone-index.ts';

const MOST = 3;
const LONGEST = 40;

/** Common abbreviations only: nearly every three letters are near to some rare one. */
const COMMON = ['UTC', 'GMT', 'PST', 'PDT', 'EST', 'EDT', 'CST', 'CDT', 'MST', 'MDT', 'CET', 'CEST', 'EET', 'EEST', 'BST', 'IST', 'JST', 'AEST', 'AEDT', 'SGT'];

/** Nearest first, at most three: `UC/Pacific` → `US/Pacific`. Empty when nothing is near enough to be a slip. */
export function nearZones(words: string): readonly string[] {
  if (words.length > LONGEST) return [];
  return words.includes('/') ? nearIds(words) : nearAbbreviations(words);
}

function nearIds(words: string): readonly string[] {
  const lower = words.toLowerCase();
  const most = Math.max(1, Math.min(3, Math.floor(lower.length / 5)));
  return best([...zoneIds()].filter((id) => id.includes('/')), (id) => distance(id.toLowerCase(), lower), most);
}

function nearAbbreviations(word: string): readonly string[] {
  const upper = word.toUpperCase();
  if (readingsOf(upper).length > 0 || upper.length < 3 || upper.length > 5) return [];
  return best(COMMON, (name) => distance(name, upper), 1);
}

function best(names: readonly string[], cost: (name: string) => number, most: number): readonly string[] {
  return names
    .map((name) => ({ name, cost: cost(name) }))
    .filter((candidate) => candidate.cost <= most)
    .toSorted((a, b) => a.cost - b.cost || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map((candidate) => candidate.name);
}
