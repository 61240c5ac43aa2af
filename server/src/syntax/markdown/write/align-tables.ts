// Lines up the columns of tables. Only blanks and the dashes under the header change; a table that would get too wide is written without padding.

import type { Report } from '../../../model/report.ts';
import type { TextEdit } from '../../../text/edit.ts';
import { overlaps, slice, type Span } from '../../../text/span.ts';
import { lineEnd, nextLine } from '../../line-ends.ts';
import type { Block, Row, TableBlock } from '../blocks.ts';
import { rowCells } from '../row-cells.ts';
import { writingOf } from './context.ts';
import { seenWidth } from './seen-width.ts';

/** Columns of a screen. Beyond it lines are wrapped, and padding only spreads them further. */
const widest = 120;
/** `---`, and `:-:` */
const narrowestColumn = 3;

type Side = 'left' | 'right' | 'centre';

/** Edits for the tables that touch `within`. */
export function alignTables(report: Report, within: Span): readonly TextEdit[] {
  const { document, text } = writingOf(report);
  return tablesIn(document.source.blocks)
    .filter(({ span, html }) => html !== true && overlaps({ from: span.from, to: span.to + 1 }, { from: within.from, to: within.to + 1 }))
    .flatMap((table) => tableEdits(text, table));
}

function tablesIn(blocks: readonly Block[]): readonly TableBlock[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'table': return [block];
      case 'quote': return tablesIn(block.blocks);
      case 'list': return block.items.flatMap((item) => tablesIn(item.blocks));
      default: return [];
    }
  });
}

function tableEdits(text: string, { header, rows }: TableBlock): readonly TextEdit[] {
  const delimiter = delimiterOf(text, header);
  if (delimiter === undefined) return [];
  const sides = delimiter.cells.map((cell) => sideOf(slice(text, cell)));
  const all = [header, ...rows];
  const widths = header.cells.map((_, column) => Math.max(narrowestColumn, ...all.map(({ cells }) => widthOf(text, cells[column]))));
  const isWide = widths.reduce((sum, width) => sum + width + 3, 1) > widest;
  const padded = isWide ? widths.map(() => 0) : widths;
  return [
    ...all.flatMap((row) => gapEdits(text, row, (column, cell) => padding(widthOf(text, cell), padded[column] ?? 0, sides[column] ?? 'left'))),
    ...delimiter.cells.flatMap((cell, column) => dashes(text, cell, isWide ? narrowestColumn : (widths[column] ?? narrowestColumn), sides[column] ?? 'left')),
    ...gapEdits(text, delimiter, () => [0, 0]),
  ].filter(({ span, text: written }) => slice(text, span) !== written);
}

/** The row of dashes, which the parser has no node with cells for. */
function delimiterOf(text: string, header: Row): Row | undefined {
  const line = nextLine(text, header.span.to);
  const to = lineEnd(text, line);
  const start = /^[\s>]*/.exec(text.slice(line, to))?.[0].length ?? 0;
  const span = { from: line + start, to };
  return /^[|\s:-]+$/.test(slice(text, span)) ? { span, cells: rowCells(text, span.from, span.to) } : undefined;
}

function sideOf(dashed: string): Side {
  if (!dashed.endsWith(':')) return 'left';
  return dashed.startsWith(':') ? 'centre' : 'right';
}

function dashes(text: string, cell: Span, width: number, side: Side): readonly TextEdit[] {
  const before = slice(text, cell).startsWith(':') ? ':' : '';
  const after = side === 'left' ? '' : ':';
  return [{ span: cell, text: `${before}${'-'.repeat(width - before.length - after.length)}${after}` }];
}

function widthOf(text: string, cell: Span | undefined): number {
  return cell === undefined ? 0 : seenWidth(slice(text, cell));
}

/** Blanks before and after what is `width` wide. */
function padding(width: number, wanted: number, side: Side): readonly [number, number] {
  const rest = Math.max(0, wanted - width);
  if (side === 'right') return [rest, 0];
  if (side === 'centre') return [Math.floor(rest / 2), Math.ceil(rest / 2)];
  return [0, rest];
}

/** What stands between the cells of a row: pipes and blanks. A row without pipes at its ends stays so, and gets no blanks there. */
function gapEdits(text: string, { span, cells }: Row, blanks: (column: number, cell: Span) => readonly [number, number]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let from = span.from;
  let carried = '';
  for (const [column, cell] of cells.entries()) {
    const [before, after] = blanks(column, cell);
    const gap = { from, to: cell.from };
    const isOpen = column === 0 && !slice(text, gap).includes('|');
    edits.push({ span: gap, text: isOpen ? '' : `${carried}${column === 0 ? '| ' : ' | '}${' '.repeat(before)}` });
    carried = ' '.repeat(after);
    from = cell.to;
  }
  const end = { from, to: span.to };
  edits.push({ span: end, text: slice(text, end).includes('|') ? `${carried} |` : '' });
  return edits;
}
