// What every part of the YAML reader is given: the text, and what was read of its words before.

import type { Span } from '../../text/span.ts';
import { leafOf } from '../markdown/leaf.ts';
import type { Leaf } from '../markdown/leaf.ts';
import { textParts } from './text-parts.ts';
import type { TextParts } from './text-parts.ts';

/** What depends on nothing but the words read, by these words. */
export interface WordMemory {
  readonly leaves: Map<string, Leaf>;
  readonly texts: Map<string, TextParts>;
}

export interface Source {
  /** With even line ends, at the offsets of the author's text. */
  readonly text: string;
  readonly document: Span;
  readonly before: WordMemory;
  readonly memory: WordMemory;
}

export function emptyMemory(): WordMemory {
  return { leaves: new Map(), texts: new Map() };
}

/** What a value says by itself: its stamps, its zone, its links. */
export function leafIn(source: Source, words: string): Leaf {
  return remember(source.memory.leaves, source.before.leaves, words, leafOf);
}

/** The paragraphs, items and tables of a value that is Markdown. */
export function partsIn(source: Source, words: string): TextParts {
  return remember(source.memory.texts, source.before.texts, words, (text) => textParts(text, (run) => leafIn(source, run)));
}

function remember<T>(now: Map<string, T>, before: ReadonlyMap<string, T>, words: string, read: (words: string) => T): T {
  const known = now.get(words) ?? before.get(words) ?? read(words);
  now.set(words, known);
  return known;
}
