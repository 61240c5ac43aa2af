// Splits a table row at its pipes. Cells are computed from the pipes, because the parser has no node for an empty one.

import type { Span } from '../../text/span.ts';

const PIPE = 124;
const BACKSLASH = 92;

/** Cells without blanks around them; an empty cell is an empty span one blank after its pipe, where its text would be written. */
export function rowCells(text: string, from: number, to: number): readonly Span[] {
  const cells: Span[] = [];
  let start = skipBlanks(text, from, to);
  let end = to;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  if (text.charCodeAt(start) === PIPE) start += 1;
  let closed = start > from && text.charCodeAt(start - 1) === PIPE && start >= end;
  for (let pos = start; pos < end; pos += 1) {
    const code = text.charCodeAt(pos);
    closed = false;
    if (code === BACKSLASH) pos += 1;
    else if (code === PIPE) {
      cells.push(cell(text, start, pos));
      start = pos + 1;
      closed = true;
    }
  }
  if (!closed && start <= end) cells.push(cell(text, start, end));
  return cells;
}

function cell(text: string, from: number, to: number): Span {
  const start = skipBlanks(text, from, to);
  if (start >= to) {
    const place = Math.min(from + 1, to);
    return { from: place, to: place };
  }
  let end = to;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { from: start, to: end };
}

function skipBlanks(text: string, from: number, to: number): number {
  let pos = from;
  while (pos < to && isBlank(text.charCodeAt(pos))) pos += 1;
  return pos;
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x3000;
}
