// Settles by their neighbours what some pieces of a timeline are: days or entries, phases or entries.

import type { OutlineHeading } from './outline.ts';
import { isClocked } from './raw-entry.ts';
import type { Piece } from './timeline-pieces.ts';

/**
 * A day that stands over stamped entries is a day; one that stands over plain text is itself the stamp of an entry.
 * A heading with a date and words over stamped entries opens a phase of that day.
 * A heading without a stamp between two that have one, all of one rank, is an entry whose time nobody knows.
 */
export function settlePieces(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => {
    if (piece.kind === 'day') return isDay(pieces, piece, index) ? piece : dayAsEntry(piece);
    if (piece.kind === 'break') return isBetweenEntries(pieces, piece.heading, index) ? breakAsEntry(piece) : piece;
    if (piece.kind !== 'entry' || piece.heading === undefined || piece.head.stamp?.date === undefined || isClocked(piece.head)) return piece;
    return holdsEntries(pieces, index) ? { kind: 'break', block: piece.block, span: piece.span, heading: piece.heading } : piece;
  });
}

function isDay(pieces: readonly Piece[], piece: Extract<Piece, { kind: 'day' }>, index: number): boolean {
  if (!holdsText(pieces, index)) return true;
  if (holdsEntries(pieces, index)) return true;
  // `### May 12` and `### 20:15` of one rank: a day when it has no words of its own.
  const next = pieces[index + 1];
  return piece.heading !== undefined && next?.kind === 'entry' && next.heading?.level === piece.heading.level && isClocked(next.head);
}

function isBetweenEntries(pieces: readonly Piece[], heading: OutlineHeading, index: number): boolean {
  const isAlike = (piece: Piece | undefined): boolean => piece?.kind === 'entry' && isClocked(piece.head) && piece.heading?.level === heading.level;
  let before = index - 1;
  while (before >= 0 && headingOf(pieces[before]) === undefined) before -= 1;
  let after = index + 1;
  while (after < pieces.length && headingOf(pieces[after]) === undefined) after += 1;
  return heading.style === 'marked' && isAlike(pieces[before]) && isAlike(pieces[after]);
}

function headingOf(piece: Piece | undefined): OutlineHeading | undefined {
  return piece !== undefined && 'heading' in piece ? piece.heading : undefined;
}

function breakAsEntry(piece: Extract<Piece, { kind: 'break' }>): Piece {
  const { heading, block, span } = piece;
  return { kind: 'entry', block, span, heading, sure: true, head: { words: heading.content, reopen: '' } };
}

function holdsEntries(pieces: readonly Piece[], index: number): boolean {
  return under(pieces, index).some((piece) => (piece.kind === 'entry' && isClocked(piece.head)) || (isReading(piece) && piece.reading.clocked > 0));
}

function holdsText(pieces: readonly Piece[], index: number): boolean {
  return under(pieces, index).some((piece) => piece.kind !== 'day' && piece.kind !== 'break');
}

function isReading(piece: Piece): piece is Extract<Piece, { kind: 'list' | 'table' }> {
  return piece.kind === 'list' || piece.kind === 'table';
}

/** What stands under a day or heading, up to the next of its rank. */
function under(pieces: readonly Piece[], index: number): readonly Piece[] {
  const own = headingOf(pieces[index]);
  let end = index + 1;
  for (; end < pieces.length; end += 1) {
    const piece = pieces[end];
    const heading = headingOf(piece);
    if (piece === undefined || (heading !== undefined && own !== undefined && heading.level <= own.level)) break;
    // A day on a line of its own reaches to the next day or section; entries may be headings below it.
    if (own === undefined && (piece.kind === 'break' || piece.kind === 'day')) break;
  }
  return pieces.slice(index + 1, end);
}

function dayAsEntry(piece: Extract<Piece, { kind: 'day' }>): Piece {
  const { day, block, span, heading } = piece;
  const place = day.value.span;
  return {
    kind: 'entry',
    block,
    span,
    sure: true,
    head: {
      stamp: { span: place, date: day.value, precision: 'day', approximate: false, unknown: false, faults: [] },
      words: { from: place.to, to: place.to },
      reopen: '',
    },
    ...(heading === undefined ? {} : { heading }),
  };
}
