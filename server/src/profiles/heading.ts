// Headings made comparable, so that "## 2) **Root Cause?** (draft)" and "root cause" are the same words.

import { remembered } from '../text/remembered.ts';

/** Longer headings are sentences, and nothing is looked up for their ends. */
const LONGEST = 300;

/**
 * Lower case and NFKC, without Markdown and HTML, emoji, numbering in front, and `?` `:` `.` `#` and parentheses
 * such as "(all times UTC)" at the end. Empty when nothing but these is there.
 */
export const normaliseHeading = remembered((heading: string): string => {
  const words = heading
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/\{[^{}]*\}/g, ' ')
    .replace(/:[a-z][a-z0-9_+-]*:/gi, ' ')
    .replace(/[*`~]/g, '')
    .replace(/[_\p{Extended_Pictographic}\p{Emoji_Modifier}]|\u{FE0F}|\u{200D}|\u{20E3}/gu, ' ')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    // In capitals it is SS.
    .replaceAll('ß', 'ss')
    .replace(/\b(short|medium|long) term\b/g, '$1-term');
  return withoutEnd(withoutNumber(words));
});

/** "1.", "2)", "(3)", "1.2", "IV.", "a)", "#4" and a bare number before a word, also "4. 5 Whys"; "2-node cluster" keeps its number. */
function withoutNumber(words: string): string {
  return withoutOneNumber(withoutOneNumber(words));
}

function withoutOneNumber(words: string): string {
  const start = words.replace(/^[^\p{L}\p{N}]+/u, '');
  const numbered = /^(?:\d{1,3}(?:\.\d{1,3}){0,4}(?:[.):、](?!\d)|(?= |$))|[ivx]{1,5}[.)](?= |$)|[a-z][.)](?= |$))/u.exec(start);
  return numbered === null ? start : start.slice(numbered[0].length).replace(/^[^\p{L}\p{N}]+/u, '');
}

function withoutEnd(words: string): string {
  let rest = trimEnd(words);
  while (rest.endsWith(')') || rest.endsWith(']')) {
    const open = rest.lastIndexOf(rest.endsWith(')') ? '(' : '[');
    rest = trimEnd(open <= 0 ? rest.slice(0, -1) : rest.slice(0, open));
  }
  return rest;
}

/** A loop, since a regular expression for the end of a text looks at every start. */
function trimEnd(words: string): string {
  let end = words.length;
  while (end > 0 && ' ?:.!#-…、。】」』'.includes(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end);
}
