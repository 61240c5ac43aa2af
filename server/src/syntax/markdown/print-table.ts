// Prints Markdown tables, and lists of items.

import type { Bullet } from './print-items.ts';

/** A header and rows of cells; cells are Markdown. Ends without a line end. */
export function tableText(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [lineOf(header), lineOf(header.map(() => '---')), ...rows.map((row) => tableRow(header.map((_, index) => row[index] ?? '')))].join('\n');
}

/** One row; cells are Markdown. */
export function tableRow(cells: readonly string[]): string {
  return lineOf(cells.map(cellText));
}

function lineOf(cells: readonly string[]): string {
  return `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;
}

/** Items come with the usual bullet. */
export function listText(items: readonly string[], bullet: Bullet): string {
  return items.map((item) => bullet + item.slice(1)).join('\n');
}

/** What stands in a cell is on one line, and a pipe in it is escaped. A line end inside a paragraph is a blank. */
function cellText(text: string): string {
  const lines = text.trim().replace(/\|/g, '\\|').replace(/\r\n?/g, '\n');
  return lines.replace(/(?<=\S)[ \t]?\n(?=[^\s\-*+>#|\d])/g, ' ').replace(/\n/g, '<br>');
}
