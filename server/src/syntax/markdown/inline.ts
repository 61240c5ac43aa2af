// Finds what in a run of Markdown is not the author's words: code, URLs, link targets, tags and comments. One pass, linear on any text.
// The block parser leaves this out on purpose: inline parsing of the whole tree costs three times the block parse and is quadratic on hostile brackets.

import type { Span } from '../../text/span.ts';
import { bareUrl, linkTarget, tagEnd, tagName } from './inline-ends.ts';
import { tickRuns } from './tick-runs.ts';

/** A link or image. */
export interface Link {
  /** From the opening bracket, or the URL alone. */
  readonly span: Span;
  /** The URL; for a reference-style link its label in lower case after a `[`. */
  readonly target: string;
  /** The link's text; empty for a bare URL. */
  readonly words: Span;
  readonly image: boolean;
}

export interface InlineParts {
  /** In order, not overlapping. */
  readonly skip: readonly Span[];
  readonly links: readonly Link[];
  /** HTML comments, with what stands inside their marks. */
  readonly comments: readonly { readonly span: Span; readonly words: Span }[];
}

const NONE: InlineParts = { skip: [], links: [], comments: [] };
const SPECIAL = /[`<[\]\\]|:\/\//;

/** Spans are offsets in `text`; nothing outside `[from, to)` is looked at. */
export function inlineParts(text: string, from = 0, to = text.length): InlineParts {
  if (!SPECIAL.test(from === 0 && to === text.length ? text : text.slice(from, to))) return NONE;
  const skip: Span[] = [];
  const links: Link[] = [];
  const comments: { span: Span; words: Span }[] = [];
  const open: number[] = [];
  const unclosed = new Set<string>();
  const closingRun = tickRuns(text, to);
  let pos = from;

  const pass = (end: number): void => {
    skip.push({ from: pos, to: end });
    pos = end;
  };
  const backtick = (): void => {
    const run = closingRun(pos);
    if (run.close === undefined) pos = run.end;
    else pass(run.close);
  };
  const lessThan = (): void => {
    if (text.startsWith('<!--', pos)) {
      const close = text.indexOf('-->', pos + 4);
      if (close < 0 || close + 3 > to) {
        // Nothing closes it, so nothing closes any later one either: the rest is a comment being typed.
        pass(to);
        return;
      }
      comments.push({ span: { from: pos, to: close + 3 }, words: { from: pos + 4, to: close } });
      pass(close + 3);
      return;
    }
    const end = tagEnd(text, pos, to);
    if (end === undefined) {
      pos += 1;
      return;
    }
    const name = tagName(text, pos, end);
    if (name === 'autolink') links.push({ span: { from: pos, to: end }, target: text.slice(pos + 1, end - 1), words: { from: end, to: end }, image: false });
    const quotes = (name === 'code' || name === 'pre') && !unclosed.has(name);
    const close = quotes ? text.indexOf(`</${name}>`, end) : -1;
    if (quotes && close < 0) unclosed.add(name);
    pass(close < 0 || close >= to || name === undefined ? end : close + name.length + 3);
  };
  const closeBracket = (): void => {
    const opener = open.pop();
    if (opener === undefined) {
      pos += 1;
      return;
    }
    const words = { from: opener + 1, to: pos };
    const image = opener > from && text.charCodeAt(opener - 1) === BANG;
    const link = (target: string, end: number): void => {
      links.push({ span: { from: image ? opener - 1 : opener, to: end }, target, words, image });
    };
    const next = pos + 1 < to ? text.charCodeAt(pos + 1) : 0;
    if (next === OPEN_PAREN) {
      const target = linkTarget(text, pos + 2, to);
      pos += 1;
      if (target.end === undefined) {
        pos = Math.max(pos, target.stop);
        return;
      }
      link(target.url, target.end);
      pass(target.end);
      return;
    }
    if (next === OPEN_BRACKET) {
      const close = text.indexOf(']', pos + 2);
      if (close >= 0 && close < to && close - pos < LONGEST_LABEL) {
        const label = text.slice(pos + 2, close) || text.slice(words.from, words.to);
        link(`[${label.toLowerCase()}`, close + 1);
        pos += 1;
        pass(close + 1);
        return;
      }
    }
    if (words.to > words.from && words.to - words.from < LONGEST_LABEL) link(`[${text.slice(words.from, words.to).toLowerCase()}`, pos + 1);
    pos += 1;
  };

  while (pos < to) {
    const code = text.charCodeAt(pos);
    if (code === BACKSLASH) pos += 2;
    else if (code === BACKTICK) backtick();
    else if (code === LESS) lessThan();
    else if (code === OPEN_BRACKET) open.push(pos++);
    else if (code === CLOSE_BRACKET) closeBracket();
    else if (code === COLON && text.startsWith('://', pos)) {
      const url = bareUrl(text, pos, skip.at(-1)?.to ?? from, to);
      if (url === undefined) pos += 3;
      else {
        links.push({ span: url, target: text.slice(url.from, url.to), words: { from: url.to, to: url.to }, image: false });
        pos = url.from;
        pass(url.to);
      }
    } else pos += 1;
  }
  return { skip, links, comments };
}

/** CommonMark allows 999 characters in a link label. */
const LONGEST_LABEL = 1000;
const BANG = 33;
const OPEN_PAREN = 40;
const COLON = 58;
const LESS = 60;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const BACKTICK = 96;
