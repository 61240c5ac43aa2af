// The texts of a report that rules about language look at: English, the author's own, and with a word in them that any such rule knows.
// One quick pass over the letters of a text finds most texts to hold none.

import type { Prose } from '../../model/report.ts';
import { isEnglish } from '../english.ts';
import { ownWords, perOwnWords } from '../own-words.ts';
import { perReport } from '../per-report.ts';
import { shoutedWords } from '../words/animated-words.ts';
import { areaOf, type Area } from './areas.ts';
import { triggers } from './triggers.ts';
import { wordsOf, type Words } from './words.ts';

export interface EnglishText {
  readonly prose: Prose;
  readonly area: Area;
  /** Offsets of the words count from the start of the text. */
  readonly words: Words;
}

/** None for a report that is not in English. */
export const englishTexts = perReport('english texts', (report): readonly EnglishText[] => {
  if (!isEnglish(report)) return [];
  const texts: EnglishText[] = [];
  for (const own of ownWords(report)) {
    const { prose } = own;
    if (prose.kind === 'quote' || prose.kind === 'heading') continue;
    const { words } = triggered(own);
    if (words !== undefined) texts.push({ prose, area: areaOf(report, prose), words });
  }
  return texts;
});

/** Undefined when no rule knows a word of the text. */
const triggered = perOwnWords((text): { readonly words: Words | undefined } => (hasTrigger(text) ? { words: wordsOf(text) } : silent));

const silent = { words: undefined };

function hasTrigger(text: string): boolean {
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      if (start < 0) start = at;
      continue;
    }
    if (code === 33 && text.charCodeAt(at + 1) === 33) return true;
    if (start >= 0 && isTrigger(text, start, at)) return true;
    start = -1;
  }
  return false;
}

function isTrigger(text: string, from: number, to: number): boolean {
  const length = to - from;
  if (length > 30 || ((masks[(text.charCodeAt(from) | 32) - 97] ?? 0) & (1 << length)) === 0) return false;
  const written = text.slice(from, to);
  const word = written.toLowerCase();
  const beside = triggers.get(word);
  if (beside !== undefined) return beside === '' || text.slice(Math.max(0, from - NEAR_BEFORE), to + NEAR_AFTER).includes(beside);
  return shoutedWords.has(word) && written === written.toUpperCase();
}

/** In UTF-16 units: "if" before "only", "have" behind "should" and up to four words between. */
const NEAR_BEFORE = 4;
const NEAR_AFTER = 40;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** For each letter the lengths of the words that begin with it, as bits: most words need not be looked up. */
const masks = ((): readonly number[] => {
  const bits = Array.from({ length: 26 }, () => 0);
  for (const word of [...triggers.keys(), ...shoutedWords]) {
    const letter = word.charCodeAt(0) - 97;
    bits[letter] = (bits[letter] ?? 0) | (1 << word.length);
  }
  return bits;
})();
