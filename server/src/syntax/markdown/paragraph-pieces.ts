// Tells what a paragraph could be in a timeline: a day, an entry, several entries on lines of their own, or text.

import type { StampDate } from '../../time/index.ts';
import { shiftDate, shiftStamp } from '../../time/shift-stamp.ts';
import type { Span } from '../../text/span.ts';
import type { Paragraph } from './blocks.ts';
import { trim } from './blocks.ts';
import { entryHead, stamplessHead } from './entry-head.ts';
import type { EntryHead } from './entry-head.ts';
import { isUpdate } from './labelled-head.ts';
import { leafOf, perLeaf } from './leaf.ts';
import type { Leaf } from './leaf.ts';
import { isClocked } from './raw-entry.ts';
import { leafAt } from './source.ts';
import type { Source } from './source.ts';
import type { Day, Piece } from './timeline-pieces.ts';

/** One piece, or one for each line when every entry of the list stands on a line of its own. */
export function paragraphPieces(source: Source, block: Paragraph, index: number): readonly Piece[] {
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

export function dayAt(day: StampDate, place: Span): Day {
  return { value: shiftDate(day, place.from), from: 'day-heading', span: place };
}
