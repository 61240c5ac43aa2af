// Reads rows of tables from pasted lines: cells parted by tabs, as spreadsheets and word processors paste them, or by bars.

import { readLabel } from './label.ts';
import type { PlainLine } from './plain-line.ts';
import { stampedLine } from './stamped-line.ts';

const longestHeader = 40;

/**
 * The table that begins at line `from`, with the number of lines it takes. Undefined when the line is no row, or a single row that is
 * more likely text with a tab in it. Rows that begin with a time or a label and have no header over them are entries or metadata.
 */
export function readTable(lines: readonly PlainLine[], from: number): { readonly rows: readonly (readonly string[])[]; readonly count: number } | undefined {
  const lead = leadingTabs(lines[from]);
  const first = cellsOf(lines[from], lead);
  if (first === undefined || (first.by === 'tab' && !isHeader(first.cells, cellsOf(lines[from + 1], lead)?.by))) return undefined;
  const rows: (readonly string[])[] = [];
  let count = 0;
  for (let line = lines[from]; line !== undefined; line = lines[from + count]) {
    const row = count === 0 ? first : cellsOf(line, lead);
    if (row === undefined || row.by !== first.by || (count > 0 && line.afterBlank)) break;
    if (!row.cells.every((cell) => /^:?-+:?$/.test(cell))) rows.push(row.cells);
    count += 1;
  }
  return rows.length === 0 ? undefined : { rows, count };
}

/** Decided by the header alone, so that a long run of rows is looked at once. */
function isHeader(cells: readonly string[], below: 'tab' | 'bar' | undefined): boolean {
  if (cells.filter((cell) => cell !== '').length < 2 || stampedLine(cells[0] ?? '') !== undefined) return false;
  if (below === 'tab') return cells.length > 2 || readLabel(cells.join('\t')) === undefined;
  return cells.every((cell) => cell.length <= longestHeader && !/[.:;!]$/.test(cell));
}

/** Below a header whose line begins with `lead` tabs, tabs at either end of a line part cells that are empty. */
function cellsOf(line: PlainLine | undefined, lead: number): { readonly by: 'tab' | 'bar'; readonly cells: readonly string[] } | undefined {
  if (line === undefined || line.fenced !== undefined || line.level !== undefined) return undefined;
  if (line.text.startsWith('|') && line.text.indexOf('|', 1) > 0) {
    const inner = line.text.replace(/^\|/, '').replace(/\|$/, '');
    return { by: 'bar', cells: inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|')) };
  }
  const after = /\S[^\S\t]*(\t\s*)$/.exec(line.raw.slice(-200))?.[1]?.replaceAll(/[^\t]/g, '').length ?? 0;
  if (!line.text.includes('\t') && after === 0) return undefined;
  const cells = line.text.split('\t').map((cell) => cell.trim());
  const numbered = line.mark?.kind === 'number' ? [line.mark.written] : [];
  const empty = (count: number): readonly string[] => Array.from({ length: Math.max(0, count) }, () => '');
  return { by: 'tab', cells: [...empty(leadingTabs(line) - lead), ...numbered, ...cells, ...empty(after)] };
}

function leadingTabs(line: PlainLine | undefined): number {
  return /^\t*/.exec(line?.raw ?? '')?.[0].length ?? 0;
}
