// Reads a clock at a place in a text: `08:15`, `10:45a`, `14h00`, `0542`, `午後3時半`. Dates and zones around it are `scan-side.ts`.

import type { Span } from '../text/span.ts';
import { digit, digitsEnd, isColon, isLetter, numberIn, readsWord, skipBlanks, wordEnd } from './characters.ts';
import { isWordEnd } from './zone-boundary.ts';
import type { StampClock, StampFault } from './stamp.ts';

export interface ClockRead {
  readonly clock: StampClock;
  readonly to: number;
  readonly fault?: StampFault;
  /** `14:??`: the author does not know. */
  readonly unknown?: boolean;
  /** Digits that are a clock only if a zone follows (`0542`, `14.30`) or a zone, a date or a separator does (`14h00`). */
  readonly needs?: 'zone' | 'company';
}

type Half = 'am' | 'pm';

interface Digits {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  readonly to: number;
  readonly unknown?: boolean;
  readonly needs?: 'half' | 'zone' | 'company';
}

/** The clock that begins exactly at `at`. */
export function scanClock(text: string, at: number, end: number): ClockRead | undefined {
  const code = text.charCodeAt(at);
  if (code === 0x5348) return japaneseHalf(text, at, end);
  if (digit(code) < 0) return undefined;
  const digits = readDigits(text, at, end);
  if (digits === undefined) return undefined;
  const half = readHalf(text, digits.to, end);
  if (half === undefined && (digits.needs === 'half' || isDuration(text, at, digits, end))) return undefined;
  if (half === undefined && !endsClock(text, digits.to, end)) return undefined;
  const hours = skipHourWord(text, digits.to, end);
  const to = half?.to ?? hours;
  const needs = half !== undefined || hours > digits.to || digits.needs === 'half' ? undefined : digits.needs;
  return clockRead(at, to, digits, half, needs);
}

function clockRead(
  from: number, to: number, digits: Digits, half: { readonly value: Half; readonly span: Span } | undefined, needs: ClockRead['needs'],
): ClockRead {
  const fault = faultOf(digits, half?.value);
  const hour = fault === undefined ? applied(digits.hour, half?.value) : digits.hour;
  const clock: { -readonly [K in keyof StampClock]: StampClock[K] } = { span: { from, to }, hour };
  if (digits.minute !== undefined) clock.minute = digits.minute;
  if (digits.second !== undefined) clock.second = digits.second;
  if (half !== undefined) clock.meridiem = { value: half.value, span: half.span };
  const read: { -readonly [K in keyof ClockRead]: ClockRead[K] } = { clock, to };
  if (fault !== undefined) read.fault = fault;
  if (digits.unknown === true) read.unknown = true;
  if (needs !== undefined) read.needs = needs;
  return read;
}

/** 24:00 and a leap second after :59 exist. `00:15 AM` repeats itself harmlessly; `00:15 PM` and `13:00 AM` do not. */
function faultOf({ hour, minute = 0, second = 0 }: Digits, half: Half | undefined): StampFault | undefined {
  const isMidnight = hour === 24 && minute === 0 && second === 0;
  if ((hour > 23 && !isMidnight) || minute > 59 || second > 60 || (second === 60 && minute !== 59)) return 'clock';
  if (half !== undefined && (hour > 12 || (hour === 0 && half === 'pm'))) return 'meridiem';
  return undefined;
}

function applied(hour: number, half: Half | undefined): number {
  if (half === 'am') return hour === 12 ? 0 : hour;
  return half === 'pm' && hour < 12 ? hour + 12 : hour;
}

function readDigits(text: string, at: number, end: number): Digits | undefined {
  const to = digitsEnd(text, at, Math.min(end, at + 5));
  const count = to - at;
  if (count === 4) {
    const hour = numberIn(text, at, at + 2);
    const minute = numberIn(text, at + 2, to);
    return hour > 24 || minute > 59 ? undefined : { hour, minute, to, needs: 'zone' };
  }
  if (count !== 1 && count !== 2) return undefined;
  const hour = numberIn(text, at, to);
  const code = text.charCodeAt(to);
  if (isColon(code)) return readMinutes(text, hour, to + 1, end);
  if (code === 0x6642) return japaneseClock(text, hour, to + 1, end);
  if ((code | 32) === 104 && twoDigits(text, to + 1, end)) {
    return { hour, minute: numberIn(text, to + 1, to + 3), to: to + 3, needs: 'company' };
  }
  if (code === 46 && twoDigits(text, to + 1, end)) return { hour, minute: numberIn(text, to + 1, to + 3), to: to + 3, needs: 'zone' };
  return { hour, to, needs: 'half' };
}

