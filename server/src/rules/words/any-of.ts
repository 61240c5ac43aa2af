// Makes the source of a pattern from a list of words, so that the lists can stay lists.

/** `(?:…|…)` over the entries, which are patterns themselves: longest first, so that "look into" wins over "look". */
export function anyOf(words: readonly string[]): string {
  return `(?:${words.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`;
}
