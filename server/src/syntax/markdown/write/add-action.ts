// Adds actions: rows of the table, or items of the list, in which the others stand.

import type * as data from '../../../model/data.generated.ts';
import type { Action } from '../../../model/report.ts';
import { columnKind } from '../../../model/vocabulary/index.ts';
import type { TextEdit } from '../../../text/edit.ts';
import { lineStart } from '../../line-ends.ts';
import { lastAction, newActions, type AddAction } from '../../new-action.ts';
import { textColumn } from '../action-table.ts';
import type { TableBlock } from '../blocks.ts';
import type { Writing } from './context.ts';
import { inLineEnds } from './context.ts';
import { tableAt } from './plain-text.ts';
import { rowText } from './tables.ts';

/** Nothing when the report has neither an action nor a section for them. */
export function addActionEdits(writing: Writing, changes: readonly AddAction[]): readonly TextEdit[] {
  if (changes.length === 0) return [];
  const actions = newActions(writing.report, changes);
  const last = lastAction(writing.report);
  if (last === undefined) return firstActions(writing, actions);
  const table = last.shape === 'table' ? tableAt(writing, last.span.from) : undefined;
  if (table !== undefined) return newRows(writing, table, actions);
  return last.shape === 'list' || last.shape === 'checkbox' ? newItems(writing, last, actions) : [];
}

function newRows(writing: Writing, table: TableBlock, actions: readonly data.Action[]): readonly TextEdit[] {
  if (table.html === true) return [];
  const kinds = table.header.cells.map((cell) => columnKind(writing.text.slice(cell.from, cell.to)));
  const words = textColumn(kinds);
  const rows = actions.map((action) => rowText(writing, table, kinds.map((kind, index) => (index === words ? action.text : cellOf(action, kind)))));
  return [{ span: { from: table.span.to, to: table.span.to }, text: rows.map((row) => writing.end + row).join('') }];
}

function cellOf(action: data.Action, column: string | undefined): string {
  switch (column) {
    case 'id': case 'owner': case 'due': case 'status': case 'kind': case 'ticket': case 'priority': return action[column] ?? '';
    case 'covers': return action.covers?.join(', ') ?? '';
    default: return '';
  }
}

const MARKER = /^([-*+]|(\d{1,9})([.)]))[ \t]+/;

/** Below the last item, with its mark and box; numbers count on. */
function newItems({ text, end }: Writing, last: Action, actions: readonly data.Action[]): readonly TextEdit[] {
  const { from, to } = last.span;
  const indent = text.slice(lineStart(text, from), from);
  const [, mark = '-', digits, sign] = MARKER.exec(text.slice(from, from + 20)) ?? [];
  const box = last.shape === 'checkbox' ? '[ ] ' : '';
  const items = actions.map((action, index) => `${indent}${digits === undefined ? mark : `${Number(digits) + 1 + index}${sign ?? '.'}`} ${box}${itemWords(action)}`);
  const at = to - (text.slice(from, to).length - text.slice(from, to).trimEnd().length);
  return [{ span: { from: at, to: at }, text: items.map((item) => end + item).join('') }];
}

function itemWords({ kind, text }: data.Action): string {
  return kind === undefined ? text : `[${kind}] ${text}`;
}

/** In a table that has only its header, else as a list at the end of the section. */
function firstActions(writing: Writing, actions: readonly data.Action[]): readonly TextEdit[] {
  const section = writing.report.sections.find(({ id }) => id === 'actions');
  if (section === undefined) return [];
  const { body } = section;
  const table = writing.document.source.blocks.find((block): block is TableBlock => block.kind === 'table' && block.span.from >= body.from && block.span.to <= body.to);
  if (table !== undefined) return newRows(writing, table, actions);
  const at = body.from + writing.text.slice(body.from, body.to).trimEnd().length;
  return [{ span: { from: at, to: at }, text: inLineEnds(writing, `\n\n${actions.map((action) => `- ${itemWords(action)}`).join('\n')}${body.to === at ? '\n' : ''}`) }];
}
