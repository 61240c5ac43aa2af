// Blocks as well-formed XHTML for places that bring their own looks: a Confluence page, the HTML part of a mail.

import { escapeHtml } from '../../escape.ts';
import { imageWords, wordsOf, type Alignment, type Block, type Cell, type Inline, type Item, type List, type Table } from './block.ts';

/** What a place writes in its own way. */
export interface HtmlManner {
  code(language: string, text: string): string;
  /** A list of which every item is a task; `write` gives the items' content. Boxes of signs when absent. */
  readonly tasks?: (items: readonly Item[], write: (item: Item) => string) => string;
  /** Styles that stand at the elements, by their tags; those of short cells under `short`. */
  readonly styles?: Readonly<Record<string, string>>;
  /** Attributes of tables, with a blank in front. */
  readonly tableAttributes?: string;
}

export function htmlBlocks(blocks: readonly Block[], manner: HtmlManner): string {
  return blocks.map((block) => htmlBlock(block, manner)).join('\n');
}

function htmlBlock(block: Block, manner: HtmlManner): string {
  switch (block.kind) {
    case 'heading': return `<h${block.level}${styleOf(manner, `h${block.level}`)}>${htmlInlines(block.content)}</h${block.level}>`;
    case 'paragraph': return `<p>${htmlInlines(block.content)}</p>`;
    case 'list': return listHtml(block, manner);
    case 'table': return tableHtml(block, manner);
    case 'code': return manner.code(block.language, block.text);
    case 'quote': return `<blockquote>${htmlBlocks(block.blocks, manner)}</blockquote>`;
    case 'rule': return '<hr />';
  }
}

function listHtml({ start, items }: List, manner: HtmlManner): string {
  if (manner.tasks !== undefined && items.every(({ done }) => done !== undefined)) return manner.tasks(items, (item) => itemHtml(item, manner));
  const lines = items.map((item) => `<li>${item.done === undefined ? '' : `${boxSign(item.done)} `}${itemHtml(item, manner)}</li>`).join('\n');
  if (start === undefined) return `<ul>\n${lines}\n</ul>`;
  return `<ol${start === 1 ? '' : ` start="${start}"`}>\n${lines}\n</ol>`;
}

export function boxSign(done: boolean): string {
  return done ? '☑' : '☐';
}

/** An item of one paragraph needs no paragraph of its own. */
function itemHtml({ blocks: [first, ...rest] }: Item, manner: HtmlManner): string {
  if (first === undefined) return '';
  const head = first.kind === 'paragraph' ? htmlInlines(first.content) : htmlBlock(first, manner);
  return rest.length === 0 ? head : `${head}\n${htmlBlocks(rest, manner)}`;
}

export function tableHtml({ head, alignment, rows }: Table, manner: Pick<HtmlManner, 'styles' | 'tableAttributes'>): string {
  const cell = (content: Cell, tag: 'th' | 'td', column: number): string => `<${tag}${styleOf(manner, tag === 'td' && isShort(content) ? 'short' : tag, alignment[column])}>${htmlInlines(content)}</${tag}>`;
  const row = (cells: readonly Cell[], tag: 'th' | 'td'): string => `<tr${styleOf(manner, 'tr')}>${cells.map((content, column) => cell(content, tag, column)).join('')}</tr>`;
  const top = head.length === 0 ? '' : `${row(head, 'th')}\n`;
  return `<table${manner.tableAttributes ?? ''}${styleOf(manner, 'table')}><tbody>\n${top}${rows.map((cells) => row(cells, 'td')).join('\n')}\n</tbody></table>`;
}

/** A date or a number, which is not to be broken over two lines. */
function isShort(content: Cell): boolean {
  return /^\S{2,12}$/.test(wordsOf(content));
}

function styleOf({ styles }: Pick<HtmlManner, 'styles'>, tag: string, side?: Alignment): string {
  const style = [styles?.[tag] ?? '', side === undefined ? '' : `text-align: ${side};`].filter((part) => part !== '').join(' ');
  return style === '' ? '' : ` style="${style}"`;
}

const TAGS = { strong: 'strong', emphasis: 'em', deleted: 'del' } as const;

export function htmlInlines(content: readonly Inline[]): string {
  return content.map((inline) => {
    switch (inline.kind) {
      case 'text': return escapeHtml(inline.text);
      case 'code': return `<code>${escapeHtml(inline.text)}</code>`;
      case 'strong':
      case 'emphasis':
      case 'deleted': return `<${TAGS[inline.kind]}>${htmlInlines(inline.content)}</${TAGS[inline.kind]}>`;
      case 'link': return `<a href="${escapeHtml(inline.address)}">${htmlInlines(inline.content)}</a>`;
      case 'image': return `<em>${escapeHtml(imageWords(inline))}</em>`;
      case 'break': return '<br />';
    }
  }).join('');
}
