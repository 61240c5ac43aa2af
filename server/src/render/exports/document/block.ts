// A text as exports see it, whatever Markdown it was: blocks with runs of text in them, links that may be followed, nothing to be loaded.

export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'deleted'; readonly content: readonly Inline[] }
  /** `address` is absolute, and harmless. */
  | { readonly kind: 'link'; readonly address: string; readonly content: readonly Inline[] }
  /** Shown by its words: no export loads or embeds one. */
  | { readonly kind: 'image'; readonly description: string; readonly address: string }
  | { readonly kind: 'break' };

export interface Item {
  /** Of a task; absent for an item without a box. */
  readonly done?: boolean;
  readonly blocks: readonly Block[];
}

export interface List {
  readonly kind: 'list';
  /** Of the first item; absent for bullets. */
  readonly start?: number;
  readonly items: readonly Item[];
}

export type Cell = readonly Inline[];
export type Alignment = 'left' | 'center' | 'right';

export interface Table {
  readonly kind: 'table';
  readonly head: readonly Cell[];
  /** Of each column. */
  readonly alignment: readonly (Alignment | undefined)[];
  readonly rows: readonly (readonly Cell[])[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | List
  | Table
  | { readonly kind: 'code'; readonly language: string; readonly text: string }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'rule' };

/** The words alone, on one line. An image is its description and its address. */
export function wordsOf(content: readonly Inline[]): string {
  return content.map(inlineWords).join('').replaceAll(/\s+/g, ' ').trim();
}

function inlineWords(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code': return inline.text;
    case 'break': return ' ';
    case 'image': return imageWords(inline);
    case 'strong':
    case 'emphasis':
    case 'deleted':
    case 'link': return inline.content.map(inlineWords).join('');
  }
}

/** "Image: errors per minute (graphs/errors.png)" */
export function imageWords({ description, address }: { readonly description: string; readonly address: string }): string {
  const said = description.replaceAll(/\s+/g, ' ').trim();
  const words = said === '' ? 'Image' : `Image: ${said}`;
  return address === '' ? words : `${words} (${address})`;
}

/** The words of blocks, one block or item a line; for places that hold no structure. */
export function blockWords(blocks: readonly Block[]): string {
  return blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph': return wordsOf(block.content);
      case 'list': return block.items.map((item) => blockWords(item.blocks)).join('\n');
      case 'table': return [block.head, ...block.rows].map((row) => row.map(wordsOf).join(' | ')).join('\n');
      case 'code': return block.text;
      case 'quote': return blockWords(block.blocks);
      case 'rule': return '';
    }
  }).filter((words) => words !== '').join('\n');
}
