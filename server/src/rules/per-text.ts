// What a rule makes of a text by itself, kept from check to check: a keystroke changes one text and leaves thousands as they were.

import { detached } from '../text/detached.ts';

/** Beyond it everything is forgotten: more texts than any report holds. */
const MOST = 20_000;
/** A longer text is rare and would be dear to keep. */
const LONGEST = 2_000;

/** `make` may depend on the text alone. */
export function perText<T extends object>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return make(text);
    const known = made.get(text);
    if (known !== undefined) return known;
    const fresh = make(text);
    if (made.size >= MOST) made.clear();
    made.set(detached(text), fresh);
    return fresh;
  };
}
