// Remembers what a function of a short text gave, for the few texts that are asked for again and again: headings, labels, column headers.

import { detached } from './detached.ts';

/** Most texts remembered by one function; then it starts anew. */
const MOST = 4000;
/** Longer texts are hardly asked for twice. */
const LONGEST = 120;

/** The same function, remembering. It must depend on nothing but the text. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    if (text.length > LONGEST) return make(text);
    const seen = known.get(text);
    if (seen !== undefined) return seen.value;
    if (known.size >= MOST) known.clear();
    const own = detached(text);
    const value = make(own);
    known.set(own, { value });
    return value;
  };
}
