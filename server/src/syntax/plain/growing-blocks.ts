// The blocks that have been read so far, of which the last may still grow by the lines below it.

import { columnOf, type Block } from './block.ts';
import type { PlainLine } from './plain-line.ts';

export interface GrowingBlocks {
  readonly blocks: Block[];
  /** The line that ended the last block, if the next may go on with it. */
  above: PlainLine | undefined;
  /** Indentations of the open list, outermost first; empty outside of a list. */
  indents: number[];
  /** The column in which the text of the last item begins in the draft. */
  column: number;
  /** Indentation of the last heading or paragraph outside of a list. */
  base: number;
  /** The last block is a time whose text is still to come. */
  awaiting: boolean;
}

export function noBlocks(): GrowingBlocks {
  return { blocks: [], above: undefined, indents: [], column: 0, base: 0, awaiting: false };
}

/** A block that no line goes on with. */
export function addWhole(state: GrowingBlocks, block: Block): void {
  state.blocks.push(block);
  state.above = undefined;
  state.indents = [];
  state.awaiting = false;
}

/** A paragraph of its own, or inside the open item when it stands further in than the item's mark. */
export function addParagraph(state: GrowingBlocks, line: PlainLine): void {
  const inside = state.indents.length > 0 && line.indent > (state.indents.at(-1) ?? 0);
  if (!inside) {
    state.indents = [];
    state.base = line.indent;
  }
  state.blocks.push({ kind: 'paragraph', text: spaced(line.text), ...(inside ? { inside: state.column } : {}) });
  state.above = line;
  state.awaiting = false;
}

/** Deeper lists than a person can read are written as deep as this. */
const deepest = 8;

export function addItem(state: GrowingBlocks, line: PlainLine): void {
  const open = state.indents;
  while (open.length > 0 && line.indent < (open.at(-1) ?? 0)) open.pop();
  if (open.length === 0 || (line.indent > (open.at(-1) ?? 0) + 1 && open.length < deepest)) open.push(line.indent);
  const item = { kind: 'item', written: line.mark?.written ?? '-', depth: open.length - 1, text: spaced(line.text) } as const;
  state.blocks.push(item);
  state.column = columnOf(item);
  state.above = line;
  state.awaiting = false;
}

/** Adds a line to the paragraph or item above it. */
export function extendLast(state: GrowingBlocks, line: PlainLine): void {
  const last = state.blocks.at(-1);
  if (last?.kind !== 'paragraph' && last?.kind !== 'item') return addParagraph(state, line);
  state.blocks[state.blocks.length - 1] = { ...last, text: joined(last.text, spaced(line.text)) };
  state.above = line;
}

/** Chinese and Japanese have no blanks between words. */
function joined(above: string, below: string): string {
  const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。]$/u.test(above.slice(-2)) && /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(below);
  return ideographs ? above + below : `${above} ${below}`;
}

export function spaced(text: string): string {
  return text.replaceAll('\t', ' ');
}
