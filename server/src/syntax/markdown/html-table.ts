// Reads an HTML table as the table it is. Its cells have places; only its rows are not written to as pipes.

import type { Span } from '../../text/span.ts';
import type { Block, Row, TableBlock } from './blocks.ts';
import { trim } from './blocks.ts';

const TAG = /<(\/?)(table|tr|t[dh])(?=[\s>])[^<>]{0,500}>/gi;
const INNER_TAGS = /^(?:\s|<\/?(?:p|b|strong|em|i|span|div|code|time)(?:\s[^<>]{0,200})?>)+/i;

/** A table may be cut into several blocks by blank lines; each is read for itself. */
export function withHtmlTables(text: string, blocks: readonly Block[]): readonly Block[] {
  if (!/<table[\s>]/i.test(text)) return blocks;
  return blocks.map((block) => (block.kind === 'html' ? (htmlTable(text, block.span) ?? block) : block));
}

/** Undefined when the block holds no table with a header and cells; tables in tables are read as their own text. */
function htmlTable(text: string, span: Span): TableBlock | undefined {
  const block = text.slice(span.from, span.to);
  if (!/<table[\s>]/i.test(block)) return undefined;
  const rows: { span: Span; cells: Span[] }[] = [];
  let row: { from: number; cells: Span[] } | undefined;
  let cell: number | undefined;
  const closeCell = (at: number): void => {
    if (cell !== undefined) row?.cells.push(cellPlace(text, cell, at));
    cell = undefined;
  };
  const closeRow = (at: number): void => {
    closeCell(at);
    if (row !== undefined && row.cells.length > 0) rows.push({ span: { from: row.from, to: at }, cells: row.cells });
    row = undefined;
  };
  for (const tag of block.matchAll(TAG)) {
    const at = span.from + tag.index;
    const end = at + tag[0].length;
    const name = (tag[2] ?? '').toLowerCase();
    const closes = tag[1] === '/';
    if (name === 'tr') {
      closeRow(closes ? end : at);
      if (!closes) row = { from: at, cells: [] };
    } else if (name === 'table') {
      if (closes) closeRow(at);
    } else {
      closeCell(at);
      if (!closes) cell = end;
    }
  }
  closeRow(span.to);
  const [header, ...body] = rows;
  return header === undefined ? undefined : { kind: 'table', span, header, rows: body satisfies readonly Row[], html: true };
}

/** The cell's text without blanks and marks around it. */
function cellPlace(text: string, from: number, to: number): Span {
  const opening = INNER_TAGS.exec(text.slice(from, to))?.[0].length ?? 0;
  const closing = opening === 0 ? 0 : (/(?:\s|<\/[a-z]{1,10}>)+$/i.exec(text.slice(from + opening, to).slice(-200))?.[0].length ?? 0);
  return trim(text, from + opening, Math.max(from + opening, to - closing));
}
