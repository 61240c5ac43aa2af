// The abbreviation of the other season, for abbreviations that come in pairs.

const PAIRS: readonly (readonly [string, string])[] = [
  ['PST', 'PDT'], ['MST', 'MDT'], ['CST', 'CDT'], ['EST', 'EDT'], ['AST', 'ADT'], ['NST', 'NDT'], ['AKST', 'AKDT'], ['HST', 'HDT'],
  ['WET', 'WEST'], ['CET', 'CEST'], ['EET', 'EEST'], ['MEZ', 'MESZ'],
  ['AEST', 'AEDT'], ['ACST', 'ACDT'], ['NZST', 'NZDT'], ['CLT', 'CLST'],
];

const OTHER = new Map([
  ...PAIRS.flatMap(([standard, daylight]): [string, string][] => [[standard, daylight], [daylight, standard]]),
  // GMT is right all year, so this pair has one direction.
  ['BST', 'GMT'],
]);

/** PST → PDT, CEST → CET; undefined for words that have no partner. */
export function otherSeason(words: string): string | undefined {
  return OTHER.get(words.toUpperCase());
}
