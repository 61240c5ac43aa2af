// What every part of the YAML reader is given: the text, and what was read of its words before.

import type { Span } from '../../text/span.ts';
import { leafOf } from '../markdown/leaf.ts';
import type { Leaf } from '../markdown/leaf.ts';
import { proseRuns } from './prose-runs.ts';
import type { ProseRun } from './prose-runs.ts';

/** What depends on nothing but the words read, by these words. */
export interface WordMemory {
  readonly leaves: Map<string, Leaf>;
  readonly runs: Map<string, readonly ProseRun[]>;
}

export interface Source {
  /** With even line ends, at the offsets of the author's text. */
  readonly text: string;
  readonly document: Span;
  readonly before: WordMemory;
  readonly memory: WordMemory;
}

export function emptyMemory(): WordMemory {
  return { leaves: new Map(), runs: new Map() };
}

/** What a value says by itself: its stamps, its zone, its links. */
export function leafIn(source: Source, words: string): Leaf {
  return remember(source.memory.leaves, source.before.leaves, words, leafOf);
}

/** The paragraphs, items and cells of a value that is Markdown. */
export function runsIn(source: Source, words: string): readonly ProseRun[] {
  return remember(source.memory.runs, source.before.runs, words, (text) => proseRuns(text, (run) => leafIn(source, run)));
}

function remember<T>(now: Map<string, T>, before: ReadonlyMap<string, T>, words: string, read: (words: string) => T): T {
  const known = now.get(words) ?? before.get(words) ?? read(words);
  now.set(words, known);
  return known;
}
