// Tells of every top-level block what it could be in a timeline: a break, a day, an entry, a list of entries, or content of an entry.
// Grouping the pieces into timelines is left to `timelines.ts`.

import type { Inherited, StampDate } from '../../time/index.ts';
import { shiftDate, shiftStamp } from '../../time/shift-stamp.ts';
import type { Span } from '../../text/span.ts';
import type { Block, List, Paragraph, TableBlock } from './blocks.ts';
import { trim } from './blocks.ts';
import { entryHead, isUpdate, stamplessHead } from './entry-head.ts';
import type { EntryHead } from './entry-head.ts';
import { listEntries } from './list-entries.ts';
import type { ListReading } from './list-entries.ts';
import type { Outline, OutlineHeading } from './outline.ts';
import { leafOf, perLeaf } from './leaf.ts';
import type { Leaf } from './leaf.ts';
import { isClocked } from './raw-entry.ts';
import { leafAt } from './source.ts';
import type { Source } from './source.ts';
import { tableEntries } from './table-entries.ts';
import type { TableReading } from './table-entries.ts';

export type Day = Inherited<StampDate, 'day-heading'>;

export type Piece = { readonly block: number; readonly span: Span } & (
  | { readonly kind: 'break'; readonly heading: OutlineHeading }
  | { readonly kind: 'day'; readonly day: Day; readonly heading?: OutlineHeading }
  | { readonly kind: 'entry'; readonly head: EntryHead; readonly heading?: OutlineHeading; readonly sure: boolean }
  | { readonly kind: 'list'; readonly list: List; readonly reading: ListReading }
  | { readonly kind: 'table'; readonly table: TableBlock; readonly reading: TableReading }
  | { readonly kind: 'text' | 'content' }
);

export function timelinePieces(source: Source, outline: Outline): readonly Piece[] {
  const headings = new Map(outline.headings.map((heading) => [heading.block, heading]));
  const pieces: Piece[] = [];
  source.blocks.forEach((block, index) => {
    if (index === outline.title?.block || block.kind === 'comment' || block.kind === 'reference') return;
    const heading = headings.get(index);
    if (heading !== undefined) pieces.push(headingPiece(source, heading));
    else pieces.push(...blockPieces(source, block, index));
  });
  return settle(pieces);
}

function headingPiece(source: Source, heading: OutlineHeading): Piece {
  const { block, span } = heading;
  const leaf = leafAt(source, heading.content);
  if (leaf.day !== undefined) return { kind: 'day', block, span, heading, day: dayAt(leaf.day, heading.content) };
  const head = entryHead(leaf, heading.content.from);
  if (head === undefined || head.labelled?.loose === true) return { kind: 'break', block, span, heading };
  // "Second outage (10:00 UTC)" is an entry only where entries are looked for.
  if (head.labelled !== undefined && !isClocked(head)) return { kind: 'break', block, span, heading };
  return { kind: 'entry', block, span, heading, head, sure: head.labelled === undefined && isClocked(head) };
}

function blockPieces(source: Source, block: Block, index: number): readonly Piece[] {
  const place = { block: index, span: block.span };
  if (block.kind === 'paragraph') return paragraphPieces(source, block, index);
  if (block.kind === 'list') return [{ kind: 'list', ...place, list: block, reading: listEntries(source, block) }];
  if (block.kind === 'table') {
    const reading = tableEntries(source, block);
    return [reading === undefined ? { kind: 'content', ...place } : { kind: 'table', ...place, table: block, reading }];
  }
  return [{ kind: 'content', ...place }];
}

/** One piece, or one for each line when every entry of the list stands on a line of its own. */
function paragraphPieces(source: Source, block: Paragraph, index: number): readonly Piece[] {
  const leaf = leafAt(source, block.span);
  if (leaf.day !== undefined) return [{ kind: 'day', block: index, span: block.span, day: dayAt(leaf.day, block.span) }];
  const signed = signedHead(leaf, block.span.from);
  if (signed !== undefined) return [{ kind: 'entry', block: index, span: block.span, head: signed, sure: true }];
  const pieces = linePlaces(source, block.span).map((span): Piece => {
    const line = leafAt(source, span);
    if (line.day !== undefined) return { kind: 'day', block: index, span, day: dayAt(line.day, span) };
    const head = openingHead(line, span.from);
    if (head === undefined) return { kind: 'text', block: index, span };
    return { kind: 'entry', block: index, span, head, sure: isSure(source.text, head, span.from) };
  });
  return pieces.length > 0 ? pieces : [{ kind: 'text', block: index, span: block.span }];
}

