// What a rule makes of a text by itself, kept from check to check: a keystroke changes one text and leaves thousands as they were.

import { detached } from '../text/detached.ts';

/** A text and, by the number of the function, what the functions of `perText` have made of it: so it is copied and looked up once for all. */
export interface TextMemory {
  readonly text: string;
  readonly made: (object | undefined)[];
}

/** Beyond it everything is forgotten: more texts than any report holds. */
const MOST = 40_000;
/** A longer text is rare and would be dear to keep. */
const LONGEST = 2_000;

const memories = new Map<string, TextMemory>();

/** The same object for the same text from check to check. */
export function memoryOf(text: string): TextMemory {
  if (text.length > LONGEST) return { text, made: [] };
  const known = memories.get(text);
  if (known !== undefined) return known;
  const own = detached(text);
  const fresh: TextMemory = { text: own, made: [] };
  if (memories.size >= MOST) memories.clear();
  memories.set(own, fresh);
  return fresh;
}

let functions = 0;

/** For texts whose memory is at hand: they are not looked up again. `make` may depend on the text alone. */
export function perMemory<T extends object>(make: (text: string) => T): (memory: TextMemory) => T {
  const place = functions;
  functions += 1;
  return ({ text, made }) => {
    const known = made[place];
    // Only this function writes to its place.
    if (known !== undefined) return known as T;
    const fresh = make(text);
    made[place] = fresh;
    return fresh;
  };
}

/** `make` may depend on the text alone. */
export function perText<T extends object>(make: (text: string) => T): (text: string) => T {
  const made = perMemory(make);
  return (text) => made(memoryOf(text));
}
