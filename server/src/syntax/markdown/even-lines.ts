// Gives every line the one end that the block parser knows, without moving a single offset.

const BOM = 0xfeff;

/** LF at the place of each line end: CRLF becomes blank and LF, a lone CR becomes LF; a byte order mark becomes a blank. Same length. */
export function evenLines(text: string): string {
  const even = text.includes('\r') ? text.replace(/\r\n?/g, (end) => (end.length === 2 ? ' \n' : '\n')) : text;
  return even.charCodeAt(0) === BOM ? ` ${even.slice(1)}` : even;
}