/** A head that opens with its stamp; a label with a stamp behind it opens no paragraph. */
function openingHead(leaf: Leaf, at: number): EntryHead | undefined {
  const head = entryHead(leaf, at);
  return head === undefined || (head.labelled !== undefined && !head.labelled.set) ? undefined : head;
}

/** What the lines of one list have in common. */
interface Like {
  readonly clocked: boolean;
  readonly sure: boolean;
}

/** The words of a status page with their time on the last line, alone: `**Resolved** – all is well.` / `Mar 7, 10:20 UTC`. */
function signedHead(leaf: Leaf, at: number): EntryHead | undefined {
  const { text, stamp } = leaf;
  const newline = stamp === undefined ? text.lastIndexOf('\n') : -1;
  if (newline < 0 || text.length - newline > LONGEST_WRAPPER) return undefined;
  const { trailing } = leaf;
  if (trailing?.clock === undefined || trailing.date === undefined || /[\p{L}\d]/u.test(text.slice(newline, trailing.span.from))) return undefined;
  const words = stamplessHead(leafOf(text.slice(0, newline).trimEnd()), at);
  return { ...words, stamp: shiftStamp(trailing, at) };
}

/** The paragraph as a whole, or cut before each line that opens like its first entry. */
function linePlaces(source: Source, span: Span): readonly Span[] {
  const starts = lineStarts(leafAt(source, span));
  if (starts.length === 0) return [span];
  return starts.map((from, at) => trim(source.text, from + span.from, (starts[at + 1] ?? span.to - span.from) + span.from));
}

/** Where a run is cut; nothing for a run that is not. */
const lineStarts = perLeaf(({ text }): readonly number[] => {
  if (!LINE_WITH_DIGIT.test(text)) return [];
  const starts: number[] = [];
  let first: Like | undefined;
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    const place = trim(text, from, to);
    const line = leafOf(text.slice(place.from, place.to));
    const head = line.stamp !== undefined && line.stamp.span.from > LONGEST_WRAPPER ? undefined : openingHead(line, 0);
    const like = head === undefined ? undefined : { clocked: isClocked(head), sure: isSure(line.text, head, 0) };
    if (like !== undefined && (first === undefined || (first.clocked === like.clocked && first.sure === like.sure))) {
      first ??= like;
      starts.push(place.from);
    } else if (line.day !== undefined) starts.push(place.from);
    from = to + 1;
  }
  if (starts[0] === 0) return starts.length > 1 ? starts : [];
  return starts.length > 1 ? [0, ...starts] : [];
});

/** A second line that has a digit near its beginning. */
const LINE_WITH_DIGIT = /\n[^\n\d０-９?]{0,60}[\d０-９?]/;

/** Marks before a stamp at the start of a line: `**[`, `<span class="timestamp">`, "around". */
const LONGEST_WRAPPER = 40;

/** The stamp stands first and is set off from the words by a sign or by marks, or stands alone: no sentence begins like that. */
function isSure(text: string, head: EntryHead, from: number): boolean {
  if (head.stamp === undefined) return false;
  if (head.labelled?.set === true) return true;
  const before = text.slice(from, head.stamp.span.from);
  if (!head.stamp.approximate && /\p{L}/u.test(before) && !isUpdate(before)) return false;
  const between = text.slice(head.stamp.span.to, head.words.from);
  return head.words.from === head.words.to || /[^\s,、.]/.test(between);
}

function dayAt(day: StampDate, place: Span): Day {
  return { value: shiftDate(day, place.from), from: 'day-heading', span: place };
}

/**
 * A day that stands over stamped entries is a day; one that stands over plain text is itself the stamp of an entry.
 * A heading with a date and words over stamped entries opens a phase of that day.
 * A heading without a stamp between two that have one, all of one rank, is an entry whose time nobody knows.
 */
function settle(pieces: readonly Piece[]): readonly Piece[] {
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
