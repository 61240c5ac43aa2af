// Whether a report is written in English: rules that know English words keep silent on all others.

import type { Report } from '../model/report.ts';
import { perReport } from './per-report.ts';
import { perText } from './per-text.ts';
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

const english: ReadonlySet<string> = new Set(ENGLISH_WORDS);
const other: ReadonlySet<string> = new Set(OTHER_WORDS);

interface Counts {
  letters: number;
  /** Letters of other alphabets than the Latin one. */
  foreign: number;
  english: number;
  other: number;
}

const countsOf = perText((text): Readonly<Counts> => {
  const counts: Counts = { letters: 0, foreign: 0, english: 0, other: 0 };
  for (const written of text.match(/[\p{L}'’]+/gu) ?? []) {
    const isPlain = /^[a-z]+$/i.test(written);
    counts.letters += isPlain ? written.length : count(written, /\p{L}/gu);
    counts.foreign += isPlain ? 0 : count(written, /(?!\p{Script=Latin})\p{L}/gu);
    const word = written.toLowerCase();
    if (english.has(word)) counts.english += 1;
    if (other.has(word)) counts.other += 1;
  }
  return counts;
});

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
