// Finds what is wrong with the text itself before it is read: conflict markers of a merge, hidden characters.

import type { ReadingProblem } from '../model/report.ts';

/** The first conflict that a merge left in the text, outside fenced code; undefined when there is none. */
export function conflictIn(text: string): ReadingProblem | undefined {
  if (!text.includes('<<<<<<< ') || !text.includes('>>>>>>> ')) return undefined;
  let fence: string | undefined;
  let opened: number | undefined;
  let parted = false;
  for (let from = 0; from <= text.length; ) {
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
        return {
          rule: 'conflict-marker',
          span: { from: opened, to: Math.min(opened + 7, text.length) },
          message: 'A merge left its conflict markers here: keep one side, delete the lines "<<<<<<<", "=======" and ">>>>>>>", then the report is checked again.',
        };
      }
    }
    if (end < 0) return undefined;
    from = end + 1;
  }
  return undefined;
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
