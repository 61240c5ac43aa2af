// Cells of a spreadsheet, a table of a web page, CSV: one row per event, with a column for the time.

import papaparse from 'papaparse';
import type { EntryKind } from '../../model/data.generated.ts';
import { columnKind, entryKind, type ColumnKind } from '../../model/vocabulary/index.ts';
import { readZoneName, scanStamp, type Stamp, type ZoneWords } from '../../time/index.ts';
import { mostEvents, oneLine, type PastedEvent } from './pasted.ts';

/** None when the text has no two columns, or no column of times. */
export function readDelimited(text: string): readonly PastedEvent[] {
  const { data } = papaparse.parse<readonly string[]>(text, { skipEmptyLines: 'greedy', preview: mostEvents + 1, delimitersToGuess: ['\t', ',', ';', '|'] });
  return readRows(data);
}

/** The same for rows of cells. */
export function readRows(rows: readonly (readonly string[])[]): readonly PastedEvent[] {
  const width = rows[0]?.length ?? 0;
  if (width < 2 || rows.filter(({ length }) => length === width).length < rows.length * 0.8) return [];
  const [first = [], ...others] = rows;
  const header = first.every((cell) => timeIn(cell) === undefined) ? first : undefined;
  const body = header === undefined ? rows : others;
  const columns = columnsOf(header, body, width);
  if (columns.time === undefined) return [];
  const zone = header === undefined ? undefined : zoneOf(header[columns.time] ?? '');
  const events = body.slice(0, mostEvents).flatMap((cells) => eventOf(cells, columns, zone));
  // A column that only happens to hold a time or two is none.
  return events.length >= Math.max(1, body.length * 0.6) ? events : [];
}

interface Columns {
  readonly time: number | undefined;
  readonly date: number | undefined;
  readonly kind: number | undefined;
  readonly words: readonly number[];
}

function columnsOf(header: readonly string[] | undefined, body: readonly (readonly string[])[], width: number): Columns {
  const kinds: readonly (ColumnKind | undefined)[] = Array.from({ length: width }, (_, column) => columnKind(header?.[column] ?? ''));
  // Under a header that names no time, `10:30` may be a score or a ratio; a day beside it leaves no doubt.
  const isTime = (cell: string, column: number): boolean => {
    const stamp = timeIn(cell);
    return stamp !== undefined && (header === undefined || kinds[column] === 'time' || stamp.date !== undefined || stamp.zone !== undefined || kinds.includes('time') || kinds.includes('date'));
  };
  const share = (column: number): number => body.filter((cells) => isTime(cells[column] ?? '', column)).length;
  const named = kinds.findIndex((kind, column) => kind === 'time' && share(column) > 0);
  const best = Array.from({ length: width }, (_, column) => column).toSorted((a, b) => share(b) - share(a))[0] ?? 0;
  const time = named >= 0 ? named : share(best) > 0 ? best : undefined;
  const at = (kind: ColumnKind): number | undefined => {
    const found = kinds.findIndex((each, column) => each === kind && column !== time);
    return found < 0 ? undefined : found;
  };
  const date = at('date');
  const kind = at('kind');
  const text = at('text');
  const rest = Array.from({ length: width }, (_, column) => column).filter((column) => ![time, date, kind].includes(column));
  return { time, date, kind, words: text === undefined ? rest : [text] };
}

function eventOf(cells: readonly string[], { time, date, kind, words }: Columns, zone: ZoneWords | undefined): readonly PastedEvent[] {
  const clock = cells[time ?? 0] ?? '';
  const stamp = (date === undefined ? undefined : timeIn(`${cells[date] ?? ''} ${clock}`)) ?? timeIn(clock);
  const text = oneLine(words.map((column) => cells[column] ?? '').filter((cell) => cell.trim() !== '').join(' – '));
  if (stamp === undefined || text === '') return [];
  const known: EntryKind | undefined = kind === undefined ? undefined : entryKind(cells[kind] ?? '');
  return [{ stamp, text, ...(zone === undefined ? {} : { zone }), ...(known === undefined ? {} : { kind: known }) }];
}

function timeIn(cell: string): Stamp | undefined {
  const stamp = scanStamp(cell.slice(0, 200));
  return stamp?.clock === undefined || cell.slice(stamp.span.to).trim().length > 3 ? undefined : stamp;
}

/** `Time (UTC)`, `Time UTC`. */
function zoneOf(header: string): ZoneWords | undefined {
  const words = /\(([^()]{1,60})\)\s*$/.exec(header)?.[1] ?? /\s([A-Z]{2,5}|[A-Z][A-Za-z]+\/[A-Za-z_/]+)\s*$/.exec(header)?.[1];
  const zone = words === undefined ? undefined : readZoneName(words);
  return zone?.kind === 'unknown' ? undefined : zone;
}
