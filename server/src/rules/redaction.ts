// Takes out of a text what must not be published, with the marks that would make no sense without it.

import type { Change } from '../model/change.ts';
import type { Span } from '../text/span.ts';

const REDACTED = '[redacted]';

/** Link texts are looked for this far. */
const FAR = 300;

/** "[the thread](https://…)" becomes "the thread [redacted]", "<ana@…>" and all else `[redacted]`. */
export function redaction(text: string, { from, to }: Span): Change {
  if (text.charAt(from - 1) === '<' && text.charAt(to) === '>') return { kind: 'replace', span: { from: from - 1, to: to + 1 }, text: REDACTED };
  const link = /\[([^[\]\n]{0,200})\]\($/.exec(text.slice(Math.max(0, from - FAR), from));
  if (link === null || text.charAt(to) !== ')') return { kind: 'replace', span: { from, to }, text: REDACTED };
  const words = link[1] ?? '';
  return { kind: 'replace', span: { from: from - link[0].length, to: to + 1 }, text: words === '' ? REDACTED : `${words} ${REDACTED}` };
}
