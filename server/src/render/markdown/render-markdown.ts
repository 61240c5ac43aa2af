// Markdown of a document to HTML that is safe to show: no raw HTML, only harmless links, nothing loaded from anywhere.

import MarkdownParser from 'markdown-it';
import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { dropComments } from './drop-comments.ts';
import { prepareForHtml } from './for-html.ts';
import { keepDeep } from './keep-deep.ts';
import { lineBreaks } from './line-breaks.ts';
import { escapeHtml, writable } from '../escape.ts';
import { percentDecoded } from '../../text/percent-decoded.ts';

/** Schemes a link may have; a link without scheme leads inside the document or the workspace. */
const SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/**
 * Renders a document. Block elements carry `data-line`, the source line from 0 they begin on, plus `firstLine`.
 * Raw HTML is shown as text, comments are left out, images are shown by their description and address;
 * the address of one beside the document stands in `data-image` too.
 */
export function renderMarkdown(text: string, firstLine = 0): string {
  return engine().render(writable(text), { firstLine });
}

/** As `renderMarkdown` does a piece of a document whose link references are defined elsewhere in it: `definitions` are the lines that do so. */
export function renderPiece(text: string, definitions: string): string {
  return engine().render(writable(text), { firstLine: 0, references: referencesIn(definitions) });
}

type References = NonNullable<Parameters<MarkdownIt['render']>[1]>['references'];

let defined: { readonly definitions: string; readonly references: References } = { definitions: '', references: {} };

/** Pieces of one document come one after the other, so the last answer is the one that is asked for again. */
function referencesIn(definitions: string): NonNullable<References> {
  if (defined.definitions !== definitions) {
    const env: { references: NonNullable<References> } = { references: {} };
    engine().parse(definitions, env);
    defined = { definitions, references: env.references };
  }
  // A copy: a piece may define references of its own.
  return { ...defined.references };
}

/** Renders a document for a page that does not lead to the source: `change` makes its tokens what that page needs, in place of source lines. */
export function renderChanged(text: string, change: (state: StateCore) => void): string {
  return engine().render(text, { change });
}

/** A single run of text without block structure, for table cells and labels. */
export function renderInline(text: string): string {
  return engine().renderInline(writable(text), { firstLine: 0 });
}

/** The same reading as tokens, for exports that are no HTML. */
export function markdownTokens(text: string): readonly Token[] {
  return engine().parse(text, {});
}

/** Whether a link may be followed. Control characters and blanks inside a scheme are tricks, so they are refused. */
export function isHarmlessLink(address: string): boolean {
  // eslint-disable-next-line no-control-regex -- the check is about control characters.
  if (/[\u0000-\u0020\u007F]/.test(address.trim())) return false;
  if (address.startsWith('//') || address.startsWith('\\')) return false;
  const scheme = /^([a-z][a-z0-9+.-]*:)/i.exec(percentDecoded(address.trim()))?.[1];
  return scheme === undefined || SCHEMES.has(scheme.toLowerCase());
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
  md.use(lineBreaks);
  md.use(keepDeep);
  md.core.ruler.push('for-html', (state) => {
    const { firstLine, change } = purposeOf(state.env);
    if (firstLine === undefined && change === undefined) return;
    prepareForHtml(state.tokens);
    change?.(state);
    if (firstLine === undefined) return;
    for (const token of state.tokens) {
      if (token.map && token.nesting >= 0) token.attrSet('data-line', String(token.map[0] + firstLine));
    }
  });
  md.renderer.rules['image'] = (tokens, index, _options, env) => {
    const token = tokens[index];
    const address = String(token?.attrGet('src') ?? '');
    // The preview may show a file that lies beside the report; it decides that itself.
    const file = purposeOf(env).firstLine !== undefined && /^[^:/\\?#][^:?#]*\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(address) ? ` data-image="${escapeHtml(address)}"` : '';
    return `<span class="image"${file}>${escapeHtml(token?.content || 'Image')} <code>${escapeHtml(address)}</code></span>`;
  };
  return md;
}

/** What a text is rendered for: lines for the preview, a change for a page that stands alone, nothing for who wants the tokens. */
interface Purpose {
  readonly firstLine?: number;
  readonly change?: (state: StateCore) => void;
}

/** The library hands on whatever it was given; all that give it something are in this file. */
function purposeOf(env: object | undefined): Purpose {
  return env ?? {};
}
