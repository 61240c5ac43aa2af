// Writes into pipe tables: rows, columns and cells.

import type { Report, Table } from '../../model/report.ts';
import type { TextEdit } from '../../text/edit.ts';
import { indentOf, lineEnd, lineEndOf, lineStart, nextLine } from '../line-ends.ts';

/** Text as it stands in a cell: pipes escaped, line breaks as blanks. */
export function cellText(text: string): string {
  return text.replaceAll(/\r\n?|\n/g, ' ').replaceAll(/(?<!\\)\|/g, String.raw`\|`);
}

export function tableAt(report: Report, offset: number): Table | undefined {
  return report.tables.find(({ span }) => span.from <= offset && offset <= span.to);
}

export function isInTable(report: Report, offset: number): boolean {
  return tableAt(report, offset) !== undefined;
}

/** A row after the last one; missing cells are left empty. Tables written as HTML or without pipes get none. */
export function addRow(text: string, table: Table, cells: readonly string[]): readonly TextEdit[] {
  const lines = tableLines(text, table);
  const last = lines.at(-1);
  if (last === undefined || lines.length < 2 || !text.slice(last.from, last.to).includes('|') || !text.slice(lines[0]?.from, lines[0]?.to).includes('|')) return [];
  const row = `| ${table.header.map((_, index) => cellText(cells[index] ?? '')).join(' | ')} |`;
  return [{ span: { from: last.to, to: last.to }, text: lineEndOf(text) + indentOf(text, last.from) + row }];
}

/** Adds a column at the right with one header and, in the row that holds `rowAt`, one value. */
export function addColumn(text: string, table: Table, header: string, rowAt: number, value: string): readonly TextEdit[] {
  return tableLines(text, table).flatMap((line, index): readonly TextEdit[] => {
    const words = text.slice(line.from, line.to).trimEnd();
    if (!words.includes('|')) return [];
    const end = line.from + words.length;
    const cell = index === 0 ? header : index === 1 ? '---' : line.from <= rowAt && rowAt <= line.to ? cellText(value) : '';
    const inserted = words.endsWith('|') ? ` ${cell} |` : ` | ${cell}`;
    return [{ span: { from: end, to: end }, text: inserted }];
  });
}

/** Writes a cell that is empty: one blank on each side of the value, within the blanks that are there. */
export function fillCell(text: string, at: number, value: string): TextEdit {
  const before = text.charAt(at - 1) === ' ' ? '' : ' ';
  const after = text.charAt(at) === ' ' ? '' : ' ';
  return { span: { from: at, to: at }, text: before + cellText(value) + after };
}

function tableLines(text: string, table: Table): readonly { readonly from: number; readonly to: number }[] {
  const lines: { from: number; to: number }[] = [];
  let from = lineStart(text, table.span.from);
  while (from < table.span.to) {
    const to = lineEnd(text, from);
    if (text.slice(from, to).trim() !== '') lines.push({ from, to });
    from = nextLine(text, from);
  }
  return lines;
}
