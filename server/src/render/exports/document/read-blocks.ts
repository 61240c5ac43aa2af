// Markdown to the blocks that exports are written from. What no block is made for stands there by its text: nothing is lost silently.

import type { Token } from 'markdown-it';
import { markdownTokens } from '../../markdown/render-markdown.ts';
import type { Alignment, Block, Cell, Item, List, Table } from './block.ts';
import { closeOf } from './close-of.ts';
import { readInlines } from './read-inlines.ts';

/** Total. */
export function readBlocks(markdown: string): readonly Block[] {
  return blocksOf(markdownTokens(markdown));
}

function blocksOf(tokens: readonly Token[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    const end = token.nesting === 1 ? closeOf(tokens, index) : index;
    blocks.push(...blockOf(token, tokens.slice(index + 1, end)));
    index = end;
  }
  return blocks;
}

function blockOf(token: Token, inner: readonly Token[]): readonly Block[] {
  switch (token.type) {
    case 'heading_open': return [{ kind: 'heading', level: Number(token.tag.slice(1)) || 2, content: contentOf(inner) }];
    case 'paragraph_open': {
      const content = contentOf(inner);
      return content.length === 0 ? [] : [{ kind: 'paragraph', content }];
    }
    case 'inline': return [{ kind: 'paragraph', content: readInlines(token.children ?? []) }];
    case 'bullet_list_open': return [listOf(inner)];
    case 'ordered_list_open': return [listOf(inner, Number(token.attrGet('start') ?? 1))];
    case 'table_open': return [tableOf(inner)];
    case 'blockquote_open': return [{ kind: 'quote', blocks: blocksOf(inner) }];
    case 'fence':
    case 'code_block': return [{ kind: 'code', language: /^[\w+#.-]{1,40}/.exec(token.info.trim())?.[0] ?? '', text: token.content.replace(/\r?\n$/, '') }];
    case 'hr': return [{ kind: 'rule' }];
    default: return token.nesting === 1 ? blocksOf(inner) : token.content.trim() === '' ? [] : [{ kind: 'paragraph', content: [{ kind: 'text', text: token.content }] }];
  }
}

function contentOf(tokens: readonly Token[]): Cell {
  return tokens.flatMap((token) => readInlines(token.children ?? []));
}

function* childrenOf(tokens: readonly Token[], type: string): IterableIterator<readonly Token[]> {
  for (let index = 0; index < tokens.length; index += 1) {
    if (tokens[index]?.type !== type) continue;
    const end = closeOf(tokens, index);
    yield tokens.slice(index + 1, end);
    index = end;
  }
}

function listOf(tokens: readonly Token[], start?: number): List {
  return { kind: 'list', ...(start === undefined ? {} : { start }), items: [...childrenOf(tokens, 'list_item_open')].map((inner) => itemOf(blocksOf(inner))) };
}

/** `[ ] ` and `[x] ` at the beginning of an item make it a task. */
function itemOf(blocks: readonly Block[]): Item {
  const [first, ...rest] = blocks;
  const [head, ...tail] = first?.kind === 'paragraph' ? first.content : [];
  const box = head?.kind === 'text' ? /^\[([ xX])\](?:\s+|$)/.exec(head.text) : null;
  if (head?.kind !== 'text' || box === null) return { blocks };
  const words = head.text.slice(box[0].length);
  const content = words === '' ? tail : [{ kind: 'text' as const, text: words }, ...tail];
  return { done: box[1] !== ' ', blocks: [{ kind: 'paragraph', content }, ...rest] };
}

function tableOf(tokens: readonly Token[]): Table {
  const [head = [], ...rows] = rowsOf(tokens);
  return { kind: 'table', head: head.map(({ content }) => content), alignment: head.map(({ alignment }) => alignment), rows: rows.map((row) => row.map(({ content }) => content)) };
}

interface ReadCell {
  readonly content: Cell;
  readonly alignment: Alignment | undefined;
}

function rowsOf(tokens: readonly Token[]): readonly (readonly ReadCell[])[] {
  const rows: ReadCell[][] = [];
  let alignment: Alignment | undefined;
  for (const token of tokens) {
    if (token.type === 'tr_open') rows.push([]);
    else if (token.type === 'th_open' || token.type === 'td_open') alignment = alignmentOf(token);
    else if (token.type === 'inline') rows.at(-1)?.push({ content: readInlines(token.children ?? []), alignment });
  }
  return rows;
}

function alignmentOf(token: Token): Alignment | undefined {
  const style = String(token.attrGet('style') ?? '');
  return (['left', 'center', 'right'] as const).find((side) => style === `text-align:${side}`);
}
