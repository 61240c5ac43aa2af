// Reads a date with the weekday before or after it, or a day named by its neighbour ("next day", 翌日).

import type { Span } from '../text/span.ts';
import { isBlank, isColon, isLetter, readsWord, skipBlanks, wordEnd } from './characters.ts';
import type { DateRead } from './date-read.ts';
import { scanNamedDate } from './scan-named-date.ts';
import { scanNumberDate } from './scan-number-date.ts';
import type { StampDate } from './stamp.ts';
import { kanjiWeekday, weekdayNumber } from './vocabulary.ts';
import { isWordEnd } from './zone-boundary.ts';

interface Weekday {
  readonly value: number;
  readonly span: Span;
  readonly to: number;
}

/** Days that other words than dates name, with their distance from the day before them. */
const NEIGHBOURS: readonly (readonly [string, number])[] = [
  ['the next day', 1], ['next day', 1], ['the following day', 1], ['following day', 1], ['same day', 0],
  ['翌日', 1], ['翌朝', 1], ['翌々日', 2], ['同日', 0], ['当日', 0],
];

/** The date that begins exactly at `at`. */
export function scanDate(text: string, at: number, end: number): DateRead | undefined {
  // A clock is what stands here most often, and no date has a colon after its first number.
  if (isColon(text.charCodeAt(at + 2)) || isColon(text.charCodeAt(at + 1))) return undefined;
  const weekday = isLetter(text.charCodeAt(at)) ? weekdayBefore(text, at, end) : undefined;
  const from = weekday?.to ?? at;
  const read = plainDate(text, from, end);
  if (read === undefined) return weekday === undefined ? neighbourDay(text, at, end) : weekdayAlone(weekday, at);
  if (weekday !== undefined) return withWeekday(read, weekday, at, read.to);
  const after = weekdayAfter(text, read.to, end);
  return after === undefined ? read : withWeekday(read, after, at, after.to);
}

function plainDate(text: string, at: number, end: number): DateRead | undefined {
  return scanNumberDate(text, at, end) ?? scanNamedDate(text, at, end);
}

function withWeekday(read: DateRead, weekday: Weekday, from: number, to: number): DateRead {
  const date: StampDate = { ...read.date, span: { from, to }, weekday: { value: weekday.value, span: weekday.span } };
  return { ...read, date, to };
}

/** "Monday 10:00": the day is found from what surrounds the entry. */
function weekdayAlone({ value, span }: Weekday, at: number): DateRead {
  return { date: { span: { from: at, to: span.to }, weekday: { value, span }, parts: {} }, to: span.to, faults: [], weak: true };
}

function weekdayBefore(text: string, at: number, end: number): Weekday | undefined {
  const to = wordEnd(text, at, Math.min(end, at + 10));
  const value = to - at < 3 ? undefined : weekdayNumber(text.slice(at, to));
  if (value === undefined || !isWordEnd(text, to, end)) return undefined;
  let next = to;
  if (text.charAt(next) === '.' && to - at <= 5) next += 1;
  next = skipBlanks(text, next, end);
  if (text.charAt(next) === ',') next = skipBlanks(text, next + 1, end);
  if (readsWord(text, next, 'the ')) next = skipBlanks(text, next + 4, end);
  return { value, span: { from: at, to }, to: next };
}

/** `(Fri)`, `, Friday`, ` Fri`, `（火）`, `(月曜日)`. */
function weekdayAfter(text: string, at: number, end: number): Weekday | undefined {
  let from = skipBlanks(text, at, end);
  if (text.charAt(from) === ',') from = skipBlanks(text, from + 1, end);
  const isBracketed = '(（['.includes(text.charAt(from)) && from < end;
  if (isBracketed) from = skipBlanks(text, from + 1, end);
  else if (from === at) return undefined;
  const kanji = isBracketed ? kanjiWeekday(text.charAt(from)) : undefined;
  const to = kanji === undefined ? wordEnd(text, from, Math.min(end, from + 10)) : kanjiEnd(text, from + 1);
  const value = kanji ?? (to - from < 3 ? undefined : weekdayNumber(text.slice(from, to)));
  if (value === undefined || to > end || !isWordEnd(text, to, end)) return undefined;
  const span = { from, to };
  if (!isBracketed) {
    // "Sat" in small letters, or "Sun" before a word, is too little to take from the text.
    return isBlank(text.charCodeAt(to)) || to >= end || ',:|'.includes(text.charAt(to)) ? { value, span, to } : undefined;
  }
  const close = skipBlanks(text, to, end);
  return close < end && ')）]'.includes(text.charAt(close)) ? { value, span, to: close + 1 } : undefined;
}

function kanjiEnd(text: string, at: number): number {
  if (text.startsWith('曜日', at)) return at + 2;
  return text.startsWith('曜', at) ? at + 1 : at;
}

function neighbourDay(text: string, at: number, end: number): DateRead | undefined {
  const letter = text.charCodeAt(at) | 32;
  if (letter !== 116 && letter !== 110 && letter !== 102 && letter !== 115 && letter < 0x3000) return undefined;
  for (const [words, days] of NEIGHBOURS) {
    const to = at + words.length;
    if (to > end || !readsWord(text, at, words) || (isLetter(words.charCodeAt(0)) && !isWordEnd(text, to, end))) continue;
    return { date: { span: { from: at, to }, dayOffset: days, parts: {} }, to, faults: [], weak: true };
  }
  return undefined;
}
