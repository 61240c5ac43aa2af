// Finds the rule id under the cursor in a suppression, which is written with the same words in every syntax.

import { span } from '../text/span.ts';
import type { CursorPlace } from './cursor-place.ts';

const command = /^[ \t]*rca-disable(?:-line|-next-line|-section)?(?=[ \t,]|$)/;

/**
 * `from` and `to` are the ends of the comment's own text in its line, marks excluded.
 * Undefined outside a suppression, in its first word and behind the `--` of its reason.
 */
export function suppressionCursor(text: string, from: number, to: number, offset: number): CursorPlace | undefined {
  const comment = text.slice(from, to);
  const word = command.exec(comment)?.[0];
  if (word === undefined || offset <= from + word.length) return undefined;
  const reason = comment.search(/[ \t]--(?=[ \t]|$)/);
  const end = reason < 0 ? to : from + reason;
  if (offset > end) return undefined;
  const ids = [...text.slice(from + word.length, end).matchAll(/[^ \t,]+/g)].map((found) => {
    const start = from + word.length + found.index;
    return { id: found[0], span: span(start, start + found[0].length) };
  });
  const current = ids.find((id) => id.span.from <= offset && offset <= id.span.to);
  return { kind: 'rule', span: current?.span ?? span(offset, offset), present: ids.filter((id) => id !== current).map(({ id }) => id) };
}
