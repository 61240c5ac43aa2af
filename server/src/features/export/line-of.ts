// The line of a place, for sentences about it.

/** From 1; line ends are LF, CRLF or CR. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n?|\n/).length;
}
