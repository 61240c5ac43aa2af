// Markdown of a document to HTML that is safe to show: no raw HTML, only harmless links, nothing loaded from anywhere.

import MarkdownParser from 'markdown-it';
import type { MarkdownIt } from 'markdown-it';
import { dropComments } from './drop-comments.ts';
import { escapeHtml } from '../escape.ts';

/** Schemes a link may have; a link without scheme leads inside the document or the workspace. */
const SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/**
 * Renders a document. Block elements carry `data-line`, the source line from 0 they begin on, plus `firstLine`.
 * Raw HTML is shown as text, comments are left out, images are shown by their description and address.
 */
export function renderMarkdown(text: string, firstLine = 0): string {
  return engine().render(text, { firstLine });
}

/** A single run of text without block structure, for table cells and labels. */
export function renderInline(text: string): string {
  return engine().renderInline(text, { firstLine: 0 });
}

/** Whether a link may be followed. Control characters and blanks inside a scheme are tricks, so they are refused. */
export function isHarmlessLink(address: string): boolean {
  // eslint-disable-next-line no-control-regex -- the check is about control characters.
  if (/[\u0000-\u0020\u007F]/.test(address.trim())) return false;
  if (address.startsWith('//') || address.startsWith('\\')) return false;
  const scheme = /^([a-z][a-z0-9+.-]*:)/i.exec(decoded(address.trim()))?.[1];
  return scheme === undefined || SCHEMES.has(scheme.toLowerCase());
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // Not percent-encoded text: what stands there is what counts.
    return address;
  }
}

let shared: MarkdownIt | undefined;

function engine(): MarkdownIt {
  shared ??= build();
  return shared;
}

function build(): MarkdownIt {
  const md = new MarkdownParser({ html: false, linkify: false, typographer: false });
  md.validateLink = isHarmlessLink;
  md.use(dropComments);
  md.core.ruler.push('source-lines', (state) => {
    const firstLine = lineOf(state.env);
    for (const token of state.tokens) {
      if (token.map && token.nesting >= 0) token.attrSet('data-line', String(token.map[0] + firstLine));
    }
  });
  md.renderer.rules['image'] = (tokens, index) => {
    const token = tokens[index];
    const address = String(token?.attrGet('src') ?? '');
    return `<span class="image">${escapeHtml(token?.content || 'Image')} <code>${escapeHtml(address)}</code></span>`;
  };
  return md;
}

function lineOf(env: unknown): number {
  return typeof env === 'object' && env !== null && 'firstLine' in env && typeof env.firstLine === 'number' ? env.firstLine : 0;
}
