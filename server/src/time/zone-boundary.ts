// Where zone words may end: the text after a clock begins with words too, and a zone must not swallow them.

import { digit, isBlank, isDash, isLetter, isTilde, skipBlanks } from './characters.ts';

/** No letter or digit follows directly, nor an underscore that joins more: one that closes emphasis may. */
export function isWordEnd(text: string, to: number, end: number): boolean {
  if (to >= end) return true;
  const code = text.charCodeAt(to);
  if (code !== 95 || to + 1 >= end) return !isLetter(code) && digit(code) < 0;
  const next = text.charCodeAt(to + 1);
  return !isLetter(next) && digit(next) < 0;
}

/** After blanks, nothing follows or a mark that separates the stamp from its text. */
export function isSeparated(text: string, to: number, end: number): boolean {
  const at = skipBlanks(text, to, end);
  if (at >= end) return true;
  const code = text.charCodeAt(at);
  if (isLetter(code) || digit(code) >= 0) return false;
  if (isDash(code) || isTilde(code) || code > 0x2e7f) return at > to || isDash(code) ? !isLetter(text.charCodeAt(at + 1)) || at > to : true;
  return '\n\r.,;:|)]}*_`<>(/=\\"\'→'.includes(text.charAt(at)) || isBlank(code);
}
