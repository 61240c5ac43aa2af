// Writes a new timeline entry in the way its neighbour is written.

import type { Change } from '../../../model/change.ts';
import type { Entry } from '../../../model/report.ts';
import { columnKind } from '../../../model/vocabulary/index.ts';
import type { TextEdit } from '../../../text/edit.ts';
import { scanStamp } from '../../../time/index.ts';
import type { TableBlock } from '../blocks.ts';
import { lineStart } from '../../line-ends.ts';
import type { Writing } from './context.ts';
import { inLineEnds, rawOf } from './context.ts';
import { tableAt } from './plain-text.ts';
import { rowText } from './tables.ts';

type InsertEntry = Extract<Change, { readonly kind: 'insert-entry' }>;

/** Behind `after`, else before the first entry; into the section when the timeline has no entry yet. */
export function insertEntry(writing: Writing, change: InsertEntry): readonly TextEdit[] {
  const { timeline, after } = change;
  const model = after ?? timeline.entries[0];
  if (model === undefined) return [firstEntry(writing, change)];
  const table = timeline.shape === 'table' ? tableAt(writing, model.span.from) : undefined;
  const written = table === undefined ? likeModel(writing, timeline.shape, model, change) : rowText(writing, table, rowCells(writing, table, change));
  const gap = table !== undefined || timeline.shape === 'list' || isLine(writing, model) ? writing.end : writing.end + writing.end;
  const indent = table === undefined ? indentOf(writing, model) : '';
  if (after !== undefined) return [{ span: { from: after.span.to, to: after.span.to }, text: gap + indent + written }];
  return [{ span: { from: model.span.from, to: model.span.from }, text: written + gap + indent }];
}

/** The same marks before the stamp, the same sign behind it. */
function likeModel(writing: Writing, shape: string, model: Entry, change: InsertEntry): string {
  const { text } = writing;
  const raw = rawOf(writing, model);
  const stamp = model.stamp?.span;
  const words = raw?.head.words;
  const marks = stamp === undefined ? openingMarks(text, model) : text.slice(model.span.from, stamp.from).replace(/^(\s*\d+)([.)])/, (_, digits: string, sign: string) => `${Number(digits) + 1}${sign}`).replace(/\[[xX]\]/, '[ ]');
  const isLabelled = raw?.head.labelled !== undefined;
  const sign = stamp === undefined || words === undefined || isLabelled || words.from < stamp.to ? ' – ' : text.slice(stamp.to, words.from);
  const opening = isLabelled ? openingMarks(text, model) : marks;
  if (shape === 'headings' && (words === undefined || words.from === words.to || sign.includes('\n'))) return inLineEnds(writing, `${opening}${change.stamp}${sign.trim()}\n\n${taggedText(change)}`);
  return `${opening}${change.stamp}${/\S|\s/.test(sign) ? sign.replace(/\s*(?:\r\n?|\n)\s*/g, ' ') : ' – '}${taggedText(change)}`;
}

/** Where there is no column for it, the kind stands behind the words. */
function taggedText({ text, entryKind }: InsertEntry): string {
  return entryKind === undefined ? text : `${text} [${entryKind}]`;
}

function openingMarks(text: string, model: Entry): string {
  return /^(?:[-*+]|\d+[.)]|#{1,6})[ \t]+/.exec(text.slice(model.span.from, model.span.from + 12))?.[0] ?? '';
}

/** Entries that share a paragraph stand on lines of their own, without a blank line between. */
function isLine(writing: Writing, model: Entry): boolean {
  return !writing.document.source.blocks.some((block) => block.span.from === model.span.from && block.span.to <= model.span.to) && model.span.from > 0;
}

function indentOf(writing: Writing, model: Entry): string {
  const from = lineStart(writing.text, model.span.from);
  return /^[ \t>]*/.exec(writing.text.slice(from, model.span.from))?.[0] ?? '';
}

function rowCells(writing: Writing, table: TableBlock, change: InsertEntry): readonly string[] {
  const kinds = table.header.cells.map((cell) => columnKind(writing.text.slice(cell.from, cell.to)));
  const read = scanStamp(change.stamp);
  const both = kinds.includes('date') && kinds.includes('time');
  const date = read?.date?.span;
  const day = date === undefined ? '' : change.stamp.slice(date.from, date.to);
  const clock = date === undefined ? change.stamp : (change.stamp.slice(0, date.from) + change.stamp.slice(date.to)).replace(/^[\sT]+/, '').trim();
  const stampColumn = Math.max(0, kinds.findIndex((kind) => kind === 'time' || kind === 'date'));
  const textColumn = kinds.findIndex((kind, index) => index !== stampColumn && (kind === 'text' || kind === 'action'));
  const words = textColumn >= 0 ? textColumn : kinds.findIndex((kind, index) => index !== stampColumn && kind !== 'date' && kind !== 'time' && kind !== 'id');
  return kinds.map((kind, index) => {
    if (index === words) return kinds.includes('kind') ? change.text : taggedText(change);
    if (kind === 'kind') return change.entryKind ?? '';
    if (both) return kind === 'date' ? day : kind === 'time' ? clock : '';
    return index === stampColumn ? change.stamp : '';
  });
}

/** In a table that has only its header, else as a list at the end of the section. */
function firstEntry(writing: Writing, change: InsertEntry): TextEdit {
  const { span } = change.timeline;
  const table = writing.document.source.blocks.find((block): block is TableBlock => block.kind === 'table' && block.html !== true && block.span.from >= span.from && block.span.to <= span.to);
  if (table !== undefined) {
    const row = rowText(writing, table, rowCells(writing, table, change));
    return { span: { from: table.span.to, to: table.span.to }, text: writing.end + row };
  }
  const body = writing.text.slice(span.from, span.to);
  const at = span.from + body.trimEnd().length;
  const atEnd = span.to >= writing.text.length;
  const line = `- ${change.stamp} – ${taggedText(change)}`;
  return { span: { from: at, to: span.to }, text: inLineEnds(writing, `\n\n${line}\n${atEnd ? '' : '\n'}`) };
}
