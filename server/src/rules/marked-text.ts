// Texts with «marks»: how examples of rules show where a finding stands.

import type { Span } from '../text/span.ts';

export interface MarkedText {
  /** Without the marks. */
  readonly text: string;
  /** What the marks enclosed, as places in the text without them, in source order. */
  readonly marks: readonly Span[];
}

/** Marks do not nest; one that is never closed ends with the text. */
export function readMarks(marked: string): MarkedText {
  const marks: Span[] = [];
  let text = '';
  for (const [index, part] of marked.split('«').entries()) {
    if (index === 0) {
      text += part;
      continue;
    }
    const end = part.indexOf('»');
    const inside = end < 0 ? part : part.slice(0, end);
    marks.push({ from: text.length, to: text.length + inside.length });
    text += inside + (end < 0 ? '' : part.slice(end + 1));
  }
  return { text, marks };
}
