// What the links of a report become on a page that stands alone: those into the web stay, those inside it find their heading, and no other leads into nothing.

import type { StateCore, Token } from 'markdown-it';
import { linksOf } from '../exports/document/bare-links.ts';
import type { HeadingIds } from './heading-ids.ts';
import { percentDecoded } from '../../text/percent-decoded.ts';

/** Where a relative address leads from this page; undefined when nothing is there. */
export type ResolveLink = (address: string) => string | undefined;

/** A link that leads nowhere is left as its words with the address behind them. */
export function withLinks(tokens: readonly Token[], state: StateCore, ids: HeadingIds, resolve: ResolveLink): Token[] {
  /** Of the links that are open: the address of one that is left out. */
  const open: (string | undefined)[] = [];
  return tokens.flatMap((token, index) => {
    if (token.type === 'link_open') {
      const address = String(token.attrGet('href') ?? '');
      const target = targetOf(address, ids, resolve);
      open.push(target === undefined ? address : undefined);
      if (target === undefined) return [];
      token.attrSet('href', target);
      if (/^https?:/i.test(target)) {
        token.attrSet('rel', 'noopener noreferrer');
        if (token.info !== 'auto') token.attrSet('class', 'outward');
      }
      return [token];
    }
    if (token.type === 'text') return open.length > 0 ? breakable(state, token.content) : withBareLinks(state, token.content);
    if (token.type !== 'link_close') return [token];
    const left = open.pop();
    if (left === undefined) return [token];
    return left.startsWith('#') || left === '' || tokens[index - 1]?.content === left ? [] : [text(state, ' '), code(state, percentDecoded(left))];
  });
}

function targetOf(address: string, ids: HeadingIds, resolve: ResolveLink): string | undefined {
  if (/^(?:https?|mailto):/i.test(address)) return address;
  if (!address.startsWith('#')) return resolve(address);
  const id = ids.find(percentDecoded(address.slice(1)));
  return id === undefined ? undefined : `#${encodeURIComponent(id)}`;
}

/** Addresses as authors paste them. Only those of the web are found. */
function withBareLinks(state: StateCore, content: string): Token[] {
  if (!content.includes('://')) return breakable(state, content);
  return [...linksOf(content)].flatMap((piece) => {
    if (piece.kind !== 'link') return breakable(state, piece.kind === 'text' ? piece.text : '');
    const start = Object.assign(new state.Token('link_open', 'a', 1), { info: 'auto' });
    start.attrs = [['href', piece.address], ['rel', 'noopener noreferrer']];
    return [start, text(state, piece.address), new state.Token('link_close', 'a', -1)];
  });
}

const LONG_WORD = /\S{40}/;
const LONG_WORDS = /\S{30}(?=\S)/gu;

/** A word that is wider than a column may be broken, so that no table is wider than a sheet of paper. */
function breakable(state: StateCore, content: string): Token[] {
  if (!LONG_WORD.test(content)) return [text(state, content)];
  const pieces = content.replaceAll(LONG_WORDS, '$&\n').split('\n');
  return pieces.flatMap((piece, index) => (index === 0 ? [text(state, piece)] : [Object.assign(new state.Token('html_inline', '', 0), { content: '<wbr>' }), text(state, piece)]));
}

function text(state: StateCore, content: string): Token {
  return Object.assign(new state.Token('text', '', 0), { content });
}

function code(state: StateCore, content: string): Token {
  return Object.assign(new state.Token('code_inline', 'code', 0), { content });
}
