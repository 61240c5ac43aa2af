// The blocks of a Markdown text as a small tree of plain values with places, freed of the parser's own types.

import type { SyntaxNodeRef, Tree, TreeCursor } from '@lezer/common';
import type { Span } from '../../text/span.ts';
import { rowCells } from './row-cells.ts';

export interface Heading {
  readonly kind: 'heading';
  readonly span: Span;
  readonly level: number;
  /** The words, without marks and blanks at the ends. */
  readonly content: Span;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly span: Span;
}

export interface List {
  readonly kind: 'list';
  readonly span: Span;
  readonly ordered: boolean;
  readonly items: readonly Item[];
}

export interface Item {
  readonly span: Span;
  readonly marker: Span;
  /** The box of a task, `[ ]` or `[x]`. */
  readonly task?: { readonly span: Span; readonly checked: boolean };
  /** The first is the item's own paragraph, when it has one. */
  readonly blocks: readonly Block[];
}

export interface Row {
  readonly span: Span;
  /** Without blanks; an empty cell is an empty span between its pipes. */
  readonly cells: readonly Span[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly span: Span;
  readonly header: Row;
  readonly rows: readonly Row[];
  /** Written as an HTML table: read, but its rows are not edited as pipes. */
  readonly html?: boolean;
}

export interface Quote {
  readonly kind: 'quote';
  /** Text between marks rather than a quotation: nothing in it is a part of the report. */
  readonly plain?: true;
  readonly span: Span;
  readonly blocks: readonly Block[];
}

/** Text that is not prose: code, HTML, comments, thematic breaks, link definitions. */
export interface Other {
  readonly kind: 'code' | 'html' | 'comment' | 'rule' | 'reference';
  readonly span: Span;
}

export type Block = Heading | Paragraph | List | TableBlock | Quote | Other;

/** The top-level blocks in order. `base` is the offset of the parsed text in the document `text`. */
export function blocksOf(tree: Tree, text: string, base: number): readonly Block[] {
  const cursor = tree.cursor();
  return cursor.firstChild() ? blocksFrom(cursor, text, base) : [];
}

/** Reads the siblings from the cursor's node on and leaves the cursor at the last of them. */
function blocksFrom(cursor: TreeCursor, text: string, base: number): Block[] {
  const blocks: Block[] = [];
  do {
    const block = blockAt(cursor, text, base);
    if (block !== undefined) blocks.push(block);
  } while (cursor.nextSibling());
  return blocks;
}

function blockAt(cursor: TreeCursor, text: string, base: number): Block | undefined {
  const span = placeOf(cursor, base);
  switch (cursor.name) {
    case 'Paragraph':
      return { kind: 'paragraph', span };
    case 'Task':
      return { kind: 'paragraph', span: trim(text, span.from + 3, span.to) };
    case 'BulletList':
    case 'OrderedList': {
      const ordered = cursor.name === 'OrderedList';
      return { kind: 'list', span, ordered, items: itemsOf(cursor, text, base) };
    }
    case 'Table':
      return tableOf(cursor, text, base);
    case 'Blockquote':
      return { kind: 'quote', span, blocks: inside(cursor, text, base) };
    case 'FencedCode':
    case 'CodeBlock':
      return { kind: 'code', span };
    case 'HTMLBlock':
    case 'ProcessingInstructionBlock':
      return { kind: 'html', span };
    case 'CommentBlock':
      return { kind: 'comment', span };
    case 'HorizontalRule':
      return { kind: 'rule', span };
    case 'LinkReference':
      return { kind: 'reference', span };
    default:
      return headingAt(cursor, text, base);
  }
}

function headingAt(cursor: TreeCursor, text: string, base: number): Heading | undefined {
  const level = Number(/^(?:ATX|Setext)Heading([1-6])$/.exec(cursor.name)?.[1]);
  if (Number.isNaN(level)) return undefined;
  const span = placeOf(cursor, base);
  let { from, to } = span;
  if (cursor.firstChild()) {
    do {
      if (cursor.name !== 'HeaderMark') continue;
      if (cursor.from + base === span.from) from = cursor.to + base;
      else to = cursor.from + base;
    } while (cursor.nextSibling());
    cursor.parent();
  }
  return { kind: 'heading', span, level, content: trim(text, from, to) };
}

function itemsOf(cursor: TreeCursor, text: string, base: number): Item[] {
  const items: Item[] = [];
  if (!cursor.firstChild()) return items;
  do {
    if (cursor.name === 'ListItem') items.push(itemAt(cursor, text, base));
  } while (cursor.nextSibling());
  cursor.parent();
  return items;
}

function itemAt(cursor: TreeCursor, text: string, base: number): Item {
  const span = placeOf(cursor, base);
  let marker: Span = { from: span.from, to: span.from };
  let task: Item['task'];
  const blocks: Block[] = [];
  if (cursor.firstChild()) {
    do {
      if (cursor.name === 'ListMark') marker = placeOf(cursor, base);
      if (cursor.name === 'Task') {
        const from = cursor.from + base;
        task = { span: { from, to: from + 3 }, checked: text.charAt(from + 1) !== ' ' };
      }
      const block = blockAt(cursor, text, base);
      if (block !== undefined) blocks.push(block);
    } while (cursor.nextSibling());
    cursor.parent();
  }
  return { span, marker, blocks, ...(task === undefined ? {} : { task }) };
}

function inside(cursor: TreeCursor, text: string, base: number): Block[] {
  if (!cursor.firstChild()) return [];
  const blocks = blocksFrom(cursor, text, base);
  cursor.parent();
  return blocks;
}

function tableOf(cursor: TreeCursor, text: string, base: number): TableBlock {
  const span = placeOf(cursor, base);
  let header: Row = { span: { from: span.from, to: span.from }, cells: [] };
  const rows: Row[] = [];
  if (cursor.firstChild()) {
    do {
      if (cursor.name === 'TableDelimiter') continue;
      const place = placeOf(cursor, base);
      const row = { span: place, cells: rowCells(text, place.from, place.to) };
      if (cursor.name === 'TableHeader') header = row;
      else if (cursor.name === 'TableRow') rows.push(row);
    } while (cursor.nextSibling());
    cursor.parent();
  }
  return { kind: 'table', span, header, rows };
}

function placeOf(node: SyntaxNodeRef, base: number): Span {
  return { from: node.from + base, to: node.to + base };
}

/** The place without blanks at its ends; an empty place stands at its beginning. */
export function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return start === end ? { from: start, to: start } : { from: start, to: end };
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x3000;
}
