// Skips what may stand around and between the parts of a stamp: blanks, emphasis, brackets, tags, one wrapped line.

import { digit, isBlank, isLetter, readsWord, skipBlanks } from './characters.ts';

const LONGEST_TAG = 200;
const LONGEST_STRUCK = 40;
const OPENERS = setOf('*_`[({"“「【（［〔');
const WRAPPERS = setOf('*_`[({"“「【（［〔])}”」】）］〕');

function setOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

/** From the start of an entry to its first part: blanks and everything that opens. */
export function skipOpeners(text: string, at: number, end: number): number {
  let next = at;
  while (next < end) {
    const code = text.charCodeAt(next);
    if (isBlank(code) || code === 92) next += 1;
    else if (code === 10 || code === 13) next += 1;
    else if (code === 60) {
      const to = tagEnd(text, next, end);
      if (to === next) return next;
      next = to;
    } else if (code === 38 && readsWord(text, next, '&nbsp;')) next += 6;
    else if (code === 126 && text.charCodeAt(next + 1) === 126) next = skipReplaced(text, next, end);
    else if (OPENERS.has(code)) next += 1;
    else return next;
  }
  return end;
}

/** Between two parts of a stamp: blanks, emphasis marks, tags and brackets of either kind, and one line break before a word. */
export function skipGap(text: string, at: number, end: number): number {
  let next = at;
  let isWrapped = false;
  while (next < end) {
    const code = text.charCodeAt(next);
    if (isBlank(code) || code === 92) next += 1;
    else if (code === 10 || code === 13) {
      if (isWrapped || !continuesLine(text, next, end)) return next;
      isWrapped = true;
      next += code === 13 && text.charCodeAt(next + 1) === 10 ? 2 : 1;
    } else if (code === 60) {
      const to = tagEnd(text, next, end);
      if (to === next) return next;
      next = to;
    } else if (code === 38 && readsWord(text, next, '&nbsp;')) next += 6;
    else if (code === 126 && text.charCodeAt(next + 1) === 126) next = skipStruck(text, next, end);
    else if (WRAPPERS.has(code)) next += 1;
    else return next;
  }
  return end;
}

/** Past text struck out, `~~17:00~~`, or past the marks alone when they close something that began before. */
function skipStruck(text: string, at: number, end: number): number {
  const close = text.slice(at + 2, Math.min(end, at + LONGEST_STRUCK)).indexOf('~~');
  return close <= 0 ? at + 2 : at + close + 4;
}

/** Past text struck out for another stamp, `~~17:00~~ 16:45`; an entry that is struck out as a whole is still one. */
function skipReplaced(text: string, at: number, end: number): number {
  const to = skipStruck(text, at, end);
  const next = skipBlanks(text, to, end);
  return to > at + 2 && next < end && digit(text.charCodeAt(next)) >= 0 ? next : at + 2;
}

/** A line goes on with a word: digits and marks there begin something of their own. */
function continuesLine(text: string, at: number, end: number): boolean {
  let next = text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
  next = skipBlanks(text, next, end);
  const code = text.charCodeAt(next);
  return next < end && (isLetter(code) || code === 40) && digit(code) < 0;
}

/** Past an HTML tag or comment that begins at `at`; `at` itself where none does. */
function tagEnd(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at + 1);
  if (!(isLetter(code) && code < 128) && code !== 47 && code !== 33) return at;
  const close = text.slice(at, Math.min(end, at + LONGEST_TAG)).indexOf('>');
  return close < 0 ? at : at + close + 1;
}
