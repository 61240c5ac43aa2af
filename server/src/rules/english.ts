// Whether a report is written in English: rules that know English words keep silent on all others.

import type { Report } from '../model/report.ts';
import { perReport } from './per-report.ts';
import { perText } from './per-text.ts';
import { anyOf } from './words/any-of.ts';
import { ENGLISH_WORDS, OTHER_WORDS } from './words/function-words.ts';

/** Enough of a report to tell, in UTF-16 units. */
const SAMPLE = 6_000;
/** Of one piece of running text. */
const PIECE = 400;

/** By the small words and the letters of its running text. A report that says too little to tell counts as English. */
export function isEnglish(report: Report): boolean {
  return judged(report).english;
}

const judged = perReport('written in English', (report) => {
  const total = { letters: 0, foreign: 0, english: 0, other: 0 };
  let seen = 0;
  for (const { span, kind } of report.prose) {
    if (kind === 'quote') continue;
    const counts = countsOf(report.text.slice(span.from, Math.min(span.to, span.from + PIECE)));
    total.letters += counts.letters;
    total.foreign += counts.foreign;
    total.english += counts.english;
    total.other += counts.other;
    seen += Math.min(span.to - span.from, PIECE);
    if (seen > SAMPLE) break;
  }
  return { english: total.foreign * 8 <= total.letters && total.other <= total.english };
});

const ENGLISH = new RegExp(`(?<![\\p{L}'’])${anyOf(ENGLISH_WORDS)}(?![\\p{L}'’])`, 'giu');
const OTHER = new RegExp(`(?<![\\p{L}'’])${anyOf(OTHER_WORDS)}(?![\\p{L}'’])`, 'giu');

const countsOf = perText((text) => ({
  letters: count(text, /\p{L}/gu),
  foreign: count(text, /(?!\p{Script=Latin})\p{L}/gu),
  english: count(text, ENGLISH),
  other: count(text, OTHER),
}));

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
