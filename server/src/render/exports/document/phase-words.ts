// The tags by which an author marks the phase of an entry (`[impact-start]`), in words for readers who never saw the syntax.

import type { Block, Cell, Inline } from './block.ts';
import { kindWords } from './glance.ts';

/** Tags stand at the end of an item, a cell or a heading. */
export function withPhaseWords(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'heading': return { ...block, content: inWords(block.content) };
      case 'list': return { ...block, items: block.items.map((item) => ({ ...item, blocks: withPhaseWords(item.blocks.map((inner) => (inner.kind === 'paragraph' ? { ...inner, content: inWords(inner.content) } : inner))) })) };
      case 'table': return { ...block, rows: block.rows.map((row) => row.map(inWords)) };
      case 'quote': return { ...block, blocks: withPhaseWords(block.blocks) };
      case 'paragraph':
      case 'code':
      case 'rule': return block;
    }
  });
}

const words = new Map<string, string>(Object.entries(kindWords));

function inWords(content: Cell): readonly Inline[] {
  const last = content.at(-1);
  const found = last?.kind === 'text' ? /(?<![\s\S])\[([a-z-]{1,20})\]$|\s\[([a-z-]{1,20})\]$/.exec(last.text) : null;
  const phase = words.get(found?.[1] ?? found?.[2] ?? '');
  if (last?.kind !== 'text' || found === null || phase === undefined) return content;
  const rest = last.text.slice(0, found.index);
  const head: readonly Inline[] = [...content.slice(0, -1), ...(rest === '' ? [] : [{ kind: 'text' as const, text: rest }])];
  if (phase === '') return head;
  return [...head, ...(head.length === 0 ? [] : [{ kind: 'text' as const, text: ' ' }]), { kind: 'emphasis', content: [{ kind: 'text', text: `(${phase.toLowerCase()})` }] }];
}
