// The running text of a report without what is not the author's words.

import type { Prose, Report } from '../model/report.ts';
import { perReport } from './per-report.ts';

/** Stands for what is no word of the author's; the object replacement character is in no pattern. */
export const HIDDEN = '\uFFFC';

export interface OwnWords {
  readonly prose: Prose;
  /** With code, link targets and comments hidden, at equal length. */
  readonly text: string;
}

/** One for each text of the report, in the same order. */
export const ownWords = perReport('own words', (report): readonly OwnWords[] => report.prose.map((prose) => ({ prose, text: shown(report, prose) })));

function shown(report: Report, { span, skip }: Prose): string {
  let text = '';
  let done = span.from;
  for (const { from, to } of skip) {
    text += report.text.slice(done, from) + HIDDEN.repeat(Math.max(0, Math.min(to, span.to) - Math.max(from, done)));
    done = Math.max(done, to);
  }
  return text + report.text.slice(done, span.to);
}
