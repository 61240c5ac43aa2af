// Prints Markdown tables, and lists of items.

import type { Bullet } from './print-items.ts';

/** A header and rows of cells; cells are Markdown. Ends without a line end. */
export function tableText(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `|${header.map((_, index) => (cells[index] ?? '') === '' ? ' ' : ` ${cells[index] ?? ''} `).join('|')}|`;
  return [line(header), line(header.map(() => '---')), ...rows.map((row) => line(row.map(cellText)))].join('\n');
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
