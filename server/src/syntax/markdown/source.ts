// What every part of the Markdown reader is given: the text, its blocks and the runs already read.

import type { Span } from '../../text/span.ts';
import type { Comment } from '../suppression.ts';
import type { Block } from './blocks.ts';
import type { Leaf, Leaves } from './leaf.ts';

export interface Source {
  /** As the author wrote it: values are cut from this. */
  readonly original: string;
  /** With even line ends and without suppressions behind words, at the same offsets: everything is scanned in this. */
  readonly text: string;
  /** Where the body begins, after front matter. */
  readonly body: number;
  /** The suppressions that are left out of `text`; those in code too. */
  readonly behind: readonly Comment[];
  readonly blocks: readonly Block[];
  readonly leaves: Leaves;
}

export function leafAt(source: Source, place: Span): Leaf {
  return source.leaves.at(place);
}

/** The first line of a place. */
export function firstLine(text: string, place: Span): Span {
  const end = text.indexOf('\n', place.from);
  return end < 0 || end >= place.to ? place : { from: place.from, to: end };
}

/** Where the last word of a place ends: before blanks and suppressions. */
export function wordsEnd({ text }: Source, { from, to }: Span): number {
  let end = to;
  while (end > from && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/**
 * The Markdown in a place as it would stand at the left margin: the indentation that its later lines share is taken away,
 * blanks around it too. Line ends are LF.
 */
export function textOf(source: Source, place: Span): string {
  const cut = source.original.slice(place.from, wordsEnd(source, place)).trim();
  if (!cut.includes('\n') && !cut.includes('\r')) return cut;
  const lines = cut.split(/\r\n?|\n/);
  let shared = Infinity;
  for (const line of lines.slice(1)) {
    const depth = line.search(/\S/);
    if (depth >= 0 && depth < shared) shared = depth;
  }
  if (shared === Infinity || shared === 0) return lines.join('\n');
  return lines.map((line, index) => (index === 0 ? line : line.slice(Math.min(shared, line.length)))).join('\n');
}
