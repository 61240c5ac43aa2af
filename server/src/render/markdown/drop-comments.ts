// A markdown-it plug-in that leaves HTML comments out. Raw HTML is off, so without it a comment would be shown as text.

import type { MarkdownIt } from 'markdown-it';

export function dropComments(md: MarkdownIt): void {
  const closes = createCloses();
  md.block.ruler.before('paragraph', 'comment', (state, startLine, endLine, silent) => {
    const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
    if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4 || !state.src.startsWith('<!--', start)) return false;
    const close = closes.behind(state.src, start + 4);
    // Text after the comment on its last line belongs to a paragraph, and the inline rule leaves the comment out there.
    if (close === undefined || close.hasText) return false;
    const line = lineOf(state.eMarks, startLine, endLine, close.to);
    if (line >= endLine) return false;
    if (!silent) state.line = line + 1;
    return true;
  }, { alt: ['paragraph', 'reference', 'blockquote', 'list'] });
  md.inline.ruler.before('html_inline', 'comment', (state, silent) => {
    if (!state.src.startsWith('<!--', state.pos)) return false;
    const close = closes.behind(state.src, state.pos + 4);
    if (close === undefined || close.to > state.posMax) return false;
    if (!silent) state.push('text', '', 0).content = '';
    state.pos = close.to;
    return true;
  });
}

interface Close {
  readonly to: number;
  /** Something stands behind it in its line. */
  readonly hasText: boolean;
}

/** Finds the end of a comment that is open at an offset. The last answer is kept, so that no text with thousands of opening marks is searched for each of them. */
function createCloses(): { behind(text: string, from: number): Close | undefined } {
  let last: { readonly text: string; readonly from: number; readonly close?: Close } = { text: '', from: 0 };
  return {
    behind(text, from) {
      const isKnown = last.text === text && last.from <= from && from <= (last.close?.to ?? Number.POSITIVE_INFINITY) - 3;
      if (!isKnown) {
        const at = text.indexOf('-->', from);
        const end = at < 0 ? -1 : text.indexOf('\n', at);
        last = { text, from, ...(at < 0 ? {} : { close: { to: at + 3, hasText: text.slice(at + 3, end < 0 ? undefined : end).trim() !== '' } }) };
      }
      return last.close;
    },
  };
}

/** The line in which an offset stands, from a line on; `end` when it stands behind all of them. */
function lineOf(ends: readonly number[], from: number, end: number, offset: number): number {
  let low = from;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
