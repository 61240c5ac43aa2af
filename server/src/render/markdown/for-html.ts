// What tokens need before they become HTML of ours: no style at an element, which the pages' policy refuses, cells that stay on one line, and boxes for tasks.

import type { Token } from 'markdown-it';

/** In place. Other exports read the tokens as they were parsed. */
export function prepareForHtml(tokens: readonly Token[]): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'th_open' || token.type === 'td_open') alignByClass(token);
    if (token.type === 'td_open' && isShort(tokens[index + 1])) token.attrJoin('class', 'short');
    if (token.type === 'list_item_open') tickTask(tokens[index + 2]?.children?.[0]);
  }
}

/** A column's alignment as `to-center` or `to-right`. */
function alignByClass(token: Token): void {
  const side = /^text-align:(left|center|right)$/.exec(String(token.attrGet('style') ?? ''))?.[1];
  token.attrs = token.attrs?.filter(([name]) => name !== 'style') ?? null;
  if (side !== undefined && side !== 'left') token.attrSet('class', `to-${side}`);
}

/** A date, a number, the name of a ticket: broken over two lines it reads as two. */
function isShort(inline: Token | undefined): boolean {
  const words = (inline?.children ?? []).map(({ type, content }) => (type === 'hardbreak' || type === 'softbreak' ? ' ' : content)).join('');
  return /^\S{2,12}$/.test(words);
}

/** `[ ]` and `[x]` at the beginning of a list's item are boxes. */
function tickTask(first: Token | undefined): void {
  if (first?.type === 'text') first.content = first.content.replace(/^\[([ xX])\](?=\s)/, (_, tick: string) => (tick === ' ' ? '☐' : '☑'));
}
