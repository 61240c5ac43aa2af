// Reads a table as timeline entries: which columns hold date, time, end, words, kind and evidence is told from the header.

import { columnKind, entryKind } from '../../model/vocabulary/index.ts';
import type { ColumnKind } from '../../model/vocabulary/index.ts';
import type { Span } from '../../text/span.ts';
import { joinStamps } from '../../time/index.ts';
import type { Inherited, Stamp, StampDate, ZoneSource, ZoneWords } from '../../time/index.ts';
import { shiftStamp, shiftZone } from '../../time/shift-stamp.ts';
import type { Row, TableBlock } from './blocks.ts';
import { stamplessHead } from './entry-head.ts';
import type { EntryHead } from './entry-head.ts';
import { isClocked } from './raw-entry.ts';
import type { RawEntry } from './raw-entry.ts';
import { leafAt } from './source.ts';
import type { Source } from './source.ts';

export interface TableReading {
  readonly entries: readonly RawEntry[];
  readonly clocked: number;
  readonly stamped: number;
  /** The header itself says that this is a log: it has a column of times and one of words. */
  readonly announced: boolean;
}

type Columns = { readonly [kind in ColumnKind]?: number };

/** Undefined for a table that has no column of stamps, and for a table of actions. */
export function tableEntries(source: Source, table: TableBlock, day?: Inherited<StampDate, 'day-heading'>): TableReading | undefined {
  const kinds = table.header.cells.map((cell) => columnKind(source.text.slice(cell.from, cell.to)));
  const columns = columnsOf(kinds);
  if (columns.due !== undefined || (columns.action !== undefined && (columns.status !== undefined || columns.ticket !== undefined))) return undefined;
  if (columns.change !== undefined) return undefined;
  const time = columns.time ?? (columns.date === undefined ? stampColumn(source, table, kinds) : undefined);
  const stampCell = time ?? columns.date;
  if (stampCell === undefined) return undefined;
  const header = table.header.cells[stampCell];
  const zones = header === undefined ? [] : columnZones(source, header);
  const yearDay = day ?? (columns.date === undefined ? undefined : headerYear(source, table.header.cells[columns.date]));
  const entries = table.rows.map((row): RawEntry => {
    const head = rowHead(source, row, { ...columns, ...(time === undefined ? {} : { time }) }, kinds);
    const evidence = columns.evidence === undefined ? undefined : row.cells[columns.evidence];
    return {
      span: row.span,
      head,
      body: { from: head.words.to, to: head.words.to },
      zones,
      ...(yearDay === undefined ? {} : { day: yearDay }),
      ...(evidence === undefined || evidence.from === evidence.to ? {} : { evidence }),
    };
  });
  const words = columns.text ?? columns.action;
  return {
    entries,
    stamped: entries.filter((entry) => entry.head.stamp !== undefined).length,
    clocked: entries.filter((entry) => isClocked(entry.head)).length,
    announced: (columns.time !== undefined || columns.date !== undefined) && words !== undefined,
  };
}

function columnsOf(kinds: readonly (ColumnKind | undefined)[]): Columns {
  const columns: { [kind in ColumnKind]?: number } = {};
  kinds.forEach((kind, index) => {
    if (kind !== undefined) columns[kind] ??= index;
  });
  return columns;
}

/** The first column whose cells mostly begin with a clock, when no header names one. */
function stampColumn(source: Source, table: TableBlock, kinds: readonly (ColumnKind | undefined)[]): number | undefined {
  for (let column = 0; column < Math.min(2, kinds.length); column += 1) {
    if (kinds[column] !== undefined && kinds[column] !== 'id') continue;
    const stamps = table.rows.filter((row) => {
      const cell = row.cells[column];
      return cell !== undefined && cell.to > cell.from && leafAt(source, cell).stamp?.clock !== undefined;
    });
    if (stamps.length > 0 && stamps.length * 2 >= table.rows.length) return column;
  }
  return undefined;
}

function rowHead(source: Source, row: Row, columns: Columns, kinds: readonly (ColumnKind | undefined)[]): EntryHead {
  const stamp = rowStamp(source, row, columns);
  const index = columns.text ?? columns.action ?? kinds.findIndex((kind, at) => kind !== 'id' && at !== columns.time && at !== columns.date && at !== columns.until);
  const cell = row.cells[index] ?? { from: row.span.to, to: row.span.to };
  const head = stamplessHead(leafAt(source, cell), cell.from);
  const kindCell = columns.kind === undefined ? undefined : row.cells[columns.kind];
  const value = kindCell === undefined ? undefined : entryKind(source.text.slice(kindCell.from, kindCell.to));
  return {
    ...head,
    ...(stamp === undefined ? {} : { stamp }),
    ...(value === undefined || kindCell === undefined ? {} : { kind: { value, span: kindCell, from: 'column' as const } }),
  };
}

function rowStamp(source: Source, row: Row, columns: Columns): Stamp | undefined {
  const date = cellStamp(source, row, columns.date);
  const time = cellStamp(source, row, columns.time);
  const until = cellStamp(source, row, columns.until);
  const start = date !== undefined && time !== undefined ? (time.date === undefined ? joinStamps(date, time) : time) : (time ?? date);
  return start === undefined || until === undefined || start.until !== undefined ? start : { ...start, until };
}

function cellStamp(source: Source, row: Row, column: number | undefined): Stamp | undefined {
  const cell = column === undefined ? undefined : row.cells[column];
  if (cell === undefined || cell.from === cell.to) return undefined;
  const { stamp } = leafAt(source, cell);
  return stamp === undefined ? undefined : shiftStamp(stamp, cell.from);
}

function columnZones(source: Source, header: Span): readonly Inherited<ZoneWords, ZoneSource>[] {
  const { zone } = leafAt(source, header);
  if (zone === undefined) return [];
  const value = shiftZone(zone, header.from);
  return [{ value, from: 'column', span: value.span }];
}

/** `Date (2022)`: the year of every date in the column. */
function headerYear(source: Source, header: Span | undefined): Inherited<StampDate, 'day-heading'> | undefined {
  if (header === undefined) return undefined;
  const found = /\b(?:19|20)\d\d\b/.exec(source.text.slice(header.from, header.to));
  if (found === null) return undefined;
  const span = { from: header.from + found.index, to: header.from + found.index + 4 };
  return { value: { span, year: Number(found[0]), parts: { year: span } }, from: 'day-heading', span };
}
