// Brings what an author wrote for one of a few allowed values to that value.

/**
 * Case, blanks, underscores, emphasis and emoji around it do not matter, an alias stands for its value,
 * and "Final, published in May" is read by its first words. Undefined when it is none of them.
 */
export function canonicalWord(written: string, values: readonly string[], aliases: Readonly<Record<string, string>> = {}): string | undefined {
  const text = written.slice(0, LONGEST);
  return valueOf(plain(text), values, aliases) ?? valueOf(plain(text.split(/[,;(]| [-–—] /, 1)[0] ?? ''), values, aliases);
}

const LONGEST = 200;

function valueOf(word: string, values: readonly string[], aliases: Readonly<Record<string, string>>): string | undefined {
  if (word === '') return undefined;
  const value = values.find((candidate) => plain(candidate) === word);
  if (value !== undefined) return value;
  const alias = Object.keys(aliases).find((candidate) => plain(candidate) === word);
  return alias === undefined ? undefined : aliases[alias];
}

function plain(word: string): string {
  return word.normalize('NFKC').toLowerCase().split(/[^\p{L}\p{N}'.+/]+/u).filter((part) => part !== '').join('-');
}
