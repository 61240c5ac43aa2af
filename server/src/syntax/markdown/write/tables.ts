// Adds rows and columns to tables.

import type { Table } from '../../../model/report.ts';
import type { TextEdit } from '../../../text/edit.ts';
import type { TableBlock } from '../blocks.ts';
import { lineEnd, lineStart, nextLine } from '../../line-ends.ts';
import type { Writing } from './context.ts';
import { cellText, tableAt } from './plain-text.ts';

export function rowEdits(writing: Writing, table: Table, cells: readonly string[]): readonly TextEdit[] {
  const block = tableAt(writing, table.span.from);
  if (block === undefined || block.html === true) return [];
  return [{ span: { from: block.span.to, to: block.span.to }, text: writing.end + rowText(writing, block, cells) }];
}

/** A row as the table's header is written: with or without pipes at the ends, indented alike; in a table of HTML, with its tags. */
export function rowText(writing: Writing, table: TableBlock, cells: readonly string[]): string {
  if (table.html === true) return `<tr>${cells.map((cell) => `<td>${htmlText(cell)}</td>`).join('')}</tr>`;
  const { text } = writing;
  const { from, to } = table.header.span;
  const indent = text.slice(lineStart(text, from), from);
  const header = text.slice(from, to).trimEnd();
  const row = cells.map((cell) => cellText(cell)).join(' | ');
  const isOpen = header.startsWith('|');
  return `${indent}${isOpen ? '| ' : ''}${row}${header.endsWith('|') || isOpen ? ' |' : ''}`;
}

/** One line, and nothing in it that a page would take for a tag. */
function htmlText(words: string): string {
  return words.replace(/\s*(?:\r\n?|\n)\s*/g, ' ').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** A new column: its header, and the cell of each row by the row's beginning; all other rows get an empty cell. */
export interface NewColumn {
  readonly header: string;
  readonly cells: ReadonlyMap<number, string>;
}

/** One column with the same cell in each row. */
export function addColumnEdits(writing: Writing, table: Table, header: string, cell: string): readonly TextEdit[] {
  const block = tableAt(writing, table.span.from);
  return block === undefined ? [] : columnEdits(writing, block, [{ header, cells: new Map(block.rows.map((row) => [row.span.from, cell])) }]);
}

/** Adds columns at the right. */
export function columnEdits(writing: Writing, table: TableBlock, columns: readonly NewColumn[]): readonly TextEdit[] {
  if (table.html === true) return [];
  const { text } = writing;
  const width = table.header.cells.length;
  const delimiter = nextLine(text, table.header.span.to);
  return [
    endCells(text, table.header.span.to, 0, columns.map(({ header }) => header)),
    endCells(text, lineEnd(text, delimiter), 0, columns.map(() => '---')),
    ...table.rows.map((row) => endCells(text, row.span.to, width - row.cells.length, columns.map(({ cells }) => cellText(cells.get(row.span.from) ?? '')))),
  ];
}

/** Writes cells at the end of a row in which `missing` cells are not written. */
function endCells(text: string, at: number, missing: number, cells: readonly string[]): TextEdit {
  let end = at;
  while (end > 0 && /[ \t\r\n]/.test(text.charAt(end - 1))) end -= 1;
  const padding = ' |'.repeat(Math.max(0, missing));
  const isClosed = text.charAt(end - 1) === '|' && text.charAt(end - 2) !== '\\';
  return { span: { from: end, to: end }, text: padding + cells.map((cell) => (isClosed ? ` ${cell} |` : ` | ${cell}`)).join('') };
}
