// A markdown-it plug-in that leaves HTML comments out. Raw HTML is off, so without it a comment would be shown as text.

import type { MarkdownIt } from 'markdown-it';

export function dropComments(md: MarkdownIt): void {
  md.block.ruler.before('paragraph', 'comment', (state, startLine, endLine, silent) => {
    const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
    if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4 || !state.src.startsWith('<!--', start)) return false;
    const close = state.src.indexOf('-->', start + 4);
    if (close < 0) return false;
    let line = startLine;
    while (line < endLine && (state.eMarks[line] ?? 0) < close + 3) line += 1;
    // Text after the comment on its last line belongs to a paragraph, and the inline rule leaves the comment out there.
    if (line >= endLine || state.src.slice(close + 3, state.eMarks[line] ?? 0).trim() !== '') return false;
    if (!silent) state.line = line + 1;
    return true;
  }, { alt: ['paragraph', 'reference', 'blockquote', 'list'] });
  md.inline.ruler.before('html_inline', 'comment', (state, silent) => {
    if (!state.src.startsWith('<!--', state.pos)) return false;
    const close = state.src.indexOf('-->', state.pos + 4);
    if (close < 0 || close + 3 > state.posMax) return false;
    if (!silent) state.push('text', '', 0).content = '';
    state.pos = close + 3;
    return true;
  });
}
