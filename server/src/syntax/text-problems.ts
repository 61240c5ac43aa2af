// Finds what is wrong with the text itself before it is read: conflict markers of a merge, hidden characters, its size.

import type { ReadingProblem } from '../model/report.ts';
import type { Span } from '../text/span.ts';

/** In UTF-16 units; a longer text is read for its title, metadata and headings only. */
const LARGEST = 2 * 1024 * 1024;

export function tooLarge(text: string): ReadingProblem | undefined {
  if (text.length <= LARGEST) return undefined;
  return {
    rule: 'too-large',
    span: { from: 0, to: Math.max(0, text.indexOf('\n')) },
    message: `The report is larger than 2 MB (${(text.length / 1024 / 1024).toFixed(1)} MB): only its title, metadata and headings are read. Move logs and attachments to files of their own.`,
  };
}

/** More of them say nothing new. */
const MOST_CONFLICTS = 20;

/** The conflicts that a merge left in the text, outside fenced code. */
export function conflictsIn(text: string): readonly ReadingProblem[] {
  const conflicts: ReadingProblem[] = [];
  if (!text.includes('<<<<<<< ') || !text.includes('>>>>>>> ')) return conflicts;
  let fence: string | undefined;
  let opened: number | undefined;
  let parted = false;
  for (let from = 0; from <= text.length && conflicts.length < MOST_CONFLICTS; ) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    const line = text.slice(from, Math.min(to, from + 80));
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined && opened === undefined) fence = fence === undefined ? mark : mark.startsWith(fence) ? undefined : fence;
    else if (fence === undefined) {
      if (line.startsWith('<<<<<<< ')) {
        opened = from;
        parted = false;
      } else if (opened !== undefined && line.trimEnd() === '=======') parted = true;
      else if (opened !== undefined && parted && line.startsWith('>>>>>>> ')) {
        conflicts.push({
          rule: 'conflict-marker',
          span: { from: opened, to: Math.min(opened + 7, text.length) },
          message: 'A merge left its conflict markers here: keep one side, delete the lines “<<<<<<<”, “=======” and “>>>>>>>”, then the report is checked again.',
        });
        opened = undefined;
      }
    }
    if (end < 0) break;
    from = end + 1;
  }
  return conflicts;
}

const HIDDEN = /[\0\u202a-\u202e\u2066-\u2069]+/g;
/** More of them are of one making: a binary file, a generator. */
const MOST_HIDDEN = 20;

/** NUL and the marks that turn the direction of text around, by which a line reads otherwise than it is stored. */
export function hiddenCharacters(text: string): readonly ReadingProblem[] {
  const problems: ReadingProblem[] = [];
  HIDDEN.lastIndex = 0;
  for (let found = HIDDEN.exec(text); found !== null && problems.length < MOST_HIDDEN; found = HIDDEN.exec(text)) {
    const code = found[0].charCodeAt(0);
    const name = code === 0 ? 'a NUL character' : `a character that turns the direction of text (U+${code.toString(16).toUpperCase()})`;
    problems.push({
      rule: 'hidden-character',
      span: { from: found.index, to: found.index + found[0].length },
      message: `The text holds ${name} that no editor shows: delete it.`,
    });
  }
  return problems;
}

/** Characters without a width, which no key needs. */
const WIDTHLESS = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** A key that holds a character without a width is another key than it seems. */
export function hiddenInKeys(text: string, keys: Iterable<Span>): readonly ReadingProblem[] {
  const problems: ReadingProblem[] = [];
  for (const key of keys) {
    for (const found of text.slice(key.from, key.to).matchAll(WIDTHLESS)) {
      const from = key.from + found.index;
      const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      problems.push({ rule: 'hidden-character', span: { from, to: from + 1 }, message: `This key holds a character without a width (U+${code}), so that it is another key than it seems: delete it.` });
    }
  }
  return problems.slice(0, MOST_HIDDEN);
}
