// Writes the pieces of a pasted report as Markdown.

import { columnOf, type Block } from './block.ts';
import { escapeBlock, escapeCell, escapeInline } from './escape-text.ts';

/** Blocks are parted by a blank line, items of one list are not. Ends without a line end. */
export function draftOf(blocks: readonly Block[]): string {
  let result = '';
  let above: Block | undefined;
  for (const block of blocks) {
    if (above !== undefined) result += above.kind === 'item' && block.kind === 'item' ? '\n' : '\n\n';
    result += markdownOf(block);
    above = block;
  }
  return result;
}

function markdownOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeInline(block.text)}`;
    case 'paragraph':
      return `${' '.repeat(block.inside ?? 0)}${escapeBlock(block.text)}`;
    case 'item':
      return itemOf(block);
    case 'table':
      return tableOf(block.rows);
    case 'code':
      return codeOf(block.lines);
  }
}

function itemOf(item: Extract<Block, { readonly kind: 'item' }>): string {
  const mark = `${item.written} `.padStart(columnOf(item));
  const box = /^\[[ x]\] /.exec(item.text)?.[0] ?? '';
  return `${mark}${box}${escapeBlock(item.text.slice(box.length))}`;
}

/** Short rows are filled up, so that each has as many cells as the widest. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const line = (cells: readonly string[]): string => `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`;
  const [header = [], ...body] = rows.map((row) => row.map(escapeCell));
  return [line(header), line(Array.from({ length: width }, () => '---')), ...body.map(line)].join('\n');
}

/** Without the indentation of the fence. A fence that the author never closed is closed, or everything below it would be code. */
function codeOf(lines: readonly string[]): string {
  const [, indent = '', open = '```'] = /^(\s*)(`{3,}|~{3,})/.exec(lines[0] ?? '') ?? [];
  const code = lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
  const last = code.length > 1 ? (code.at(-1)?.trim() ?? '') : '';
  const closed = last.startsWith(open) && last === open[0]?.repeat(last.length);
  return closed ? [...code.slice(0, -1), last].join('\n') : [...code, open].join('\n');
}
