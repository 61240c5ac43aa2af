// Where the words of an entry begin behind its stamp.

import type { Span } from '../../text/span.ts';

const SEPARATORS = '-–—―:：,、;|→⇒~〜・';

/**
 * Where an entry's words begin: after the marks that were opened before the stamp and the signs that part them.
 * `reopen` holds a mark that is still open there.
 */
export function afterStamp(text: string, stamp: Span): { readonly from: number; readonly reopen: string } {
  const before = text.slice(0, stamp.from);
  let stars = count(before, '*');
  let lines = count(before, '_');
  let others = count(before, '`') + count(before, '[') + count(before, '(');
  let tags = count(before, '<');
  let pos = stamp.to;
  for (; pos < text.length; pos += 1) {
    const sign = text.charAt(pos);
    if (sign === '*' && stars > 0) stars -= 1;
    else if (sign === '_' && lines > 0) lines -= 1;
    else if ((sign === '`' || sign === ']' || sign === ')') && others > 0) others -= 1;
    else if (sign === '<' && tags > 0 && text.charAt(pos + 1) === '/') {
      const end = text.indexOf('>', pos);
      if (end < 0) break;
      tags -= 1;
      pos = end;
    } else if (sign === '-' && text.charAt(pos + 1) === '-' && text.charAt(pos + 2) === '>') break;
    else if (!/\s/.test(sign) && !SEPARATORS.includes(sign)) break;
  }
  return { from: pos, reopen: stars > 0 && text.includes('*', pos) ? '*'.repeat(stars) : lines > 0 && text.includes('_', pos) ? '_'.repeat(lines) : '' };
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let pos = text.indexOf(sign); pos >= 0; pos = text.indexOf(sign, pos + 1)) found += 1;
  return found;
}
