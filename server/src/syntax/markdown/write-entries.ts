// Writes timeline entries: another order, a new one, a kind, a zone. Whole entries move with everything that belongs to them.

import type { EntryKind } from '../../model/data.generated.ts';
import type { Entry, Report, Table, Timeline } from '../../model/report.ts';
import type { TextEdit } from '../../text/edit.ts';
import { overlaps } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import { lineEnd, lineEndOf, lineStart, nextLine } from '../line-ends.ts';
import { cellText, fillCell, tableAt } from './write-table.ts';
import { columnKind } from '../../model/vocabulary/index.ts';

/** Puts the text of each entry of `order` where the entry of that place stood; list numbers and the space between entries stay. */
export function reorderEntries(report: Report, timeline: Timeline, order: readonly Entry[]): readonly TextEdit[] {
  const places = timeline.entries.map((entry) => movable(report.text, entry));
  if (order.length !== places.length || places.some((place, index) => places.slice(index + 1, index + 2).some((next) => overlaps(place, next)))) return [];
  return order.flatMap((entry, index) => {
    const to = places[index];
    const from = places[timeline.entries.indexOf(entry)];
    return to === undefined || from === undefined || from === to ? [] : [{ span: to, text: report.text.slice(from.from, from.to) }];
  });
}

/** The entry without the number it has in an ordered list and without the blank lines after it. */
function movable(text: string, entry: Entry): Span {
  const words = text.slice(entry.span.from, entry.span.to);
  const number = /^[ \t]*\d{1,9}[.)][ \t]+/.exec(words)?.[0].length ?? 0;
  return { from: entry.span.from + number, to: entry.span.from + words.trimEnd().length };
}

/** Written as its neighbour is: same marker, same marks around the stamp, same separator; in a table a row with the other cells empty. */
export function insertEntry(report: Report, timeline: Timeline, after: Entry | undefined, stamp: string, words: string): readonly TextEdit[] {
  const { text } = report;
  const end = lineEndOf(text);
  const model = after ?? timeline.entries[0];
  if (!model) return [];
  const place = { from: model.span.from, to: model.span.from + text.slice(model.span.from, model.span.to).trimEnd().length };
  const table = timeline.shape === 'table' ? tableAt(report, place.from) : undefined;
  const line = table ? newRow(text, model, table, stamp, words) : newLine(text, model, stamp, words, timeline.shape === 'headings' ? end + end : '');
  const gap = timeline.shape === 'headings' || timeline.shape === 'paragraphs' ? gapAfter(text, place.to, end) : end;
  if (after) return [{ span: { from: place.to, to: place.to }, text: gap + line }];
  const start = lineStart(text, place.from);
  return [{ span: { from: start, to: start }, text: line + gap }];
}

function newLine(text: string, model: Entry, stamp: string, words: string, separator: string): string {
  const start = lineStart(text, model.span.from);
  const first = { from: start, to: lineEnd(text, model.span.from) };
  if (!model.stamp || model.stamp.span.to > first.to) return `${/^[ \t]*(?:[-*+]|\d+[.)])?[ \t]*/.exec(text.slice(start, first.to))?.[0] ?? '- '}${stamp} – ${words}`;
  const before = text.slice(start, model.stamp.span.from);
  const wordsFrom = model.places.text?.from ?? first.to;
  const between = separator !== '' || wordsFrom > first.to ? text.slice(model.stamp.span.to, first.to).replace(/[\p{L}\p{N}].*$/u, '').trimEnd() + (separator || ' ') : text.slice(model.stamp.span.to, wordsFrom);
  return before + stamp + (between.trim() === '' && separator === '' ? ' – ' : between) + words;
}

function newRow(text: string, model: Entry, table: Table, stamp: string, words: string): string {
  const row = table.rows.find((cells) => cells.some(({ span }) => model.span.from <= span.from && span.to <= model.span.to));
  if (!row) return '';
  const cells = row.map(({ span }) => {
    if (model.stamp && span.from <= model.stamp.span.from && model.stamp.span.to <= span.to) return cellText(stamp);
    return model.places.text && span.from <= model.places.text.from && model.places.text.to <= span.to ? cellText(words) : '';
  });
  const indent = /^[ \t]*/.exec(text.slice(lineStart(text, model.span.from)))?.[0] ?? '';
  return `${indent}| ${cells.join(' | ')} |`;
}

/** The line ends between this entry and the next one, at least a blank line. */
function gapAfter(text: string, from: number, end: string): string {
  const gap = /^\s*/.exec(text.slice(from, from + 20))?.[0] ?? '';
  return nextLine(text, from) < text.length && gap.replaceAll(/[ \t]/g, '').length >= 2 * end.length ? gap.replace(/[ \t]+$/, '') : end + end;
}

/** Into the Kind column, in place of the tag that is there, else as `[kind]` at the end of the entry's words. */
export function setEntryKind(report: Report, entry: Entry, value: EntryKind): readonly TextEdit[] {
  const { kind, text: words } = entry.places;
  if (kind && kind.to > kind.from && (entry.kindFrom === 'tag' || entry.kindFrom === 'column')) return [{ span: kind, text: value }];
  const table = tableAt(report, entry.span.from);
  const column = table?.header.findIndex((cell) => columnKind(cell.value) === 'kind') ?? -1;
  const cell = table?.rows.find((cells) => cells.some(({ span }) => entry.span.from <= span.from && span.to <= entry.span.to))?.[column];
  if (cell) return [cell.span.from === cell.span.to ? fillCell(report.text, cell.span.from, value) : { span: cell.span, text: value }];
  if (!words) return [];
  const at = lineEnd(report.text, words.from) < words.to ? words.from : words.to;
  return [{ span: { from: at, to: at }, text: at === words.to ? ` [${value}]` : `[${value}] ` }];
}

/** After the last clock of the entry's stamp. */
export function setEntryZone(entry: Entry, zone: string): readonly TextEdit[] {
  const clock = entry.stamp?.until?.clock ?? entry.stamp?.clock;
  return clock ? [{ span: { from: clock.span.to, to: clock.span.to }, text: ` ${zone}` }] : [];
}
