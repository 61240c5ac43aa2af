// What of a report its author marked as internal, as places in its text.

import type { Span } from '../../text/span.ts';

export interface Hidden {
  /** In source order; may overlap. */
  readonly spans: readonly Span[];
  /** Parts, blocks and sections that were marked. */
  readonly marked: number;
  /** Where a block begins that nothing closes: it reaches to the end of the report. */
  readonly unclosed?: number;
  /** A mark that means nothing where it stands, or an alias that shows what is hidden. What was meant to be hidden is unknown, so nothing may get out. */
  readonly fault?: { readonly offset: number; readonly kind: 'stray close' | 'unknown mark' | 'marks nothing' | 'repeated' };
}

/** A mark with the place it hides by itself; blocks have none. */
export interface Mark {
  readonly kind: 'open' | 'close' | 'unknown' | 'part';
  readonly span: Span;
  readonly part?: Span;
}

/** `end`: of the text in which the marks stand. Blocks may stand in blocks. */
export function hiddenBy(marks: Iterable<Mark>, end: number): Hidden {
  const spans: Span[] = [];
  let marked = 0;
  const open: number[] = [];
  const result = (fault?: Hidden['fault']): Hidden => ({ spans, marked, ...(fault === undefined ? {} : { fault }) });
  for (const { kind, span, part } of marks) {
    if (kind === 'unknown') return result({ offset: span.from, kind: 'unknown mark' });
    if (kind === 'open') open.push(span.from);
    else if (kind === 'close') {
      const from = open.pop();
      if (from === undefined) return result({ offset: span.from, kind: 'stray close' });
      marked += 1;
      spans.push({ from, to: span.to });
    } else {
      if (part === undefined) return result({ offset: span.from, kind: 'marks nothing' });
      marked += 1;
      spans.push(part);
    }
  }
  const [unclosed] = open;
  if (unclosed === undefined) return result();
  spans.push({ from: unclosed, to: end });
  marked += 1;
  return { ...result(), unclosed };
}
