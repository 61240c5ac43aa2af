// What a text in Markdown is made of: paragraphs, items, cells and headings with what in them is not the author's words, and tables.

import { shift } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import type { Located } from '../../model/placed.ts';
import type { Prose } from '../../model/report.ts';
import type { Stamp } from '../../time/index.ts';
import { shiftStamp } from '../../time/shift-stamp.ts';
import { blocksOf } from '../markdown/blocks.ts';
import type { Block, Item, TableBlock } from '../markdown/blocks.ts';
import { evenLines } from '../markdown/even-lines.ts';
import type { Leaf } from '../markdown/leaf.ts';
import { parseBlocks } from '../markdown/parse.ts';

/** Places count from the start of the text. */
export interface ProseRun {
  readonly span: Span;
  readonly kind: Prose['kind'];
  readonly skip: readonly Span[];
  readonly column?: string;
  /** Full dates, and clocks with a zone or a.m./p.m., in the run. */
  readonly stamps: readonly Stamp[];
}

/** A table with the words of its cells. */
export interface TextTable {
  readonly span: Span;
  readonly header: readonly Located<string>[];
  readonly rows: readonly (readonly Located<string>[])[];
}

export interface TextParts {
  readonly runs: readonly ProseRun[];
  readonly tables: readonly TextTable[];
}

/** A line that opens a block of another kind than a paragraph. */
const BLOCK = /^[ \t]*(?:[-*+>|<~`=#]|\d{1,9}[.)][ \t])|^(?: {4}|\t)|\|/m;

/** `leaf` reads the inline parts of a run. */
export function textParts(markdown: string, leaf: (run: string) => Leaf): TextParts {
  const runs: ProseRun[] = [];
  const tables: TextTable[] = [];
  const add = (place: Span, kind: Prose['kind'], column?: string): void => {
    if (place.from >= place.to) return;
    const { inline, found } = leaf(markdown.slice(place.from, place.to));
    runs.push({
      span: place,
      kind,
      skip: inline.skip.map((skipped) => shift(skipped, place.from)),
      stamps: found.map((stamp) => shiftStamp(stamp, place.from)),
      ...(column === undefined ? {} : { column }),
    });
  };
  if (markdown.trim() === '') return { runs, tables };
  if (!BLOCK.test(markdown) && !/\n[ \t]*\n/.test(markdown)) {
    add({ from: 0, to: markdown.length }, 'paragraph');
    return { runs, tables };
  }
  const even = evenLines(markdown);
  for (const block of blocksOf(parseBlocks(even).tree, even, 0)) {
    addBlock(even, block, 'paragraph', add);
    if (block.kind === 'table') tables.push(tableOf(even, block));
  }
  return { runs, tables };
}

type Add = (place: Span, kind: Prose['kind'], column?: string) => void;

function addBlock(text: string, block: Block, kind: Prose['kind'], add: Add): void {
  if (block.kind === 'paragraph') add(block.span, kind);
  else if (block.kind === 'heading') add(block.content, 'heading');
  else if (block.kind === 'list') for (const item of block.items) addItem(text, item, add);
  else if (block.kind === 'quote') for (const inner of block.blocks) addBlock(text, inner, 'quote', add);
  else if (block.kind === 'table') addTable(text, block, add);
}

function addItem(text: string, item: Item, add: Add): void {
  for (const block of item.blocks) addBlock(text, block, 'item', add);
}

function addTable(text: string, table: TableBlock, add: Add): void {
  const header = table.header.cells.map((cell) => text.slice(cell.from, cell.to));
  for (const row of table.rows) row.cells.forEach((cell, index) => add(cell, 'cell', header[index]));
}

function tableOf(text: string, table: TableBlock): TextTable {
  const cells = (all: readonly Span[]): readonly Located<string>[] => all.map((span) => ({ value: text.slice(span.from, span.to), span }));
  return { span: table.span, header: cells(table.header.cells), rows: table.rows.map((row) => cells(row.cells)) };
}
