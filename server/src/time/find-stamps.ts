// Finds stamps in running prose: full dates, and clocks with a.m./p.m. or a zone. Anything less is left alone.

import { digit, digitsEnd, isLetter, isTilde, upTo, wordEnd } from './characters.ts';
import { scanStampAt } from './scan-stamp.ts';
import type { Stamp, StampDate } from './stamp.ts';
import { monthNumber, weekdayNumber } from './vocabulary.ts';

const LONGEST = 400;

/** In source order, not overlapping. Linear in the length of the text. */
export function findStamps(source: string, from = 0, to = source.length): readonly Stamp[] {
  const text = upTo(source, to);
  const end = text.length;
  const found: Stamp[] = [];
  for (let at = from; at < end; ) {
    const next = tokenEnd(text, at, end);
    const stamp = canBegin(text, at, next) ? scanStampAt(text, at, Math.min(end, at + LONGEST)) : undefined;
    const isStamp = stamp !== undefined && saysEnough(text, stamp);
    if (isStamp) found.push(stamp);
    at = isStamp ? Math.max(stamp.span.to, next) : next;
  }
  return found;
}

/** Past the run of letters or of digits at `at`, or past one other character. */
export function tokenEnd(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (digit(code) >= 0) return digitsEnd(text, at, end);
  return isLetter(code) ? wordEnd(text, at, end) : at + 1;
}

/** Whether a stamp may begin at a token: not inside a version, an address, a path or a word. */
export function canBegin(text: string, at: number, next: number): boolean {
  const code = text.charCodeAt(at);
  const isDigit = digit(code) >= 0;
  if (!isDigit && !isLetter(code)) return isTilde(code) || code === 0x5348 || code === 0x7d04;
  if (isDigit ? next - at > 8 : next - at > 13 || next - at < 2) return false;
  if (at > 0) {
    const before = text.charCodeAt(at - 1);
    if (isLetter(before) || digit(before) >= 0 || '_/-.:@#=+&%$\\?'.includes(text.charAt(at - 1))) return false;
  }
  if (isDigit) return true;
  const first = text.charCodeAt(at);
  const word = text.slice(at, next);
  if (APPROXIMATE.has(word.toLowerCase())) return true;
  // Names begin with a capital letter in prose: "may" and "sun" are words there.
  return first >= 65 && first <= 90 && (monthNumber(word) ?? weekdayNumber(word)) !== undefined;
}

const APPROXIMATE: ReadonlySet<string> = new Set(['around', 'about', 'approx', 'approximately', 'roughly', 'circa', 'ca']);

function saysEnough(text: string, stamp: Stamp): boolean {
  if (stamp.unknown || stamp.relative !== undefined) return false;
  if (stamp.faults.some(({ fault, span }) => fault === 'year' && span.to - span.from < 4)) return false;
  if (stamp.date !== undefined && isFull(stamp.date)) return true;
  if (stamp.clock === undefined) return stamp.until?.date !== undefined && isFull(stamp.until.date);
  if (stamp.clock.meridiem !== undefined || stamp.until?.clock?.meridiem !== undefined) return true;
  const isBare = !/[:：∶h時]/u.test(text.slice(stamp.clock.span.from, stamp.clock.span.to));
  return !isBare && (stamp.zone ?? stamp.until?.zone) !== undefined;
}

function isFull(date: StampDate): boolean {
  return date.year !== undefined && (date.day !== undefined || date.numeric !== undefined);
}
