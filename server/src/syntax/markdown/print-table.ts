// Prints Markdown tables, and lists of items.

import { cellText } from './cell-text.ts';
import type { Pipes } from './cell-text.ts';
import type { Bullet } from './print-items.ts';

/** A header and rows of cells; cells are Markdown. Ends without a line end. */
export function tableText(header: readonly string[], rows: readonly (readonly string[])[], pipes: Pipes = 'bare'): string {
  return [lineOf(header), lineOf(header.map(() => '---')), ...rows.map((row) => tableRow(header.map((_, index) => row[index] ?? ''), pipes))].join('\n');
}

/** One row; cells are Markdown. */
export function tableRow(cells: readonly string[], pipes: Pipes = 'bare'): string {
  return lineOf(cells.map((cell) => cellText(cell, pipes)));
}

function lineOf(cells: readonly string[]): string {
  return `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;
}

/** Items come with the usual bullet. */
export function listText(items: readonly string[], bullet: Bullet): string {
  return items.map((item) => bullet + item.slice(1)).join('\n');
}