function twoDigits(text: string, at: number, end: number): boolean {
  return digitsEnd(text, at, Math.min(end, at + 3)) === at + 2;
}

function readMinutes(text: string, hour: number, at: number, end: number): Digits | undefined {
  if (at + 2 <= end && isHole(text, at)) return { hour, to: at + 2, unknown: true };
  if (!twoDigits(text, at, end)) return undefined;
  const minute = numberIn(text, at, at + 2);
  const colon = text.charCodeAt(at + 2);
  if (!isColon(colon) || at + 2 >= end) return { hour, minute, to: at + 2 };
  if (isHole(text, at + 3) && at + 5 <= end) return { hour, minute, to: at + 5 };
  if (!twoDigits(text, at + 3, end)) return digit(text.charCodeAt(at + 3)) >= 0 ? undefined : { hour, minute, to: at + 2 };
  const second = numberIn(text, at + 3, at + 5);
  const point = text.charAt(at + 5);
  const fraction = point === '.' || point === ',' ? digitsEnd(text, at + 6, Math.min(end, at + 16)) : at + 5;
  return { hour, minute, second, to: fraction > at + 6 ? fraction : at + 5 };
}

/** `??` or `xx` where minutes would stand. */
function isHole(text: string, at: number): boolean {
  const pair = text.slice(at, at + 2).toLowerCase();
  return pair === '??' || pair === 'xx' || pair === '？？';
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
function isDuration(text: string, at: number, { to, needs }: Digits, end: number): boolean {
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

/** `PM`, ` p.m.`, or a single letter that touches the digits; `14:46 A colleague` has none. */
function readHalf(text: string, to: number, end: number): { readonly value: Half; readonly span: Span; readonly to: number } | undefined {
  const at = skipBlanks(text, to, end);
  const letter = text.charCodeAt(at) | 32;
  if (at >= end || (letter !== 97 && letter !== 112)) return undefined;
  const value: Half = letter === 97 ? 'am' : 'pm';
  const found = (stop: number): ReturnType<typeof readHalf> => ({ value, span: { from: at, to: stop }, to: stop });
  const dot = text.charAt(at + 1) === '.' ? at + 2 : at + 1;
  if ((text.charCodeAt(dot) | 32) === 109 && dot < end) {
    const stop = dot + 1;
    if (!isWordEnd(text, stop, end)) return undefined;
    return found(dot > at + 1 && text.charAt(stop) === '.' && stop < end ? stop + 1 : stop);
  }
  const touches = at === to && isWordEnd(text, at + 1, end) && !"'’/".includes(text.charAt(at + 1) || ' ');
  return touches && isAfterMinutes(text, to) ? found(at + 1) : undefined;
}

function isAfterMinutes(text: string, to: number): boolean {
  return isColon(text.charCodeAt(to - 3));
}

/** `9時`, `9時半`, `19時25分30秒`. */
function japaneseClock(text: string, hour: number, at: number, end: number): Digits | undefined {
  // 時間 is a length of time.
  if (text.charAt(at) === '間') return undefined;
  if (text.charAt(at) === '半') return { hour, minute: 30, to: at + 1 };
  const from = skipBlanks(text, at, end);
  const minutesTo = digitsEnd(text, from, Math.min(end, from + 3));
  if (minutesTo === from || text.charAt(minutesTo) !== '分' || text.charAt(minutesTo + 1) === '間') return { hour, to: at };
  const minute = numberIn(text, from, minutesTo);
  const secondsTo = digitsEnd(text, minutesTo + 1, Math.min(end, minutesTo + 4));
  if (secondsTo === minutesTo + 1 || text.charAt(secondsTo) !== '秒') return { hour, minute, to: minutesTo + 1 };
  return { hour, minute, second: numberIn(text, minutesTo + 1, secondsTo), to: secondsTo + 1 };
}

/** 午前 and 午後 stand before the digits. */
function japaneseHalf(text: string, at: number, end: number): ClockRead | undefined {
  const word = text.slice(at, at + 2);
  if (word !== '午前' && word !== '午後') return undefined;
  const digits = readDigits(text, skipBlanks(text, at + 2, end), end);
  if (digits === undefined || digits.needs !== undefined || digits.to > end) return undefined;
  const half = { value: word === '午前' ? ('am' as const) : ('pm' as const), span: { from: at, to: at + 2 } };
  return clockRead(at, digits.to, digits, half, undefined);
}
