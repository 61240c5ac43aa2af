// Finds the ATX headings of a text by its lines alone, for texts that are not parsed: too large ones, and ones with merge conflicts.

import type { Heading } from './blocks.ts';
import { trim } from './blocks.ts';

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]|$)/;
const CLOSING = /[ \t]+#+[ \t]*$/;

/** Headings outside fenced code, at most `MOST` of them. */
export function headingLines(text: string, body: number): readonly Heading[] {
  const headings: Heading[] = [];
  let fence: string | undefined;
  for (let from = body; from < text.length && headings.length < MOST; ) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    const start = text.slice(from, Math.min(to, from + 8));
    const mark = /^ {0,3}(`{3}|~{3})/.exec(start)?.[1];
    const found = fence === undefined ? HEADING.exec(start) : null;
    if (mark !== undefined) fence = fence === undefined ? mark : mark === fence ? undefined : fence;
    else if (found !== null && to - from <= LONGEST) {
      const closing = CLOSING.exec(text.slice(from + found[0].length, to))?.[0].length ?? 0;
      headings.push({ kind: 'heading', span: { from, to }, level: (found[1] ?? '#').length, content: trim(text, from + found[0].length, to - closing) });
    }
    from = to + 1;
  }
  return headings;
}

const MOST = 5000;
const LONGEST = 500;
