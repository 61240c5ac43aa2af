// Reads the mark with which a line of pasted text says that it is an item of a list, in the forms of word processors, web pages and plain typing.

export interface ListMark {
  /** `dash`: an en or em dash, which may also be punctuation. */
  readonly kind: 'bullet' | 'dash' | 'number';
  /** What Markdown writes: `-`, `3.`, `3)`. */
  readonly written: string;
  /** UTF-16 units of the line that the mark takes, its blank included. */
  readonly length: number;
  /** `[ ] ` or `[x] ` for a mark that is a box to tick. */
  readonly box: string;
  /** Levels that the mark itself says it stands further in, whatever the indentation. */
  readonly inner: number;
}

/** The private-use characters are what bullets of symbol fonts become when pasted; `o` is a word processor's second level, always before a tab. */
const bullet = /^(?:[-*+•◦▪▫‣⁃●○■□∙·➢➤►▶\u{F0B7}\u{F0A7}\u{F0D8}](?:[ \t]+|$)|[•◦▪▫‣⁃●○■∙➢➤►](?=\S)|o\t+)/u;
const dash = /^[–—][ \t]+/;
const number = /^(\d{1,3}[.)])(?:[ \t]+|$)/;
const box = /^(?:[☐☑☒✓✔✗✘](?:[ \t]+|$))/u;

/** `line` begins with its first character that is no blank. */
export function readListMark(line: string): ListMark | undefined {
  const boxed = box.exec(line);
  if (boxed !== null) return { kind: 'bullet', written: '-', length: boxed[0].length, box: /^[☑☒✓✔]/u.test(line) ? '[x] ' : '[ ] ', inner: 0 };
  const plain = bullet.exec(line);
  if (plain !== null) return { kind: 'bullet', written: '-', length: plain[0].length, box: '', inner: line.startsWith('o') ? 1 : 0 };
  const dashed = dash.exec(line);
  if (dashed !== null) return { kind: 'dash', written: '-', length: dashed[0].length, box: '', inner: 0 };
  const numbered = number.exec(line);
  return numbered === null ? undefined : { kind: 'number', written: numbered[1] ?? '1.', length: numbered[0].length, box: '', inner: 0 };
}
