// What the row of a table says beside what was read from it as an entry, an action, a row of the history: cells of columns that the
// model does not know, and words around a time or a ticket.

import type { Placed } from '../../model/placed.ts';
import type { Report } from '../../model/report.ts';
import type { Located } from '../../model/placed.ts';
import { actionKey, columnKind } from '../../model/vocabulary/index.ts';
import { cellWords } from '../../syntax/markdown/cell-text.ts';
import { covers } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';

type Row = readonly (readonly [string, Located<string>])[];

/** Gives an item's further keys with their texts. */
export function otherCells(report: Report): (item: Placed<object> | undefined) => Readonly<Record<string, string>> {
  const rows = new Map<number, Row>();
  for (const { header, rows: all } of report.tables) {
    for (const row of all) {
      const [first] = row;
      if (first !== undefined) rows.set(first.span.from, row.map((cell, index) => [header[index]?.value ?? '', cell] as const));
    }
  }
  const starts = [...rows.keys()].toSorted((a, b) => a - b);
  return (item) => {
    if (item === undefined || starts.length === 0) return {};
    const start = firstIn(starts, item.span);
    const row = start === undefined ? undefined : rows.get(start);
    return row === undefined ? {} : unsaid(report, item, row);
  };
}

/** The first of some offsets in a place. */
function firstIn(starts: readonly number[], place: Span): number | undefined {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < place.from) low = middle + 1;
    else high = middle;
  }
  const found = starts[low];
  return found !== undefined && found < place.to ? found : undefined;
}

function unsaid({ text }: Report, { value, unfit, places }: Placed<object>, row: Row): Readonly<Record<string, string>> {
  const said = new Map<string, unknown>(Object.entries({ ...value, ...unfit }));
  const others = new Map<string, string>();
  for (const [header, { span }] of row) {
    const words = cellWords(text.slice(span.from, span.to));
    if (isNothing(words)) continue;
    const read = Object.entries(places).filter(([key, place]: [string, Span | undefined]) => place !== undefined && said.has(key) && covers(span, place));
    const key = read[0]?.[0];
    if (key === undefined ? said.get(actionKey(header) ?? '') === words : !hasMore(text, span, key, read.map(([, place]: [string, Span]) => place), said.get(key))) continue;
    const kind = columnKind(header);
    // A time that cannot be read is its own words.
    const name = key === undefined && (kind === 'time' || kind === 'date') && !said.has('at') && !others.has('at') && 'text' in value ? 'at' : keyFor(key === undefined ? header : `stated_${key}`, said, others);
    others.set(name, words);
  }
  return Object.fromEntries(others);
}

/** What people write in a cell to say that it is empty. */
function isNothing(words: string): boolean {
  return !/[\p{L}\p{N}]/u.test(words) || /^(?:n\/?a|none|tbd|tba|todo|unassigned|unowned|nobody)$/i.test(words.trim());
}

/** Whether a cell says more than what was read of it. The words of a kind or a status are another name of it; a text is read whole. */
function hasMore(text: string, cell: Span, key: string, read: readonly Span[], value: unknown): boolean {
  if (key === 'ticket' || key === 'covers') return text.slice(cell.from, cell.to) !== (Array.isArray(value) ? value.join(', ') : value);
  if (key !== 'at' && key !== 'until' && key !== 'due') return false;
  let rest = text.slice(cell.from, cell.to);
  if (key === 'due') return rest !== value && /\p{L}{4}/u.test(rest);
  for (const place of read) rest = rest.replace(text.slice(place.from, place.to), ' ');
  // One Latin letter alone is a sign of the stamp's: T, Z, h.
  return /[a-z]{2}|\d|(?![a-z])\p{L}/iu.test(rest);
}

/** A key that no column of the printed form would be taken for. */
function keyFor(header: string, said: ReadonlyMap<string, unknown>, others: ReadonlyMap<string, unknown>): string {
  const words = (actionKey(header) ?? '').toLowerCase();
  const plain = header.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').join('_');
  const name = plain === '' ? 'stated_column' : words === plain && columnKind(header) === undefined ? plain : plain.startsWith('stated_') ? plain : `stated_${plain}`;
  if (!said.has(name) && !others.has(name)) return name;
  let number = 2;
  while (said.has(`${name}_${number}`) || others.has(`${name}_${number}`)) number += 1;
  return `${name}_${number}`;
}
