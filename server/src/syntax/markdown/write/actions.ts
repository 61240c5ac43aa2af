// Writes owner, day, status, kind and ticket of actions: into the cell of a table, or into the words of a list item as they are read back.

import type { Change } from '../../../model/change.ts';
import type { Action } from '../../../model/report.ts';
import type { Span } from '../../../text/span.ts';
import type { TextEdit } from '../../../text/edit.ts';
import { actionHeader, actionKey } from '../../../model/vocabulary/index.ts';
import { findOwner } from '../action-owner.ts';
import type { TableBlock } from '../blocks.ts';
import type { Writing } from './context.ts';
import { cellText, plainEdits, tableAt } from './plain-text.ts';
import { columnEdits } from './tables.ts';

type SetAction = Extract<Change, { readonly kind: 'set-action' }>;

export function actionEdits(writing: Writing, changes: readonly SetAction[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const columns = new Map<TableBlock, Map<string, { readonly header: string; readonly cells: Map<number, string> }>>();
  for (const change of changes) {
    const table = change.action.shape === 'table' ? tableAt(writing, change.action.span.from) : undefined;
    if (table === undefined) edits.push(...itemEdits(writing, change));
    else if (placeOf(change) !== undefined && hasColumn(writing, table, change.key)) edits.push(...cellEdits(writing, change));
    else {
      const byKey = columns.get(table) ?? new Map<string, { readonly header: string; readonly cells: Map<number, string> }>();
      const column = byKey.get(change.key) ?? { header: change.header ?? actionHeader(change.key), cells: new Map<number, string>() };
      column.cells.set(change.action.span.from, change.value);
      columns.set(table, byKey.set(change.key, column));
    }
  }
  for (const [table, byKey] of columns) edits.push(...columnEdits(writing, table, [...byKey.values()]));
  return edits;
}

/** Where the action has it now; cells of a format's own columns are told by the table. */
function placeOf({ action, key }: SetAction): Span | undefined {
  const places: { readonly [key: string]: Span | undefined } = action.places;
  return places[key];
}

function hasColumn(writing: Writing, table: TableBlock, key: string): boolean {
  return table.header.cells.some((cell) => actionKey(writing.text.slice(cell.from, cell.to)) === key);
}

function cellEdits(writing: Writing, change: SetAction): readonly TextEdit[] {
  const place = placeOf(change);
  const { value } = change;
  if (place === undefined) return [];
  if (place.from < place.to) return [{ span: place, text: cellText(value) }];
  // An empty cell may have one blank, or none at all.
  const before = writing.text.charAt(place.from - 1) === '|' ? ' ' : '';
  const after = writing.text.charAt(place.to) === '|' ? ' ' : '';
  return [{ span: place, text: `${before}${cellText(value)}${after}` }];
}

function itemEdits(writing: Writing, change: SetAction): readonly TextEdit[] {
  const { action, key, value } = change;
  const place = placeOf(change);
  if (key === 'status') return statusEdits(writing, action, value);
  if (place !== undefined && action.ownerFrom !== 'subject') return plainEdits(writing, place, value);
  const text = action.places.text;
  if (text === undefined) return [];
  if (key !== 'kind' && key !== 'owner' && key !== 'due' && key !== 'ticket') return [];
  if (key === 'kind') return [{ span: { from: text.from, to: text.from }, text: `[${value}] ` }];
  const at = wordsEnd(writing.text, text.to);
  const words = key === 'owner' ? ownerWords(writing.text.slice(text.from, at), value) : key === 'due' ? ` – due ${value}` : ticketWords(value);
  // An owner goes in front of a day written in the same go, so that both are read back.
  return [{ span: { from: at, to: at }, text: words }];
}

/** Before the full stop of a sentence the words would be part of it; behind it they stand for themselves. */
function wordsEnd(text: string, to: number): number {
  let end = to;
  while (end > 0 && /[ \t\r\n\\]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** In the shortest form that reads back as this owner. */
function ownerWords(words: string, owner: string): string {
  if (/^@[\w.-]+$/.test(owner)) return ` ${owner}`;
  const short = ` (${owner})`;
  return findOwner(words + short, [], [])?.value === owner ? short : ` (Owner: ${owner})`;
}

function ticketWords(ticket: string): string {
  return ticket.includes('://') ? ` (<${ticket}>)` : ` (${ticket})`;
}

function statusEdits(writing: Writing, action: Action, status: string): readonly TextEdit[] {
  const place = action.places.status;
  const { text } = writing;
  const words = status.replace('-', ' ');
  if (action.shape === 'checkbox' && (status === 'done' || status === 'open')) {
    const box = boxOf(text, action);
    if (box !== undefined) return [{ span: box, text: status === 'done' ? '[x]' : '[ ]' }];
  }
  const isBox = place !== undefined && text.charAt(place.from) === '[';
  if (place !== undefined && !isBox) return plainEdits(writing, place, words);
  const end = action.places.text;
  if (end === undefined) return [];
  const at = wordsEnd(text, end.to);
  return [{ span: { from: at, to: at }, text: ` (${words})` }];
}

function boxOf(text: string, action: Action): { readonly from: number; readonly to: number } | undefined {
  const found = /^(?:[-*+]|\d+[.)])[ \t]+(\[[ xX]?\])/.exec(text.slice(action.span.from, action.span.from + 40));
  if (found?.[1] === undefined) return undefined;
  const to = action.span.from + found[0].length;
  return { from: to - found[1].length, to };
}
