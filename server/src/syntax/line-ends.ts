// Lines around an offset of a text whose line ends may be LF, CRLF or CR. Writers use it to insert whole lines in the text's own manner.

/** The line end that the text uses first; LF for a text of one line. */
export function lineEndOf(text: string): string {
  const at = text.search(/[\r\n]/);
  if (at < 0) return '\n';
  if (text.charAt(at) === '\n') return '\n';
  return text.charAt(at + 1) === '\n' ? '\r\n' : '\r';
}

/** Offset of the first character of the line that holds `offset`. */
export function lineStart(text: string, offset: number): number {
  let from = Math.min(offset, text.length);
  while (from > 0 && !isLineEnd(text.charCodeAt(from - 1))) from -= 1;
  return from;
}

/** Offset just before the end characters of the line that holds `offset`. */
export function lineEnd(text: string, offset: number): number {
  let to = Math.max(0, offset);
  while (to < text.length && !isLineEnd(text.charCodeAt(to))) to += 1;
  return to;
}

/** Offset of the line after the one that holds `offset`; the length of the text after the last line. */
export function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : Math.min(end + 1, text.length);
}

/** The blanks a line begins with. */
export function indentOf(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), lineEnd(text, offset)))?.[0] ?? '';
}

const LF = 10;
const CR = 13;

function isLineEnd(code: number): boolean {
  return code === LF || code === CR;
}
