// Takes suppressions that stand behind words out of what is scanned, so that "Storage team <!-- rca-disable-line … -->" still names the Storage team.

import type { Comment } from '../suppression.ts';

/** One or more comments that end a line or a cell in which something stands before them. A comment with `<` in it is left to the block parser. */
const BEHIND = /(?<=\S[ \t]{0,200})(?:<!--[ \t]*rca-disable[^\n<]*?-->[ \t]*)+(?=\||\n|$)/g;
const ONE = /<!--([^\n<]*?)-->/g;

export interface WordsOnly {
  /** Of the same length, with blanks for the comments. */
  readonly text: string;
  /** In source order; those in code are among them. */
  readonly comments: readonly Comment[];
}

/** `text` has even line ends; what stands before `from` is left as it is. */
export function wordsOnly(text: string, from: number): WordsOnly {
  if (!text.includes('rca-disable', from)) return { text, comments: [] };
  const comments: Comment[] = [];
  const body = text.slice(from).replace(BEHIND, (run, at: number) => {
    for (const found of run.matchAll(ONE)) {
      const start = from + at + found.index;
      comments.push({ span: { from: start, to: start + found[0].length }, words: { from: start + 4, to: start + found[0].length - 3 } });
    }
    return ' '.repeat(run.length);
  });
  return { text: text.slice(0, from) + body, comments };
}
