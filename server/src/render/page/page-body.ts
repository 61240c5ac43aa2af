// The report's own text on a page that stands alone: headings with names, links that lead somewhere, tables that can be scrolled.

import type { StateCore, Token } from 'markdown-it';
import { renderChanged } from '../markdown/render-markdown.ts';
import { escapeHtml } from '../escape.ts';
import { kindWords } from '../exports/document/glance.ts';
import type { HeadingIds } from './heading-ids.ts';
import { withLinks, type ResolveLink } from './page-links.ts';

export interface PageHeading {
  /** 2–6: no level is skipped, whatever the report's own levels are. */
  readonly level: number;
  readonly id: string;
  readonly words: string;
}

export interface PageBody {
  readonly html: string;
  /** In order; those in quotes and lists are left out. */
  readonly headings: readonly PageHeading[];
}

/** Total. `resolve` says what becomes of addresses that are not of the web. */
export function pageBody(markdown: string, ids: HeadingIds, resolve: ResolveLink): PageBody {
  const headings: PageHeading[] = [];
  const html = renderChanged(markdown, (state) => {
    headings.push(...nameHeadings(state.tokens, ids));
    for (const token of state.tokens) if (token.children !== null) token.children = withLinks(withPhase(token.children, state), state, ids, resolve);
    state.tokens = withFramedTables(state);
  });
  return { html, headings };
}

/** The page's title is its only first heading; under it each heading is one level below the nearest higher one before it. */
function nameHeadings(tokens: readonly Token[], ids: HeadingIds): readonly PageHeading[] {
  const headings: PageHeading[] = [];
  const above: number[] = [];
  let level = 2;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') {
      const own = Number(token.tag.slice(1));
      while (above.length > 0 && (above.at(-1) ?? 0) >= own) above.pop();
      above.push(own);
      level = Math.min(6, above.length + 1);
      const words = wordsOf(tokens[index + 1]);
      const id = ids.add(words);
      token.tag = `h${level}`;
      token.attrSet('id', id);
      if (token.level === 0 && words !== '') headings.push({ level, id, words: withoutPhase(words) });
    } else if (token.type === 'heading_close') token.tag = `h${level}`;
  }
  return headings;
}

const phases = new Map<string, string>(Object.entries(kindWords));

const TAG = /(?<=\s|^)\[([a-z-]{1,20})\]$/;

function withoutPhase(words: string): string {
  return phases.has(TAG.exec(words)?.[1] ?? '') ? words.replace(TAG, '').trimEnd() : words;
}

/** `[impact-start]` at the end of an entry is for those who write; readers are told the phase. */
function withPhase(tokens: readonly Token[], { Token: Made }: StateCore): Token[] {
  const last = tokens.at(-1);
  const [tag, name = ''] = (last?.type === 'text' ? TAG.exec(last.content) : null) ?? [];
  const words = phases.get(name);
  if (last === undefined || tag === undefined || words === undefined) return [...tokens];
  const rest = Object.assign(new Made('text', '', 0), { content: last.content.slice(0, -tag.length) });
  const phase = Object.assign(new Made('html_inline', '', 0), { content: words === '' ? '' : `<span class="tag">${escapeHtml(words.toLowerCase())}</span>` });
  return [...tokens.slice(0, -1), rest, phase];
}

function wordsOf(inline: Token | undefined): string {
  const words = (inline?.children ?? []).map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content));
  return words.join('').replaceAll(/\s+/g, ' ').trim();
}

/** A table wider than the page is scrolled inside its frame, by keyboard too. A cell of the header without words is no header. */
function withFramedTables({ tokens, Token: Made }: StateCore): Token[] {
  let tables = 0;
  const raw = (content: string): Token => Object.assign(new Made('html_block', '', 0), { content });
  return tokens.flatMap((token, index) => {
    if (token.type === 'table_open') return [raw(`<div class="table" role="group" tabindex="0" aria-label="Table ${(tables += 1)}">`), token];
    if (token.type === 'table_close') return [token, raw('</div>')];
    if (token.type === 'th_open') {
      const isEmpty = wordsOf(tokens[index + 1]) === '';
      const close = tokens[index + 2];
      if (isEmpty) token.tag = 'td';
      else token.attrSet('scope', 'col');
      if (isEmpty && close?.type === 'th_close') close.tag = 'td';
    }
    return [token];
  });
}
