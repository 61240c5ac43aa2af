// Keeps a document as small as a word processor can open: of very long tables and lists the first rows, and how many were left out.

import type { Block } from './block.ts';

const ROWS = 5000;

export function limited(blocks: readonly Block[]): readonly Block[] {
  let left = ROWS;
  const note = (count: number, what: string): Block => ({ kind: 'paragraph', content: [{ kind: 'emphasis', content: [{ kind: 'text', text: `${count} more ${what} stand in the report itself.` }] }] });
  return blocks.flatMap((block): readonly Block[] => {
    const room = left;
    if (block.kind === 'table') {
      left = Math.max(0, left - block.rows.length);
      return block.rows.length <= room ? [block] : [{ ...block, rows: block.rows.slice(0, room) }, note(block.rows.length - room, 'rows')];
    }
    if (block.kind === 'list') {
      left = Math.max(0, left - block.items.length);
      return block.items.length <= room ? [block] : [{ ...block, items: block.items.slice(0, room) }, note(block.items.length - room, 'items')];
    }
    return [block];
  });
}
