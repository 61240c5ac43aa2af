// Finds what the JSON Schema says about a name by where it stands.

import type { SchemaWord } from '../schema/schema-word.ts';
import { schemaWords } from './schema-words.generated.ts';

/** The names that may stand under a path of names; none for a path that holds text or does not exist. */
export function wordsAt(path: readonly string[]): readonly SchemaWord[] {
  return path.length === 0 ? schemaWords : (wordAt(path)?.words ?? []);
}

/** A plain `timeline:` holds what one of `timelines:` holds under `entries`. */
export function wordAt(path: readonly string[]): SchemaWord | undefined {
  const steps = path[0] === 'timeline' ? ['timelines', 'entries', ...path.slice(1)] : path;
  let words = schemaWords;
  let found: SchemaWord | undefined;
  for (const step of steps) {
    found = words.find(({ key }) => key === step);
    if (found === undefined) return undefined;
    words = found.words;
  }
  return found;
}
