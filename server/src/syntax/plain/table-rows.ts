// Reads rows of tables from pasted lines: cells parted by tabs, as spreadsheets and word processors paste them, or by bars.

import { readLabel } from './label.ts';
import type { PlainLine } from './plain-line.ts';
import { stampedLine } from './stamped-line.ts';

const longestHeader = 40;

/**
 * The table that begins at line `from`, with the number of lines it takes. Undefined when the line is no row, or a single row that is
 * more likely text with a tab in it. Rows that begin with a time and have no header over them are entries, not a table.
 */
export function readTable(lines: readonly PlainLine[], from: number): { readonly rows: readonly (readonly string[])[]; readonly count: number } | undefined {
  const rows: (readonly string[])[] = [];
  let count = 0;
  const first = cellsOf(lines[from]);
  if (first === undefined) return undefined;
  for (let line = lines[from]; line !== undefined; line = lines[from + count]) {
    const cells = cellsOf(line);
    if (cells === undefined || cells.by !== first.by || (count > 0 && line.afterBlank)) break;
    if (!cells.cells.every((cell) => /^:?-+:?$/.test(cell))) rows.push(cells.cells);
    count += 1;
  }
  if (first.by === 'tab' && !isTable(rows)) return undefined;
  return rows.length === 0 ? undefined : { rows, count };
}

function isTable(rows: readonly (readonly string[])[]): boolean {
  const [header = []] = rows;
  if (header.filter((cell) => cell !== '').length < 2) return false;
  if (stampedLine(header[0] ?? '') !== undefined) return false;
  return rows.length > 1 ? !rows.every((row) => readLabel(row.join('\t')) !== undefined && row.length === 2) : header.every((cell) => cell.length <= longestHeader && !/[.:;!]$/.test(cell));
}

function cellsOf(line: PlainLine | undefined): { readonly by: 'tab' | 'bar'; readonly cells: readonly string[] } | undefined {
  if (line === undefined || line.fenced !== undefined) return undefined;
  if (line.text.startsWith('|') && line.text.indexOf('|', 1) > 0) {
    const inner = line.text.replace(/^\|/, '').replace(/\|$/, '');
    return { by: 'bar', cells: inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|')) };
  }
  if (!line.text.includes('\t')) return undefined;
  const cells = line.text.split('\t').map((cell) => cell.trim());
  return { by: 'tab', cells: line.mark?.kind === 'number' ? [line.mark.written, ...cells] : cells };
}
