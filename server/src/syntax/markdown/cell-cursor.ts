// In which cell of a table the cursor stands. Told by the pipes of its line, since cells that are still empty have no words.

import type { Report } from '../../model/report.ts';
import { span, type Span } from '../../text/span.ts';
import type { CursorPlace } from '../cursor-place.ts';

type CellPlace = Extract<CursorPlace, { readonly kind: 'cell' }>;

/** Undefined outside of tables, in the header, and in a row that has only its first pipe. */
export function cellPlace({ text, tables }: Report, line: Span, offset: number): CellPlace | undefined {
  const table = tables.find((one) => one.span.from <= line.from && line.from <= one.span.to);
  if (table === undefined || (table.header[0]?.span.from ?? 0) >= line.from) return undefined;
  const pipes = pipesOf(text.slice(line.from, line.to)).map((at) => line.from + at);
  const [first] = pipes;
  if (first === undefined || pipes.length < 2 || /^[ \t|:-]*-[ \t|:-]*$/.test(text.slice(line.from, line.to))) return undefined;
  const leading = text.slice(line.from, first).trim() === '' ? 1 : 0;
  const before = pipes.filter((at) => at < offset).length;
  const header = table.header[before - leading];
  if (before < leading || header === undefined) return undefined;
  const from = before === 0 ? line.from : (pipes[before - 1] ?? line.from) + 1;
  const to = pipes[before] ?? line.to;
  const words = text.slice(from, to);
  const start = Math.min(offset, from + words.length - words.trimStart().length);
  const end = Math.max(offset, from + words.trimEnd().length);
  const write = (value: string): string => `${start === from ? ' ' : ''}${value}${end === to ? ' ' : ''}`;
  return { kind: 'cell', span: span(start, end), table, header: header.value, write };
}

/** Offsets of the pipes that part cells. */
function pipesOf(line: string): readonly number[] {
  return [...line.matchAll(/\\.|\|/g)].flatMap(({ 0: found, index }) => (found === '|' ? [index] : []));
}
