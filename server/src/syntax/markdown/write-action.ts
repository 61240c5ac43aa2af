// Writes owner, due date, status, kind and ticket of an action in the form the action is written in; the reader reads it back.

import type { Action, Report } from '../../model/report.ts';
import { columnKind } from '../../model/vocabulary/index.ts';
import type { TextEdit } from '../../text/edit.ts';
import { addColumn, cellText, fillCell, tableAt } from './write-table.ts';

export type ActionKey = 'owner' | 'due' | 'status' | 'kind' | 'ticket';

export function writeAction(report: Report, action: Action, key: ActionKey, value: string): readonly TextEdit[] {
  return action.shape === 'table' ? inTable(report, action, key, value) : inList(report, action, key, value);
}

const HEADERS: Readonly<Record<ActionKey, string>> = { owner: 'Owner', due: 'Due', status: 'Status', kind: 'Kind', ticket: 'Ticket' };

function inTable(report: Report, action: Action, key: ActionKey, value: string): readonly TextEdit[] {
  const table = tableAt(report, action.span.from);
  if (!table) return [];
  const column = table.header.findIndex((cell) => columnKind(cell.value) === key);
  if (column < 0) return addColumn(report.text, table, HEADERS[key], action.span.from, value);
  const row = table.rows.find((cells) => cells.some(({ span }) => action.span.from <= span.from && span.to <= action.span.to));
  const cell = row?.[column];
  if (!cell) return [];
  return [cell.span.from === cell.span.to ? fillCell(report.text, cell.span.from, value) : { span: cell.span, text: cellText(value) }];
}

function inList(report: Report, action: Action, key: ActionKey, value: string): readonly TextEdit[] {
  const place = action.places[key];
  const { text } = report;
  if (key === 'status' && place && /^\[[ xX]?\]$/.test(text.slice(place.from, place.to))) {
    if (value === 'open' || value === 'done') return [{ span: place, text: value === 'done' ? '[x]' : '[ ]' }];
  } else if (place && place.to > place.from) return [{ span: place, text: value }];
  const words = action.places.text;
  if (!words) return [];
  if (key === 'kind') return [{ span: { from: words.from, to: words.from }, text: `[${value}] ` }];
  return [{ span: { from: words.to, to: words.to }, text: ` ${suffix(key, value)}` }];
}

const NAME = /^\p{Lu}[\p{L}\p{N}.'’&-]*(?:[ ,/&]+\p{Lu}[\p{L}\p{N}.'’&-]*){0,4}$/u;

function suffix(key: ActionKey, value: string): string {
  if (key === 'due') return `(due ${value})`;
  if (key === 'owner' && !value.startsWith('@')) return NAME.test(value) ? `(${value})` : `(owner: ${value})`;
  return key === 'owner' ? value : `(${value})`;
}
