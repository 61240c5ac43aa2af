// Runs of text inside a block, from markdown-it's inline tokens. A link keeps its address only where it leads somewhere outside of the report's folder.

import type { Token } from 'markdown-it';
import { isHarmlessLink } from '../../markdown/render-markdown.ts';
import type { Inline } from './block.ts';
import { withBareLinks } from './bare-links.ts';
import { closeOf } from './close-of.ts';

export function readInlines(tokens: readonly Token[]): readonly Inline[] {
  return withBareLinks(joined(runsOf(tokens)));
}

const MARKS: Readonly<Record<string, 'strong' | 'emphasis' | 'deleted'>> = { strong_open: 'strong', em_open: 'emphasis', s_open: 'deleted' };

function runsOf(tokens: readonly Token[]): readonly Inline[] {
  const runs: Inline[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (token.nesting === 1) {
      const end = closeOf(tokens, index);
      runs.push(...spanOf(token, joined(runsOf(tokens.slice(index + 1, end)))));
      index = end;
    } else if (token.nesting === 0) runs.push(...leafOf(token));
  }
  return runs;
}

function spanOf(token: Token, content: readonly Inline[]): readonly Inline[] {
  const mark = MARKS[token.type];
  if (mark !== undefined) return content.length === 0 ? [] : [{ kind: mark, content }];
  return token.type === 'link_open' ? linkOf(String(token.attrGet('href') ?? ''), content) : content;
}

/** A link inside the folder of reports leads nowhere from an export, so its address follows as text; one inside the page is its words. */
function linkOf(address: string, content: readonly Inline[]): readonly Inline[] {
  if (isAbsolute(address)) return [{ kind: 'link', address, content: content.length === 0 ? [{ kind: 'text', text: address }] : content }];
  if (address === '' || address.startsWith('#')) return content;
  return [...content, { kind: 'text', text: content.length === 0 ? address : ` (${address})` }];
}

function isAbsolute(address: string): boolean {
  return /^(?:https?:\/\/|mailto:)/i.test(address) && isHarmlessLink(address);
}

function leafOf(token: Token): readonly Inline[] {
  switch (token.type) {
    case 'code_inline': return [{ kind: 'code', text: token.content }];
    case 'softbreak': return [{ kind: 'text', text: ' ' }];
    case 'hardbreak': return [{ kind: 'break' }];
    case 'image': return [{ kind: 'image', description: token.content, address: String(token.attrGet('src') ?? '') }];
    // A reference such as `&#10;` can stand for a line end, which a text of one line does not have.
    default: return token.content === '' ? [] : [{ kind: 'text', text: token.content.replaceAll(/\s*[\r\n\u0085\u2028\u2029]\s*/g, ' ') }];
  }
}

/** Texts beside each other are one, so that a writer sees what stands around a sign. */
function joined(runs: readonly Inline[]): readonly Inline[] {
  const result: Inline[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (run.kind === 'text' && last?.kind === 'text') result[result.length - 1] = { kind: 'text', text: last.text + run.text };
    else result.push(run);
  }
  return result;
}
