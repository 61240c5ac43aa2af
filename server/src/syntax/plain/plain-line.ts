// Splits pasted text into the lines that carry something: indentation, list mark and text apart, underlines of headings and ruled lines taken off.
// What a line means beyond that is decided by the steps after it.

import { scanStamp } from '../../time/index.ts';
import { readListMark, type ListMark } from './list-mark.ts';

export interface PlainLine {
  /** From 1, in the pasted text. */
  readonly number: number;
  /** Columns of blank space before the line; a tab goes to the next multiple of four. */
  readonly indent: number;
  readonly mark?: ListMark;
  /** Without indentation, list mark and the signs of a heading; every kind of blank is a space, only tabs are kept. */
  readonly text: string;
  /** As pasted. */
  readonly raw: string;
  /** Nothing, a blank line or a ruled line stands above. */
  readonly afterBlank: boolean;
  /** The line is written as a heading: `##`, or underlined with `===` (1) or `---` and the like (2). */
  readonly level?: number;
  /** Part of a fence of back-ticks or tildes: kept as pasted, blank lines inside it too. */
  readonly fenced?: 'open' | 'inside' | 'close';
}

/**
 * Lines end at LF, CRLF, CR, form feed, vertical tab and the Unicode separators. Total; linear in the text. `before` lines stood above
 * the text.
 */
export function readPlainLines(text: string, before = 0): readonly PlainLine[] {
  const lines: PlainLine[] = [];
  let afterBlank = true;
  let fence: string | undefined;
  let number = before;
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)) {
    number += 1;
    const clean = evenBlanks(raw);
    const trimmed = clean.trim();
    // Tildes right below a line of text are its underline.
    const signs: string | undefined = !afterBlank && fence === undefined && /^~{4,}$/.test(trimmed) ? undefined : /^(?:`{3,}|~{3,})/.exec(trimmed)?.[0];
    if (fence !== undefined || signs !== undefined) {
      const closes: boolean = fence !== undefined && signs === trimmed && signs.startsWith(fence);
      const fenced = fence === undefined ? 'open' : closes ? 'close' : 'inside';
      lines.push({ number, indent: indentOf(clean), text: trimmed, raw, afterBlank, fenced });
      if (fence === undefined) fence = signs;
      else if (closes) fence = undefined;
      afterBlank = closes;
      continue;
    }
    if (trimmed === '') {
      afterBlank = true;
      continue;
    }
    if (isRule(trimmed)) {
      const above = lines.at(-1);
      const level = underlineLevel(trimmed);
      if (!afterBlank && level !== undefined && above !== undefined && mayBeUnderlined(above)) lines[lines.length - 1] = { ...above, level };
      // The borders of a drawn table do not part its rows.
      if (!/[|+]/.test(trimmed)) afterBlank = true;
      continue;
    }
    lines.push(readLine(number, raw, clean, afterBlank, lines.at(-1)));
    afterBlank = false;
  }
  return withoutEmptyMarks(lines);
}

const headingSign = /^(#{1,6})[ \t]+(\S.*)$/;

function readLine(number: number, raw: string, clean: string, afterBlank: boolean, above: PlainLine | undefined): PlainLine {
  const trimmed = clean.trim();
  const line = { number, indent: indentOf(clean), raw, afterBlank };
  const heading = headingSign.exec(trimmed);
  if (heading !== null) return { ...line, text: heading[2]?.replace(/[ \t]#+$/, '') ?? '', level: heading[1]?.length ?? 1 };
  const mark = readListMark(trimmed);
  // A dash at the start of a wrapped line is punctuation, not a mark.
  const wrapped = mark?.kind === 'dash' && !afterBlank && above?.mark === undefined && above !== undefined && !/[.:!?;]$/.test(above.text);
  if (mark === undefined || wrapped || (mark.kind === 'number' && opensStamp(trimmed))) return { ...line, text: trimmed };
  return { ...line, indent: line.indent + mark.inner * 4, mark, text: mark.box + trimmed.slice(mark.length).trim() };
}

/** `19. April, 11:00 – text` is no nineteenth item. */
function opensStamp(line: string): boolean {
  const stamp = scanStamp(line, 0, Math.min(line.length, 80));
  return stamp?.date?.day !== undefined && (stamp.clock !== undefined || stamp.date.year !== undefined);
}

/** Some word processors paste a mark on a line of its own and the text of the item below it. */
function withoutEmptyMarks(lines: readonly PlainLine[]): readonly PlainLine[] {
  const result: PlainLine[] = [];
  for (const line of lines) {
    const above = result.at(-1);
    const empty = above?.mark !== undefined && above.text === '';
    const plain = line.mark === undefined && line.level === undefined && line.fenced === undefined;
    if (above !== undefined && empty && plain) result[result.length - 1] = { ...above, text: line.text, raw: `${above.raw} ${line.raw.trim()}` };
    else result.push(line);
  }
  return result;
}

/** Blanks that look like a space become one; runs of them too, since they mean nothing outside of code. */
function evenBlanks(raw: string): string {
  const spaces = raw.replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ');
  const start = spaces.search(/\S/);
  return start < 0 ? '' : spaces.slice(0, start) + spaces.slice(start).replace(/ {2,}/g, ' ').replace(/ ?\t ?/g, '\t');
}

function indentOf(line: string): number {
  let columns = 0;
  for (const character of line) {
    if (character === '\t') columns += 4 - (columns % 4);
    else if (character === ' ') columns += 1;
    else break;
  }
  return columns;
}

function isRule(text: string): boolean {
  if (text.length < 3) return false;
  return /^[-=_*~#+—–─━═]+$/.test(text) || /^(?:[-=_*] ){2,}[-=_*]$/.test(text) || /^[-=+|]+(?: [-=+|]+)*$/.test(text);
}

function underlineLevel(rule: string): number | undefined {
  if (/^[=═]+$/.test(rule)) return 1;
  return /^[-~─━—–]+$/.test(rule) ? 2 : undefined;
}

function mayBeUnderlined(line: PlainLine): boolean {
  return line.mark === undefined && line.level === undefined && line.fenced === undefined && line.text.length <= 120 && !line.text.includes('\t') && !line.text.startsWith('|');
}
