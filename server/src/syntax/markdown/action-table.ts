// Reads the rows of a table as actions; what a column holds is told from its header, in any order.

import type * as data from '../../model/data.generated.ts';
import { coveredIds } from '../../model/heading-cause.ts';
import type { Action } from '../../model/report.ts';
import { actionCommitment, actionKey, actionKind, actionStatus, columnKind } from '../../model/vocabulary/index.ts';
import type { ColumnKind } from '../../model/vocabulary/index.ts';
import type { Span } from '../../text/span.ts';
import { dueIn, findStatus, findTicket } from './action-marks.ts';
import { findOwner } from './action-owner.ts';
import type { Definitions } from './actions.ts';
import { targetOf } from './action-list.ts';
import type { Row, TableBlock } from './blocks.ts';
import { cellWords } from './cell-text.ts';
import { leafAt } from './source.ts';
import type { Source } from './source.ts';

export function columnsOf(source: Source, table: TableBlock): readonly (ColumnKind | undefined)[] {
  return table.header.cells.map((cell) => columnKind(source.text.slice(cell.from, cell.to)));
}

/** In a section of actions a table with any word of actions; elsewhere one that names the action and who, when or how far. */
export function isActionTable(source: Source, table: TableBlock, isInside: boolean): boolean {
  const kinds = new Set(columnsOf(source, table));
  const isTracked = kinds.has('owner') || kinds.has('due') || kinds.has('status') || kinds.has('ticket');
  if (kinds.has('time') && !kinds.has('due')) return false;
  return isInside ? kinds.has('action') || isTracked || kinds.has('text') : kinds.has('action') && isTracked;
}

export function tableActions(source: Source, table: TableBlock, definitions: Definitions, section: number | undefined): readonly Action[] {
  const kinds = columnsOf(source, table);
  const text = textColumn(kinds);
  const others = otherColumns(source, table, kinds);
  return table.rows.flatMap((row) => {
    if (row.cells.every((cell) => cell.from === cell.to)) return [];
    return [withOthers(source, row, others, rowAction(source, row, kinds, text, definitions, section))];
  });
}

/** Columns of the format's or the author's own, by the key that YAML has for them. */
function otherColumns(source: Source, table: TableBlock, kinds: readonly (ColumnKind | undefined)[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  const text = textColumn(kinds);
  for (const [index, cell] of table.header.cells.entries()) {
    const key = kinds[index] === undefined && index !== text ? actionKey(source.text.slice(cell.from, cell.to)) : undefined;
    if (key !== undefined && key !== 'text' && !columns.has(key)) columns.set(key, index);
  }
  return columns;
}

function withOthers(source: Source, row: Row, columns: ReadonlyMap<string, number>, action: Action): Action {
  if (columns.size === 0) return action;
  const others = [...columns].flatMap(([key, index]) => {
    const cell = row.cells[index];
    return cell === undefined || cell.from === cell.to ? [] : [[key, words(source, cell)] as const];
  });
  return others.length === 0 ? action : { ...action, unfit: { ...Object.fromEntries(others), ...action.unfit } };
}

export function textColumn(kinds: readonly (ColumnKind | undefined)[]): number {
  for (const kind of ['action', 'text', 'change', 'cause'] as const) {
    const index = kinds.indexOf(kind);
    if (index >= 0) return index;
  }
  return Math.max(0, kinds.indexOf(undefined));
}

/** `n/a **DONE**`: a status behind the number of a bug. */
const STATUS_LAST = /[ \t]*(?:\*\*)?(done|todo|wip|in progress)(?:\*\*)?$/i;

/** What people write in a cell to say that it is empty. */
const NOTHING = /^(?:[-–—―ー－_.?？*\s]+|n\/?a|none|tbd|tba|todo|unassigned|unowned|nobody|未定|なし|未割当|未アサイン)$/i;

function rowAction(source: Source, row: Row, kinds: readonly (ColumnKind | undefined)[], textIndex: number, definitions: Definitions, section: number | undefined): Action {
  const end = { from: row.span.to, to: row.span.to };
  const textCell = row.cells[textIndex] ?? end;
  const value: data.Action = { text: words(source, textCell) };
  const places: { -readonly [Key in keyof data.Action]?: Span } = { text: textCell };
  const unfit: Record<string, unknown> = {};
  let ticket = ticketIn(source, textCell, definitions);
  row.cells.forEach((cell, index) => {
    const kind = kinds[index];
    if (kind === undefined || index === textIndex) return;
    const said = words(source, cell);
    const isNothing = said === '' || NOTHING.test(said);
    if (kind === 'ticket') {
      places.ticket = cell;
      const bare = said.replace(STATUS_LAST, '');
      const status = kinds.includes('status') ? undefined : actionStatus(STATUS_LAST.exec(said)?.[1] ?? '');
      if (status !== undefined) value.status = status;
      ticket = bare === '' || NOTHING.test(bare) ? ticket : (ticketIn(source, cell, definitions) ?? bare);
    } else if (kind === 'id' || kind === 'owner' || kind === 'due' || kind === 'priority') {
      places[kind] = cell;
      if (!isNothing) value[kind] = kind === 'due' ? dueIn(said, leafAt(source, cell).stamp) : said;
    } else if (kind === 'covers') {
      places.covers = cell;
      if (!isNothing) value.covers = [...coveredIds(said)];
    } else if (kind === 'kind' || kind === 'status' || kind === 'commitment') {
      places[kind] = cell;
      const read = kind === 'kind' ? actionKind(said) : kind === 'status' ? statusIn(said) : actionCommitment(said);
      if (read !== undefined) Object.assign(value, { [kind]: read });
      else if (!isNothing && kind === 'status') unfit[kind] = said;
    }
  });
  if (ticket !== undefined) value.ticket = ticket;
  const from = ownerOf(source, textCell, value, places);
  if (value.status === undefined && places.status === undefined) {
    const status = findStatus(value.text);
    if (status !== undefined) value.status = status.value;
  }
  return {
    value,
    places,
    span: row.span,
    shape: 'table',
    tracked: ticket !== undefined,
    ...(Object.keys(unfit).length === 0 ? {} : { unfit }),
    ...(from === undefined ? {} : { ownerFrom: from }),
    ...(section === undefined ? {} : { section }),
  };
}

/** The owner's column; without one, the words of the action. */
function ownerOf(source: Source, textCell: Span, value: data.Action, places: { owner?: Span }): Action['ownerFrom'] {
  if (places.owner !== undefined) return value.owner === undefined ? undefined : 'column';
  const { inline } = leafAt(source, textCell);
  const found = findOwner(source.text.slice(textCell.from, textCell.to), inline.skip, inline.links.map((link) => link.span));
  if (found === undefined) return undefined;
  value.owner = found.value;
  places.owner = { from: found.span.from + textCell.from, to: found.span.to + textCell.from };
  return found.from;
}

function statusIn(said: string): data.ActionStatus | undefined {
  return actionStatus(said) ?? findStatus(said)?.value;
}

function ticketIn(source: Source, cell: Span, definitions: Definitions): string | undefined {
  const { links, skip } = leafAt(source, cell).inline;
  return findTicket(source.text.slice(cell.from, cell.to), links, skip, (link) => targetOf(link, definitions))?.value;
}

function words(source: Source, cell: Span): string {
  return cellWords(source.original.slice(cell.from, cell.to));
}
