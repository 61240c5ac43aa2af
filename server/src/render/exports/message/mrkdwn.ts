// Blocks in Slack's own markup, mrkdwn. https://docs.slack.dev/messaging/formatting-message-text

import { escapeSlack, escapeSlackAddress } from '../../escape.ts';
import { imageWords, wordsOf, type Block, type Inline } from '../document/block.ts';
import { boxSign } from '../document/html-blocks.ts';

export function mrkdwn(blocks: readonly Block[]): string {
  return blocks.map(mrkdwnBlock).filter((text) => text.trim() !== '').join('\n');
}

function mrkdwnBlock(block: Block): string {
  switch (block.kind) {
    case 'heading': return bold(escapeSlack(wordsOf(block.content)));
    case 'paragraph': return mrkdwnInlines(block.content);
    case 'list': return block.items.map(({ done, blocks }, index) => {
      const mark = block.start === undefined ? '•' : `${block.start + index}.`;
      return `${mark} ${done === undefined ? '' : `${boxSign(done)} `}${mrkdwn(blocks).replaceAll('\n', '\n    ')}`;
    }).join('\n');
    // Slack has no tables; a row is a line.
    case 'table': return [block.head, ...block.rows].filter((row) => row.length > 0).map((row) => row.map((cell) => mrkdwnInlines(cell).replaceAll('\n', ' ')).join(' | ')).join('\n');
    case 'code': return `\`\`\`\n${literal(block.text)}\n\`\`\``;
    case 'quote': return mrkdwn(block.blocks).replaceAll(/^/gm, '> ');
    case 'rule': return '———';
  }
}

/** Inside back-ticks only the three signs of Slack mean something, and the back-tick that would end the code. */
function literal(text: string): string {
  return escapeSlack(text.replaceAll('`', '\u02CB'));
}

function mrkdwnInlines(content: readonly Inline[]): string {
  return content.map((inline) => {
    switch (inline.kind) {
      case 'text': return escapeSlack(inline.text);
      case 'code': return inline.text.trim() === '' ? inline.text : `\`${literal(inline.text)}\``;
      case 'strong': return bold(mrkdwnInlines(inline.content));
      case 'emphasis': return around('_', mrkdwnInlines(inline.content));
      case 'deleted': return around('~', mrkdwnInlines(inline.content));
      case 'link': return `<${escapeSlackAddress(inline.address)}|${escapeSlack(wordsOf(inline.content)).replaceAll('|', '\u2502')}>`;
      case 'image': return escapeSlack(imageWords(inline));
      case 'break': return '\n';
    }
  }).join('');
}

/** `words` are markup already. */
export function bold(words: string): string {
  return around('*', words);
}

function around(mark: string, words: string): string {
  const inner = words.replaceAll(/\s+/g, ' ').trim();
  return inner === '' ? words : `${mark}${inner}${mark}`;
}
