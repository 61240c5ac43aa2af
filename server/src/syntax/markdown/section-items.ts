// Reads the parts that are one item or row each: lessons, communications, history.

import type { Communication, HistoryRow, Lesson } from '../../model/report.ts';
import { columnKind } from '../../model/vocabulary/index.ts';
import type { Span } from '../../text/span.ts';
import type { Block, Item, Row, TableBlock } from './blocks.ts';
import { cellWords } from './cell-text.ts';
import { entryHead } from './entry-head.ts';
import type { Sections } from './sections.ts';
import { leafAt, textOf } from './source.ts';
import type { Source } from './source.ts';

export interface SectionItems {
  readonly lessons: readonly Lesson[];
  readonly communications: readonly Communication[];
  readonly history: readonly HistoryRow[];
}

const lessonKinds = ['well', 'badly', 'lucky'] as const;
const LESSONS: Readonly<Record<string, Lesson['value']['kind']>> = { 'lessons-well': 'well', 'lessons-badly': 'badly', 'lessons-lucky': 'lucky' };

export function sectionItems(source: Source, sections: Sections): SectionItems {
  const lessons: Lesson[] = [];
  const communications: Communication[] = [];
  const history: HistoryRow[] = [];
  source.blocks.forEach((block, index) => {
    const section = sections.of(index);
    const holds = section === undefined ? undefined : sections.holds[section];
    const isHeading = sections.sections[section ?? -1]?.heading.span.from === (block.kind === 'heading' ? block.content.from : -1);
    if (holds === undefined || isHeading) return;
    if (holds === 'lessons' || holds in LESSONS) lessons.push(...lessonsIn(source, block, LESSONS[holds]));
    else if (holds === 'communication') communications.push(...communicationsIn(source, block));
    else if ((holds === 'history' || holds === 'admin') && block.kind === 'table') history.push(...historyIn(source, block, holds === 'history'));
    else if (holds === 'history' && block.kind === 'list') history.push(...block.items.flatMap((item) => historyItem(source, item)));
  });
  return { lessons, communications, history };
}

const LESSON_ID = /^(?:\*\*|__)?([A-Z]{1,3}-?\d{1,3})(?:\*\*|__)?[ \t]*(?:\((well|badly|lucky)\)[ \t]*)?[:.–—-][ \t]*/;
/** `(lucky): text`, where the section does not say it. */
const LESSON_KIND = /^()\((well|badly|lucky)\)[ \t]*:[ \t]*/;

function lessonsIn(source: Source, block: Block, kind: Lesson['value']['kind']): readonly Lesson[] {
  const places: { readonly span: Span; readonly text: Span }[] = [];
  if (block.kind === 'list') for (const item of block.items) places.push({ span: item.span, text: itemText(item) });
  else if (block.kind === 'paragraph' && !/[:：]$/.test(source.text.slice(block.span.from, block.span.to))) places.push({ span: block.span, text: block.span });
  return places.filter(({ text }) => text.to > text.from).map(({ span, text }) => {
    const start = source.text.slice(text.from, Math.min(text.to, text.from + 30));
    const found = LESSON_ID.exec(start) ?? LESSON_KIND.exec(start);
    const words = { from: text.from + (found?.[0].length ?? 0), to: text.to };
    const id = found?.[1] ?? '';
    const said = lessonKinds.find((each) => each === found?.[2]) ?? kind;
    return { value: { text: textOf(source, words), ...(said === undefined ? {} : { kind: said }), ...(id === '' ? {} : { id }) }, span, places: { text: words } };
  });
}

function itemText(item: Item): Span {
  const first = item.blocks[0];
  return { from: first?.span.from ?? item.marker.to, to: item.span.to };
}

function communicationsIn(source: Source, block: Block): readonly Communication[] {
  if (block.kind === 'paragraph') return [communication(source, block.span, block.span)];
  if (block.kind === 'list') return block.items.map((item) => communication(source, itemText(item), item.span));
  if (block.kind !== 'table') return [];
  const kinds = block.header.cells.map((cell) => columnKind(source.text.slice(cell.from, cell.to)));
  return block.rows.map((row) => {
    const at = cellOf(row, kinds.findIndex((kind) => kind === 'time' || kind === 'date'));
    const channel = cellOf(row, kinds.indexOf('channel'));
    const textIndex = kinds.findIndex((kind) => kind === 'text' || kind === 'change' || kind === undefined);
    const text = cellOf(row, textIndex) ?? { from: row.span.to, to: row.span.to };
    return {
      value: {
        text: cellText(source, text),
        ...(at === undefined || at.from === at.to ? {} : { at: cellText(source, at) }),
        ...(channel === undefined || channel.from === channel.to ? {} : { channel: cellText(source, channel) }),
      },
      span: row.span,
      places: { text, ...(at === undefined ? {} : { at }), ...(channel === undefined ? {} : { channel }) },
    };
  });
}

function communication(source: Source, place: Span, span: Span): Communication {
  const head = entryHead(leafAt(source, place), place.from);
  if (head?.stamp === undefined || head.labelled !== undefined) return { value: { text: textOf(source, place) }, span, places: { text: place } };
  const { stamp } = head;
  const at = textOf(source, stamp.span);
  const text = { from: head.words.from, to: place.to };
  return { value: { at, text: textOf(source, text) }, span, places: { at: stamp.span, text } };
}

function historyIn(source: Source, table: TableBlock, announced: boolean): readonly HistoryRow[] {
  const kinds = table.header.cells.map((cell) => columnKind(source.text.slice(cell.from, cell.to)));
  // Under a heading such as "Metadata" a table is a history only when its header says so.
  if (!announced && !(kinds.includes('change') && kinds.includes('date'))) return [];
  const dateIndex = Math.max(0, kinds.findIndex((kind) => kind === 'date' || kind === 'time'));
  const changeIndex = kinds.findIndex((kind, index) => index !== dateIndex && (kind === 'change' || kind === 'text' || kind === undefined));
  return table.rows.flatMap((row) => {
    const date = cellOf(row, dateIndex);
    const change = cellOf(row, changeIndex < 0 ? 1 : changeIndex);
    if (row.cells.every((cell) => cell.from === cell.to)) return [];
    return [historyRow(source, row.span, date, change)];
  });
}

/** `- 2026-01-31 – first version`. */
function historyItem(source: Source, item: Item): readonly HistoryRow[] {
  const place = itemText(item);
  const head = entryHead(leafAt(source, place), place.from);
  if (head?.stamp === undefined) return [];
  return [historyRow(source, item.span, head.stamp.span, head.words)];
}

function historyRow(source: Source, span: Span, date: Span | undefined, change: Span | undefined): HistoryRow {
  const value = {
    ...(date === undefined || date.from === date.to ? {} : { date: cellText(source, date) }),
    ...(change === undefined || change.from === change.to ? {} : { change: cellText(source, change) }),
  };
  return { value, span, places: { ...(date === undefined ? {} : { date }), ...(change === undefined ? {} : { change }) } };
}

function cellText(source: Source, cell: Span): string {
  return cellWords(textOf(source, cell));
}

function cellOf(row: Row, index: number): Span | undefined {
  return index < 0 ? undefined : row.cells[index];
}
