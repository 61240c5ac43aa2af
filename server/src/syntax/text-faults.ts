// What is wrong with a text whatever its syntax, found before anything is parsed: size, unfinished merges, characters that cannot be seen.

import type { Span } from '../text/span.ts';
import type { ReadingProblem } from '../model/report.ts';

/** Texts longer than this, in UTF-16 units, are read for title, metadata and headings only. */
export const LARGEST = 2 * 1024 * 1024;

export function tooLarge(text: string): ReadingProblem | undefined {
  if (text.length <= LARGEST) return undefined;
  const line = firstLine(text);
  return { rule: 'too-large', span: line, message: 'This file is larger than 2 MB: only its title, metadata and headings are read. Move logs and dumps to files of their own and link them.' };
}

const OPENING = /^<{7}(?: [^\r\n]*)?$/m;
const CLOSING = /^>{7}(?: [^\r\n]*)?$/m;

/** The line that opens the first part of an unfinished merge. Lines end at LF, CRLF or CR. */
export function conflictMarker(text: string): ReadingProblem | undefined {
  if (!text.includes('<<<<<<<')) return undefined;
  const opening = OPENING.exec(text);
  if (opening === null || !CLOSING.test(text.slice(opening.index))) return undefined;
  const span = { from: opening.index, to: opening.index + opening[0].length };
  return { rule: 'conflict-marker', span, message: 'A merge is unfinished from here on: choose one side, and delete the lines with "<<<<<<<", "=======" and ">>>>>>>".' };
}

/** NUL and the controls that turn the direction of writing, anywhere. */
const HIDDEN = /[\0\u202A-\u202E\u2066-\u2069]/g;
/** Characters without a width, which no key needs. */
const WIDTHLESS = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
/** More of them say nothing new. */
const MOST = 50;

/** `keys` are the places of metadata keys. */
export function hiddenCharacters(text: string, keys: Iterable<Span>): readonly ReadingProblem[] {
  const problems: ReadingProblem[] = [];
  for (const found of text.matchAll(HIDDEN)) {
    if (problems.length >= MOST) return problems;
    problems.push(hidden(found.index, found[0], 'changes how the text around it is shown or read'));
  }
  for (const key of keys) {
    for (const found of text.slice(key.from, key.to).matchAll(WIDTHLESS)) {
      if (problems.length >= MOST) return problems;
      problems.push(hidden(key.from + found.index, found[0], 'makes this key another one than it seems'));
    }
  }
  return problems.sort((a, b) => a.span.from - b.span.from);
}

function hidden(at: number, unit: string, effect: string): ReadingProblem {
  const code = unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return { rule: 'hidden-character', span: { from: at, to: at + 1 }, message: `A character that cannot be seen, U+${code}, ${effect}. Delete it.` };
}

function firstLine(text: string): Span {
  const end = text.slice(0, 1000).search(/[\r\n]/);
  return { from: 0, to: end < 0 ? Math.min(text.length, 1000) : end };
}
