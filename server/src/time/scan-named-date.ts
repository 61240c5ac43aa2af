// Reads dates with the name of a month: `September 17th`, `6th Nov 2023`, `19. April`, `12-May-2024`, `2024 May 12`.

import type { Span } from '../text/span.ts';
import { digit, digitsEnd, isBlank, isColon, isDash, isLetter, numberIn, readsWord, skipBlanks, wordEnd } from './characters.ts';
import { faultsOf, type DateRead } from './date-read.ts';
import { monthNumber } from './vocabulary.ts';
import { isWordEnd } from './zone-boundary.ts';
import type { StampDate } from './stamp.ts';

interface Day {
  readonly value: number;
  /** With its ordinal suffix. */
  readonly span: Span;
  readonly isOrdinal: boolean;
}

interface Year {
  readonly value: number;
  readonly span: Span;
  /** Five digits where four are meant. */
  readonly isFaulty: boolean;
}

interface Month {
  readonly value: number;
  readonly span: Span;
}

export function scanNamedDate(text: string, at: number, end: number): DateRead | undefined {
  if (isLetter(text.charCodeAt(at))) return monthFirst(text, at, end);
  const count = digitsEnd(text, at, Math.min(end, at + 5)) - at;
  if (count === 4) return yearFirst(text, at, end);
  return count === 1 || count === 2 ? dayFirst(text, at, end) : undefined;
}

function monthFirst(text: string, at: number, end: number): DateRead | undefined {
  const month = readMonth(text, at, end);
  if (month === undefined) return undefined;
  const next = skipJoint(text, month.span.to, end);
  const day = readDay(text, next, end);
  if (day === undefined) {
    const year = next === month.span.to ? undefined : readYear(text, next, end);
    if (year === undefined || year.isFaulty) return undefined;
    const span = { from: at, to: year.span.to };
    return { date: { span, year: year.value, month: month.value, parts: { year: year.span, month: month.span } }, to: span.to, faults: [], weak: true };
  }
  const year = readYear(text, skipToYear(text, day.span.to, end), end);
  if (isSmallMay(text, at) && year === undefined && !day.isOrdinal) return undefined;
  return assemble(at, month, day, year, text, end);
}

function dayFirst(text: string, at: number, end: number): DateRead | undefined {
  const day = readDay(text, at, end);
  if (day === undefined) return undefined;
  let next = text.charAt(day.span.to) === '.' ? day.span.to + 1 : day.span.to;
  next = skipJoint(text, next, end);
  if (readsWord(text, next, 'of') && isBlank(text.charCodeAt(next + 2))) next = skipBlanks(text, next + 2, end);
  const month = readMonth(text, next, end);
  if (month === undefined) return undefined;
  const year = readYear(text, skipToYear(text, month.span.to, end), end) ?? shortYear(text, month.span.to, end);
  if (isSmallMay(text, next) && year === undefined && !day.isOrdinal) return undefined;
  return assemble(at, month, day, year, text, end);
}

/** `2024 May 12` and `2024-May-12`. */
function yearFirst(text: string, at: number, end: number): DateRead | undefined {
  const year = { value: numberIn(text, at, at + 4), span: { from: at, to: at + 4 }, isFaulty: false };
  const next = skipJoint(text, at + 4, end);
  const month = next === at + 4 ? undefined : readMonth(text, next, end);
  const day = month === undefined ? undefined : readDay(text, skipJoint(text, month.span.to, end), end);
  return month === undefined || day === undefined ? undefined : assemble(at, month, day, year, text, end);
}

function assemble(at: number, month: Month, day: Day, year: Year | undefined, text: string, end: number): DateRead | undefined {
  const to = Math.max(month.span.to, day.span.to, year?.span.to ?? 0);
  const date: StampDate = {
    span: { from: at, to },
    ...(year === undefined ? {} : { year: year.value }),
    month: month.value,
    day: day.value,
    parts: { ...(year === undefined ? {} : { year: year.span }), month: month.span, day: day.span },
  };
  if (!isWordEnd(text, to, end) && text.charAt(to) !== 'T') return undefined;
  const faults = year?.isFaulty === true ? [{ fault: 'year' as const, span: year.span }] : faultsOf(date);
  return year === undefined && !day.isOrdinal ? { date, to, faults, weak: true } : { date, to, faults };
}

