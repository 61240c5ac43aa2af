// Tells of every top-level block what it could be in a timeline: a break, a day, an entry, a list of entries, or content of an entry.
// Grouping the pieces into timelines is left to `timelines.ts`.

import type { Inherited, StampDate } from '../../time/index.ts';
import { shiftDate } from '../../time/shift-stamp.ts';
import type { Span } from '../../text/span.ts';
import type { Block, List, Paragraph, TableBlock } from './blocks.ts';
import { trim } from './blocks.ts';
import { entryHead } from './entry-head.ts';
import type { EntryHead } from './entry-head.ts';
import { listEntries } from './list-entries.ts';
import type { ListReading } from './list-entries.ts';
import type { Outline, OutlineHeading } from './outline.ts';
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
  return settleDays(pieces);
}

function headingPiece(source: Source, heading: OutlineHeading): Piece {
  const { block, span } = heading;
  const leaf = leafAt(source, heading.content);
  if (leaf.day !== undefined) return { kind: 'day', block, span, heading, day: dayAt(leaf.day, heading.content) };
  const head = leaf.stamp === undefined ? undefined : entryHead(leaf, heading.content.from);
  if (head === undefined) return { kind: 'break', block, span, heading };
  return { kind: 'entry', block, span, heading, head, sure: isClocked(head) };
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
  const pieces = linePlaces(source, block.span).map((span): Piece => {
    const line = leafAt(source, span);
    if (line.day !== undefined) return { kind: 'day', block: index, span, day: dayAt(line.day, span) };
    const head = line.stamp === undefined ? undefined : entryHead(line, span.from);
    if (head === undefined) return { kind: 'text', block: index, span };
    return { kind: 'entry', block: index, span, head, sure: isSure(source.text, head) };
  });
  return pieces.length > 0 ? pieces : [{ kind: 'text', block: index, span: block.span }];
}

/** The paragraph as a whole, or cut before each line that opens like its first entry. */
function linePlaces(source: Source, span: Span): readonly Span[] {
  const { text } = source;
  const starts: number[] = [];
  let first: EntryHead | undefined;
  for (let from = span.from; from < span.to; ) {
    const end = text.indexOf('\n', from);
    const to = end < 0 || end > span.to ? span.to : end;
    const line = trim(text, from, to);
    const leaf = leafAt(source, line);
    const head = leaf.stamp === undefined || leaf.stamp.span.from > LONGEST_WRAPPER ? undefined : entryHead(leaf, line.from);
    if (head !== undefined && (first === undefined || isAlike(text, first, head))) {
      first ??= head;
      starts.push(line.from);
    } else if (leaf.day !== undefined) starts.push(line.from);
    from = to + 1;
  }
  if (starts.length === 0 || (starts.length === 1 && starts[0] === span.from)) return [span];
  if (starts[0] !== span.from && starts.length < 2) return [span];
  const bounds = starts[0] === span.from ? starts : [span.from, ...starts];
  return bounds.map((from, at) => trim(text, from, bounds[at + 1] ?? span.to));
}

/** Marks before a stamp at the start of a line: `**[`, `<span class="timestamp">`, "around". */
const LONGEST_WRAPPER = 40;

function isAlike(text: string, first: EntryHead, head: EntryHead): boolean {
  return isClocked(first) === isClocked(head) && isSure(text, first) === isSure(text, head);
}

/** The stamp is set off from the words by a sign or by marks, or stands alone: no sentence begins like that. */
function isSure(text: string, head: EntryHead): boolean {
  if (head.stamp === undefined) return false;
  const between = text.slice(head.stamp.span.to, head.words.from);
  return head.words.from === head.words.to || /[^\s]/.test(between);
}

function dayAt(day: StampDate, place: Span): Day {
  return { value: shiftDate(day, place.from), from: 'day-heading', span: place };
}

/**
 * A day that stands over stamped entries is a day; one that stands over plain text is itself the stamp of an entry.
 * A heading with a date and words over stamped entries opens a phase of that day.
 */
function settleDays(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => {
    if (piece.kind === 'day') return holdsEntries(pieces, index) || !holdsText(pieces, index) ? piece : dayAsEntry(piece);
    if (piece.kind !== 'entry' || piece.heading === undefined || piece.head.stamp?.date === undefined || isClocked(piece.head)) return piece;
    return holdsEntries(pieces, index) ? { kind: 'break', block: piece.block, span: piece.span, heading: piece.heading } : piece;
  });
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
  const own = pieces[index];
  const level = own !== undefined && 'heading' in own ? (own.heading?.level ?? 7) : 7;
  let end = index + 1;
  for (; end < pieces.length; end += 1) {
    const piece = pieces[end];
    if (piece === undefined || piece.kind === 'break') break;
    if (piece.kind === 'day' && level === 7) break;
    if ('heading' in piece && (piece.heading?.level ?? 7) <= level) {
      // Clocks in headings of the same rank as their day: `### May 12`, `### 20:15`.
      if (piece.kind !== 'entry' || !isClocked(piece.head)) break;
    }
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
