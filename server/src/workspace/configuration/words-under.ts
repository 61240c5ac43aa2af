// Finds what the schema of configurations says about a name by where it stands.

import type { SchemaWord } from '../../schema/schema-word.ts';
import { configurationWords } from './configuration-words.generated.ts';

/** The names that may stand under a path of names; places in lists in the path count for nothing. */
export function wordsUnder(path: readonly string[]): readonly SchemaWord[] {
  let words = configurationWords;
  for (const step of path) {
    if (/^\d+$/.test(step)) continue;
    words = words.find(({ key }) => key === step)?.words ?? [];
  }
  return words;
}

export function configurationWord(path: readonly string[]): SchemaWord | undefined {
  const names = path.filter((step) => !/^\d+$/.test(step));
  const last = names.at(-1);
  return wordsUnder(names.slice(0, -1)).find(({ key }) => key === last);
}