function readMonth(text: string, at: number, end: number): Month | undefined {
  const to = wordEnd(text, at, Math.min(end, at + 10));
  const value = to - at < 3 ? undefined : monthNumber(text.slice(at, to));
  if (value === undefined || (to < end && isLetter(text.charCodeAt(to)))) return undefined;
  const hasDot = text.charAt(to) === '.' && to < end && to - at <= 4;
  return { value, span: { from: at, to: hasDot ? to + 1 : to } };
}

/** `may` in small letters is a verb unless more of a date follows. */
function isSmallMay(text: string, at: number): boolean {
  return text.startsWith('may', at);
}

/** One or two digits with an ordinal suffix, right (`3rd`) or wrong (`12st`, `3d`). */
function readDay(text: string, at: number, end: number): Day | undefined {
  const to = digitsEnd(text, at, Math.min(end, at + 3));
  if (to === at || to > at + 2) return undefined;
  const value = numberIn(text, at, to);
  if (value < 1 || value > 39) return undefined;
  const suffix = wordEnd(text, to, Math.min(end, to + 3)) - to;
  const isOrdinal = suffix === 2 && ['st', 'nd', 'rd', 'th'].some((ending) => readsWord(text, to, ending));
  const isShort = suffix === 1 && readsWord(text, to, 'd') && value < 40;
  if (suffix > 0 && !isOrdinal && !isShort && suffix < 3) return undefined;
  const stop = to + (isOrdinal ? 2 : isShort ? 1 : 0);
  // `May 3:30` and `May 3.5` are no days.
  const code = text.charCodeAt(stop);
  if (stop < end && (isColon(code) || code === 46 || code === 37) && digit(text.charCodeAt(stop + 1)) >= 0) return undefined;
  return { value, span: { from: at, to: stop }, isOrdinal: isOrdinal || isShort };
}

/** A year between 1900 and 2199, or five digits that begin like one. Clocks without a colon are left for `scan-clock.ts`. */
function readYear(text: string, at: number, end: number): Year | undefined {
  const to = digitsEnd(text, at, Math.min(end, at + 6));
  const code = text.charCodeAt(to);
  if (to < end && (isColon(code) ? digit(text.charCodeAt(to + 1)) >= 0 && to - at < 4 : isLetter(code) && code !== 84)) return undefined;
  if (to < end && (code === 37 || (code === 46 && digit(text.charCodeAt(to + 1)) >= 0))) return undefined;
  const value = numberIn(text, at, to);
  const leading = to - at === 4 ? value : to - at === 5 ? Math.floor(value / 10) : 0;
  if (leading < 1900 || leading > 2299) return to - at === 4 && value < 100 ? { value, span: { from: at, to }, isFaulty: false } : undefined;
  return { value, span: { from: at, to }, isFaulty: to - at === 5 };
}

/** Two digits of a year after a dash, slash or apostrophe: `12-May-24`, `May 12 '24`. */
function shortYear(text: string, at: number, end: number): Year | undefined {
  const code = text.charCodeAt(at);
  const from = isDash(code) || code === 47 ? at + 1 : "'’".includes(text.charAt(skipBlanks(text, at, end)) || ' ') ? skipBlanks(text, at, end) + 1 : -1;
  if (from < 0 || from >= end || digitsEnd(text, from, Math.min(end, from + 3)) !== from + 2 || isColon(text.charCodeAt(from + 2))) return undefined;
  return { value: 2000 + numberIn(text, from, from + 2), span: { from, to: from + 2 }, isFaulty: false };
}

/** Between day and month: blanks, or one dash, slash or point that touches both. */
function skipJoint(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (at < end && (isDash(code) || code === 47 || code === 44)) {
    return code === 44 ? skipBlanks(text, at + 1, end) : at + 1;
  }
  return skipBlanks(text, at, end);
}

/** Between day and year: `, `, ` `, `/`, `-`, ` of `. */
function skipToYear(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (at < end && (isDash(code) || code === 47)) return at + 1;
  let next = skipBlanks(text, at, end);
  if (text.charAt(next) === ',') next = skipBlanks(text, next + 1, end);
  return readsWord(text, next, 'of ') ? skipBlanks(text, next + 3, end) : next;
}
