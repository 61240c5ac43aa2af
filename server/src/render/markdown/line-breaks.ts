// A markdown-it plug-in that reads `<br>` as a line break: the one HTML tag that authors need, as a cell of a table has no other way to break a line.

import type { MarkdownIt } from 'markdown-it';

const BREAK = /<br[ \t]*\/?>/iy;

export function lineBreaks(md: MarkdownIt): void {
  md.inline.ruler.before('html_inline', 'line-break', (state, silent) => {
    BREAK.lastIndex = state.pos;
    const found = BREAK.exec(state.src);
    if (found === null || state.pos + found[0].length > state.posMax) return false;
    if (!silent) state.push('hardbreak', 'br', 0);
    state.pos += found[0].length;
    return true;
  });
}
