// Quotes the author's words in a message: on one line, short enough to be read at a glance.

const MOST = 60;

/** “The words”, blanks joined, clipped after about 60 characters at a word where there is one. */
export function quote(words: string): string {
  return `“${clip(words, MOST)}”`;
}

/** Without the quotation marks; `most` counts UTF-16 units and never cuts a pair in two. */
export function clip(words: string, most: number): string {
  // Only the beginning can be shown, and a value may be a megabyte long.
  const joined = words.slice(0, most * 8).replace(/\s+/g, ' ').trim();
  if (joined.length <= most) return joined;
  const cut = joined.slice(0, most);
  const blank = cut.lastIndexOf(' ');
  const end = blank > most / 2 ? blank : most;
  return `${joined.slice(0, end).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** “a”, “b” and “c”. */
export function quoteAll(words: readonly string[], joiner: 'and' | 'or'): string {
  const quoted = words.map(quote);
  if (quoted.length <= 1) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} ${joiner} ${quoted.at(-1) ?? ''}`;
}
