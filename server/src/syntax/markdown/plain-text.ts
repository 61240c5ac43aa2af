// Text of which nothing is to be read as a part of the report: what stands between `<!-- rca-text -->` and `<!-- /rca-text -->`.
// A conversion writes these marks where a list in running text would be taken for the list of actions, or a line for metadata.

import type { Block } from './blocks.ts';

const OPEN = '<!-- rca-text -->';
const CLOSE = '<!-- /rca-text -->';

export function asPlainText(text: string): string {
  return text === '' ? '' : `${OPEN}\n\n${text}\n\n${CLOSE}`;
}

/** What stands between the marks becomes one block; an opening mark without a closing one is a comment like any other. */
export function withPlainText(text: string, blocks: readonly Block[]): readonly Block[] {
  if (!text.includes(OPEN)) return blocks;
  const isMark = (block: Block | undefined, mark: string): boolean => block?.kind === 'comment' && text.slice(block.span.from, block.span.to).trim() === mark;
  const result: Block[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) break;
    const close = isMark(block, OPEN) ? blocks.findIndex((other, at) => at > index && isMark(other, CLOSE)) : -1;
    const last = blocks[close];
    if (last === undefined) {
      result.push(block);
      continue;
    }
    result.push({ kind: 'quote', plain: true, span: { from: block.span.from, to: last.span.to }, blocks: blocks.slice(index + 1, close) });
    index = close;
  }
  return result;
}

/** The text without the marks, which are none of its words. */
export function withoutMarks(text: string): string {
  if (!text.includes(OPEN)) return text;
  return text.replace(/^<!-- rca-text -->[ \t]*\n\n?/gm, '').replace(/\n?\n<!-- \/rca-text -->[ \t]*(?=\n|$)/g, '').trim();
}
