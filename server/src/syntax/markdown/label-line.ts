// Reads a line that is a label and its value: `Date: …`, `**Severity:** …`, `__Owner__: …`.

import type { Span } from '../../text/span.ts';

export interface LabelLine {
  readonly label: string;
  readonly labelSpan: Span;
  /** Without blanks; empty after the colon when nothing is written. */
  readonly value: Span;
  readonly emphasised: boolean;
}

const OPENING = /^[ \t]*(?:>[ \t]?)*(?:[-*+][ \t]+)?(\*\*|__|\*|_)?(?=\p{L})/u;
const LABEL = /^[\p{L}\p{N} \t/&()'’.#,-]{1,60}/u;
const CLOSING = /^[ \t]*(?:([:：])[ \t]*(\*\*|__|\*|_)|(\*\*|__|\*|_)[ \t]*([:：])|([:：]))(?!\/\/)[ \t]*/;

/** A label is looked for in this many units at the start of a line. */
const LONGEST = 120;

/** `line` covers one line without its end. Undefined when it does not begin with a label and a colon. */
export function labelLine(text: string, line: Span): LabelLine | undefined {
  const words = text.slice(line.from, Math.min(line.to, line.from + LONGEST));
  const opening = OPENING.exec(words);
  if (opening === null) return undefined;
  const start = opening[0].length;
  const label = (LABEL.exec(words.slice(start))?.[0] ?? '').trimEnd();
  const closing = CLOSING.exec(words.slice(start + label.length));
  if (label === '' || closing === null || opening[1] !== (closing[2] ?? closing[3])) return undefined;
  const labelFrom = line.from + start;
  let to = line.to;
  while (to > line.from && text.charCodeAt(to - 1) <= 32) to -= 1;
  const from = Math.min(labelFrom + label.length + closing[0].length, line.to);
  return {
    label,
    labelSpan: { from: labelFrom, to: labelFrom + label.length },
    value: { from, to: Math.max(from, to) },
    emphasised: opening[1] !== undefined,
  };
}
