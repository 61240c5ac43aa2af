// Blocks as plain text that reads well in a mail: lines under headings, marks in front of items, tables in columns where they fit.

import { seenWidth } from '../../../syntax/markdown/write/seen-width.ts';
import { writable } from '../../escape.ts';
import { imageWords, type Block, type Cell, type Inline, type Item, type List, type Table } from './block.ts';
import { boxSign } from './html-blocks.ts';

/** Columns that a mail program shows without breaking a line. */
const WIDTH = 76;

/** Text of a document has no control characters afterwards. */
export function plainBlocks(blocks: readonly Block[]): string {
  return blocks.map(plainBlock).filter((text) => text !== '').join('\n\n');
}

function plainBlock(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const words = plainInlines(block.content).replaceAll('\n', ' ').trim();
      return words === '' ? '' : `${words}\n${(block.level <= 2 ? '=' : '-').repeat(Math.min(WIDTH, seenWidth(words)))}`;
    }
    case 'paragraph': return plainInlines(block.content);
    case 'list': return listText(block);
    case 'table': return tableText(block);
    case 'code': return indented(writable(block.text), '    ');
    case 'quote': return indented(plainBlocks(block.blocks), '> ');
    case 'rule': return '-'.repeat(20);
  }
}

function listText({ start, items }: List): string {
  return items.map((item, index) => itemText(item, start === undefined ? '- ' : `${start + index}. `)).join('\n');
}

/** The first line behind the mark, the others indented as far; a list follows without an empty line. */
function itemText({ done, blocks }: Item, mark: string): string {
  const box = done === undefined ? '' : `${boxSign(done)} `;
  const text = blocks.reduce((words, block) => `${words}${words === '' ? '' : block.kind === 'list' ? '\n' : '\n\n'}${plainBlock(block)}`, '');
  return `${mark}${box}${text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length)}`)}`;
}

function tableText({ head, rows }: Table): string {
  const words = (cells: readonly Cell[]): readonly string[] => cells.map((cell) => plainInlines(cell).replaceAll('\n', ' ').trim());
  const [names, lines] = [words(head), rows.map(words)];
  if (names.length === 0) return lines.map(([name = '', ...values]) => `${name}: ${values.join(' ')}`).join('\n');
  const widths = names.map((name, column) => lines.reduce((most, cells) => Math.max(most, seenWidth(cells[column] ?? '')), seenWidth(name)));
  if (widths.reduce((sum, width) => sum + width + 2, 0) > WIDTH) return lines.map((cells) => recordText(names, cells)).join('\n');
  const line = (cells: readonly string[]): string => widths.map((width, column) => padded(cells[column] ?? '', width)).join('  ').trimEnd();
  return [line(names), widths.map((width) => '-'.repeat(width)).join('  '), ...lines.map(line)].join('\n');
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - seenWidth(text)));
}

/** A row too wide for columns: what is in it by the names of the columns. */
function recordText(names: readonly string[], cells: readonly string[]): string {
  const values = cells.flatMap((cell, column) => (cell === '' ? [] : [names[column] === undefined || names[column] === '' ? cell : `${names[column]}: ${cell}`]));
  return `- ${values.join('\n  ')}`;
}

function plainInlines(content: readonly Inline[]): string {
  return content.map((inline) => {
    switch (inline.kind) {
      case 'text':
      case 'code': return writable(inline.text);
      case 'strong':
      case 'emphasis': return plainInlines(inline.content);
      case 'deleted': return `[deleted: ${plainInlines(inline.content)}]`;
      case 'link': {
        const words = plainInlines(inline.content);
        return words === inline.address || `mailto:${words}` === inline.address ? words : `${words} (${writable(inline.address)})`;
      }
      case 'image': return writable(imageWords(inline));
      case 'break': return '\n';
    }
  }).join('');
}

function indented(text: string, mark: string): string {
  return text.replaceAll(/^/gm, mark);
}
