// Reads a clock at a place in a text: `08:15`, `10:45a`, `14h00`, `0542`, `午後3時半`. Dates and zones around it are `scan-side.ts`.

import { digit, isColon, isLetter, readsWord, skipBlanks, wordEnd } from './characters.ts';
import { clockFault, readClockDigits, type ClockDigits, type Half } from './clock-digits.ts';
import { readHalf, type HalfRead } from './clock-half.ts';
import type { StampClock, StampFault } from './stamp.ts';
import { isWordEnd } from './zone-boundary.ts';

export interface ClockRead {
  readonly clock: StampClock;
  readonly to: number;
  readonly fault?: StampFault;
  /** `14:??`: the author does not know. */
  readonly unknown?: boolean;
  /** Digits that are a clock only if a zone follows (`0542`, `14.30`) or a zone, a date or a separator does (`14h00`). */
  readonly needs?: 'zone' | 'company';
}

/** The clock that begins exactly at `at`. */
export function scanClock(text: string, at: number, end: number): ClockRead | undefined {
  const code = text.charCodeAt(at);
  if (code === 0x5348) return japaneseHalf(text, at, end);
  if (digit(code) < 0) return undefined;
  const digits = readClockDigits(text, at, end);
  if (digits === undefined) return undefined;
  const half = readHalf(text, digits.to, end);
  if (half === undefined && (digits.needs === 'half' || isDuration(text, at, digits, end))) return undefined;
  if (half === undefined && !endsClock(text, digits.to, end)) return undefined;
  const hours = skipHourWord(text, digits.to, end);
  const to = half?.span.to ?? hours;
  const needs = half !== undefined || hours > digits.to || digits.needs === 'half' ? undefined : digits.needs;
  return clockRead(at, to, digits, half, needs);
}

function clockRead(
  from: number, to: number, digits: ClockDigits, half: HalfRead | undefined, needs: ClockRead['needs'],
): ClockRead {
  const fault = clockFault(digits, half?.value);
  const hour = fault === undefined ? applied(digits.hour, half?.value) : digits.hour;
  const clock: { -readonly [K in keyof StampClock]: StampClock[K] } = { span: { from, to }, hour };
  if (digits.minute !== undefined) clock.minute = digits.minute;
  if (digits.second !== undefined) clock.second = digits.second;
  if (half !== undefined) clock.meridiem = half;
  const read: { -readonly [K in keyof ClockRead]: ClockRead[K] } = { clock, to };
  if (fault !== undefined) read.fault = fault;
  if (digits.unknown === true) read.unknown = true;
  if (needs !== undefined) read.needs = needs;
  return read;
}

function applied(hour: number, half: Half | undefined): number {
  if (half === 'am') return hour === 12 ? 0 : hour;
  return half === 'pm' && hour < 12 ? hour + 12 : hour;
}

/** What may stand directly after a clock: `16:20px` and `::1` are none. A zone may (`10:00UTC`), which the caller finds. */
function endsClock(text: string, to: number, end: number): boolean {
  if (to >= end) return true;
  const code = text.charCodeAt(to);
  if (digit(code) >= 0 || code === 37) return false;
  if (isColon(code)) return digit(text.charCodeAt(to + 1)) < 0 && !isColon(text.charCodeAt(to + 1));
  if (code === 46) return digit(text.charCodeAt(to + 1)) < 0;
  if (!isLetter(code)) return code !== 95 || !isLetter(text.charCodeAt(to + 1));
  return (code >= 65 && code <= 90) || readsWord(text, to, 'utc') || readsWord(text, to, 'ish') || isHourWord(text, to, end);
}

/** `1:30 hours` is a length of time; `14:30 hrs` is a clock. */
function isDuration(text: string, at: number, { to, needs }: ClockDigits, end: number): boolean {
  const next = skipBlanks(text, to, end);
  const letter = text.charCodeAt(next) | 32;
  if (letter !== 109 && letter !== 115 && letter !== 104) return false;
  const word = wordAt(text, next, end);
  if (/^(?:mins?|minutes|secs?|seconds)$/u.test(word)) return true;
  if (!/^(?:h|hrs?|hours?)$/u.test(word)) return false;
  const first = digit(text.charCodeAt(at));
  const isPadded = digit(text.charCodeAt(at + 1)) >= 0 && first <= 2;
  return !isPadded || needs === 'company';
}

function isHourWord(text: string, at: number, end: number): boolean {
  return /^(?:h|hrs?|hours|uhr)$/u.test(wordAt(text, at, end));
}

/** Past `Uhr`, `hrs`, `h` after a clock. */
function skipHourWord(text: string, to: number, end: number): number {
  const at = skipBlanks(text, to, end);
  const letter = text.charCodeAt(at) | 32;
  if (letter !== 104 && letter !== 117) return to;
  return isHourWord(text, at, end) ? wordEnd(text, at, end) : to;
}

function wordAt(text: string, at: number, end: number): string {
  const to = wordEnd(text, at, Math.min(end, at + 9));
  return to === at || !isWordEnd(text, to, end) ? '' : text.slice(at, to).toLowerCase();
}

/** 午前 and 午後 stand before the digits. */
function japaneseHalf(text: string, at: number, end: number): ClockRead | undefined {
  const word = text.slice(at, at + 2);
  if (word !== '午前' && word !== '午後') return undefined;
  const digits = readClockDigits(text, skipBlanks(text, at + 2, end), end);
  if (digits === undefined || digits.needs !== undefined || digits.to > end) return undefined;
  const half = { value: word === '午前' ? ('am' as const) : ('pm' as const), span: { from: at, to: at + 2 } };
  return clockRead(at, digits.to, digits, half, undefined);
}
