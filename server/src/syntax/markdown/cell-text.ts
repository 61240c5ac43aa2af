// Text in the cell of a table, where everything stands on one line: how it is written there, and how it is read back as the same.

/** What begins a block of its own: an item, a quotation, a heading, a row. */
const BLOCK = '[ \\t]*(?:[-*+][ \\t]|\\d{1,9}[.)][ \\t]|>|#{1,6}[ \\t]|\\|)';
const WRAP = new RegExp(`(?<=\\S)[ \\t]?\\n(?!\\s|${BLOCK})`, 'g');
const BREAK = new RegExp(`(?<=<br>)<br>|<br>(?=<br>|${BLOCK})`, 'g');
/** Lines whose ends and indentation mean something. */
const FIXED = /```|~~~|^(?: {4}|\t)|[ \t]{2}\n|<br>/m;

/** A text whose paragraphs are a line each: what a cell keeps of the ends of lines. Code stays as it is. */
export function unwrapped(text: string): string {
  const even = text.replace(/\r\n?/g, '\n').trim();
  return FIXED.test(even) ? even : even.replace(WRAP, ' ');
}

/** How a text has its pipes: bare, as in a list, or with the backslashes that they have in a table. */
export type Pipes = 'bare' | 'escaped';

/** On one line. `<br>` parts blocks; where that would be read as another text, each line end is the character's number. */
export function cellText(text: string, pipes: Pipes = 'bare'): string {
  const even = unwrapped(text);
  const escaped = even.replace(/\\?\|/g, (mark) => (pipes === 'escaped' ? (mark === '|' ? '&#124;' : mark) : mark === '|' ? '\\|' : '&#92;\\|'));
  const line = escaped.replaceAll('\n', '<br>');
  return cellWords(line, pipes) === even ? line : escaped.replaceAll('\n', '&#10;');
}

/** The text that `cellText` wrote; other cells as they are, but for the backslashes of bare pipes. */
export function cellWords(cell: string, pipes: Pipes = 'bare'): string {
  const text = (cell.includes('<br>') ? cell.replace(BREAK, '\n') : cell).replaceAll('&#10;', '\n');
  return pipes === 'escaped' ? text.replaceAll('&#124;', '|') : text.replace(/(&#92;)?\\\|/g, (_, mark: string | undefined) => (mark === undefined ? '|' : '\\|'));
}
