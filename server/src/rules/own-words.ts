// The running text of a report without what is not the author's words.

import type { Prose, Report } from '../model/report.ts';
import { isHintText } from './hint-text.ts';
import { perReport } from './per-report.ts';
import { memoryOf, perMemory, perText, type TextMemory } from './per-text.ts';
import { placeholderTokens } from './placeholder-tokens.ts';

/** Stands for what is no word of the author's; the object replacement character is in no pattern. */
export const HIDDEN = '\uFFFC';

export interface OwnWords {
  readonly prose: Prose;
  /** With code, link targets and comments hidden, at equal length. */
  readonly text: string;
  /** The same object for the same text from check to check: what rules make of the text by itself is kept beside it. */
  readonly memory: TextMemory;
}

/** One for each text of the report, in the same order. */
export const ownWords = perReport('own words', (report): readonly OwnWords[] => report.prose.map((prose) => {
  const text = wordsOf(report, prose);
  return { prose, text, memory: memoryOf(text) };
}));

/** As `perText`, for texts that are at hand: they are looked up once for all rules. `make` may depend on the text alone. */
export function perOwnWords<T extends object>(make: (text: string) => T): (own: OwnWords) => T {
  const made = perMemory(make);
  return ({ memory }) => made(memory);
}

/** The text with code, link targets and comments hidden, at equal length. */
export function wordsOf(report: Report, { span, skip }: Prose): string {
  let text = '';
  let done = span.from;
  for (const { from, to } of skip) {
    text += report.text.slice(done, from) + HIDDEN.repeat(Math.max(0, Math.min(to, span.to) - Math.max(from, done)));
    done = Math.max(done, to);
  }
  return text + report.text.slice(done, span.to);
}

/** Whether such a text is still a hint of the template or holds a mark of something to be filled in. */
export function isUnfilled(words: string): boolean {
  return unfilled(words).still;
}

const unfilled = perText((text) => ({ still: isHintText(text, 'first') || placeholderTokens(text, 'other').length > 0 }));

/** Those of the texts that say something of the author's. */
export function filledRuns(report: Report, runs: readonly Prose[]): readonly Prose[] {
  return runs.filter((run) => {
    const words = wordsOf(report, run);
    return words.trim() !== '' && !isUnfilled(words);
  });
}
