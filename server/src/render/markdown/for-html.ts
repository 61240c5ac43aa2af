// What tokens need before they become HTML of ours: no style at an element, which the pages' policy refuses, and boxes for tasks.

import type { Token } from 'markdown-it';

/** In place. Other exports read the tokens as they were parsed. */
export function prepareForHtml(tokens: readonly Token[]): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'th_open' || token.type === 'td_open') alignByClass(token);
    if (token.type === 'list_item_open') tickTask(tokens[index + 2]?.children?.[0]);
  }
}

/** A column's alignment as `to-center` or `to-right`. */
function alignByClass(token: Token): void {
  const side = /^text-align:(left|center|right)$/.exec(String(token.attrGet('style') ?? ''))?.[1];
  token.attrs = token.attrs?.filter(([name]) => name !== 'style') ?? null;
  if (side !== undefined && side !== 'left') token.attrSet('class', `to-${side}`);
}

/** `[ ]` and `[x]` at the beginning of a list's item are boxes. */
function tickTask(first: Token | undefined): void {
  if (first?.type === 'text') first.content = first.content.replace(/^\[([ xX])\](?=\s)/, (_, tick: string) => (tick === ' ' ? '☐' : '☑'));
}
