// The actions of a report, list by list, with the table that a list is when it is one.

import { columnKind, type ColumnKind } from '../model/vocabulary/index.ts';
import type { Action, Report, Table } from '../model/report.ts';
import type { Span } from '../text/span.ts';
import { perReport } from './per-report.ts';

export interface ActionList {
  readonly actions: readonly Action[];
  readonly table?: Table;
  /** From the first to the last header of the table. */
  readonly header?: Span;
}

/** Actions in one table, or in one section outside tables, in source order. */
export const actionLists = perReport('action lists', (report): readonly ActionList[] => {
  const lists = new Map<Table | number, Action[]>();
  for (const action of report.actions) {
    if (isLegend(report, action)) continue;
    const key = (action.shape === 'table' ? tableOf(report, action) : undefined) ?? action.section ?? -1;
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [action]);
    else list.push(action);
  }
  return [...lists].map(([key, actions]) => (typeof key === 'number' ? { actions } : { actions, table: key, ...headerOf(key) }));
});

/** "### Categories": what the kinds of actions mean, and no action. */
function isLegend({ sections }: Report, { section }: Action): boolean {
  return section !== undefined && /\b(?:legend|categories|definitions?)\b|凡例|の説明$/iu.test(sections[section]?.heading.value ?? '');
}

export function hasColumn(table: Table | undefined, kind: ColumnKind): boolean {
  return table?.header.some(({ value }) => columnKind(value) === kind) ?? false;
}

/** Dashes, question marks and words such as TBD in place of a name or a date. */
export function saysNothing(value: string | undefined): boolean {
  return value === undefined || /^[\s\-–—―‐?？.…/*_]*$/u.test(value) || /^(?:tbd|tba|tbc|todo|n\/?a|none|nobody|unassigned|unknown|open|未定|なし|未割当)$/iu.test(value.trim());
}

function tableOf(report: Report, { span }: Action): Table | undefined {
  let low = 0;
  let high = report.tables.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((report.tables[middle]?.span.from ?? Infinity) <= span.from) low = middle;
    else high = middle - 1;
  }
  const table = report.tables[low];
  return table !== undefined && table.span.from <= span.from && span.from < table.span.to ? table : undefined;
}

function headerOf({ header }: Table): { readonly header?: Span } {
  const first = header[0];
  const last = header.at(-1);
  return first === undefined || last === undefined ? {} : { header: { from: first.span.from, to: last.span.to } };
}
