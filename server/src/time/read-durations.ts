// Reads the lengths of time that text states: "1 h 48 m", "about 3 hours and 20 minutes", `45分`. Clocks and dates are none.

import type { Span } from '../text/span.ts';
import { DAY, HOUR, MINUTE, SECOND } from './calendar.ts';
import { digit, digitsEnd, isLetter, numberIn, readsWord, skipBlanks, upTo, wordEnd } from './characters.ts';
import { isWordEnd } from './zone-boundary.ts';

export interface Duration {
  readonly span: Span;
  readonly ms: number;
  readonly approximate: boolean;
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ...['d', 'day', 'days'].map((word): [string, number] => [word, DAY]),
  ...['w', 'week', 'weeks'].map((word): [string, number] => [word, 7 * DAY]),
  ...['h', 'hr', 'hrs', 'hour', 'hours'].map((word): [string, number] => [word, HOUR]),
  ...['m', 'min', 'mins', 'minute', 'minutes'].map((word): [string, number] => [word, MINUTE]),
  ...['s', 'sec', 'secs', 'second', 'seconds'].map((word): [string, number] => [word, SECOND]),
]);

const JAPANESE_UNITS: readonly (readonly [string, number])[] = [
  ['時間', HOUR], ['日間', DAY], ['分間', MINUTE], ['秒間', SECOND], ['分', MINUTE], ['秒', SECOND],
];

const APPROXIMATE =
  /(?:about|around|approx\.?|approximately|roughly|nearly|almost|over|under|some|circa|ca\.|up to|at least|more than|less than|~|≈|±|約)[ \u00a0]*$/iu;

interface Part {
  readonly ms: number;
  readonly to: number;
  /** A single letter, which alone may mean metres or millions. */
  readonly isShort: boolean;
}

/** Every length of time between two offsets, in order. Linear. */
export function readDurations(source: string, from = 0, to = source.length): readonly Duration[] {
  const text = upTo(source, to);
  const end = text.length;
  const found: Duration[] = [];
  for (let at = from; at < end; ) {
    const isDigit = digit(text.charCodeAt(at)) >= 0;
    if (!isDigit && !isLetter(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const next = isDigit ? digitsEnd(text, at, end) : wordEnd(text, at, end);
    const read = canBegin(text, at) ? (isDigit ? digitsDuration(text, at, end, from) : wordDuration(text, at, end)) : undefined;
    if (read !== undefined) found.push({ span: { from: at, to: read.to }, ms: read.ms, approximate: isApproximate(text, at, from) });
    at = Math.max(next, read?.to ?? 0);
  }
  return found;
}

function canBegin(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  return !isLetter(before) && digit(before) < 0 && !'.:_/-$#'.includes(text.charAt(at - 1));
}

function isApproximate(text: string, at: number, from: number): boolean {
  return APPROXIMATE.test(text.slice(Math.max(from, at - 16), at));
}

function digitsDuration(text: string, at: number, end: number, from: number): { readonly ms: number; readonly to: number } | undefined {
  let ms = 0;
  let count = 0;
  let to = at;
  let isShort = true;
  for (let next = at; count < 5; ) {
    const part = readPart(text, next, end);
    if (part === undefined) break;
    ms += part.ms;
    to = part.to;
    count += 1;
    isShort &&= part.isShort;
    next = skipJoint(text, to, end);
    if (digit(text.charCodeAt(next)) < 0 || next >= end) break;
  }
  if (count === 0) return undefined;
  // `5m` in a sentence may be millions; alone in a field it is minutes.
  const isAlone = skipBlanks(text, from, at) === at && skipBlanks(text, to, end) >= end;
  return count === 1 && isShort && !isAlone ? undefined : { ms: Math.round(ms), to };
}

/** Between two parts: blanks, a comma, "and". */
function skipJoint(text: string, at: number, end: number): number {
  let next = skipBlanks(text, at, end);
  if (text.charAt(next) === ',') next = skipBlanks(text, next + 1, end);
  return readsWord(text, next, 'and ') ? skipBlanks(text, next + 4, end) : next;
}

function readPart(text: string, at: number, end: number): Part | undefined {
  const whole = digitsEnd(text, at, Math.min(end, at + 7));
  if (whole === at || whole > at + 6) return undefined;
  const read = amount(text, at, whole, end);
  const unitAt = skipHyphen(text, read.to, end);
  const japanese = JAPANESE_UNITS.find(([unit]) => text.startsWith(unit, unitAt) && unitAt + unit.length <= end);
  if (japanese !== undefined) {
    const to = unitAt + japanese[0].length;
    // 19時25分 is a clock: its 25分 has 時 before it.
    if (text.charAt(at - 1) === '時') return undefined;
    const isHalf = text.charAt(to) === '半';
    return { ms: (read.value + (isHalf ? 0.5 : 0)) * japanese[1], to: isHalf ? to + 1 : to, isShort: false };
  }
  const unitTo = asciiEnd(text, unitAt, end);
  const factor = UNITS.get(text.slice(unitAt, unitTo).toLowerCase());
  if (factor === undefined) return undefined;
  const isShort = unitTo - unitAt === 1;
  if (!isWordEnd(text, unitTo, end) && !(isShort && digit(text.charCodeAt(unitTo)) >= 0)) return undefined;
  return trailing({ ms: read.value * factor, to: unitTo, isShort }, text, end, factor);
}

/** `1h48`: digits after hours are minutes. */
function trailing(part: Part, text: string, end: number, factor: number): Part {
  const to = digitsEnd(text, part.to, Math.min(end, part.to + 3));
  if (factor !== HOUR || to !== part.to + 2 || !isWordEnd(text, to, end)) return part;
  return { ms: part.ms + numberIn(text, part.to, to) * MINUTE, to, isShort: false };
}

/** `2.5`, `1:30`, `1,200`. */
function amount(text: string, at: number, whole: number, end: number): { readonly value: number; readonly to: number } {
  const value = numberIn(text, at, whole);
  const mark = text.charAt(whole);
  const to = digitsEnd(text, whole + 1, Math.min(end, whole + 5));
  const count = to - whole - 1;
  if (mark === '.' && count > 0) return { value: value + numberIn(text, whole + 1, to) / 10 ** count, to };
  if (mark === ',' && count === 3) return { value: value * 1000 + numberIn(text, whole + 1, to), to };
  if (mark === ':' && count === 2) return { value: value + numberIn(text, whole + 1, to) / 60, to };
  return { value, to: whole };
}

function skipHyphen(text: string, at: number, end: number): number {
  const next = skipBlanks(text, at, end);
  return text.charAt(next) === '-' && next === at ? next + 1 : next;
}

function asciiEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && to < at + 8 && isLetter(text.charCodeAt(to))) to += 1;
  return to;
}

/** "an hour", "half an hour", `PT3H20M`. */
function wordDuration(text: string, at: number, end: number): { readonly ms: number; readonly to: number } | undefined {
  const head = text.slice(at, Math.min(end, at + 24));
  const iso = /^PT(?=\d)(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,5})S)?(?!\w)/u.exec(head);
  if (iso !== null) {
    return { ms: Number(iso[1] ?? 0) * HOUR + Number(iso[2] ?? 0) * MINUTE + Number(iso[3] ?? 0) * SECOND, to: at + iso[0].length };
  }
  const words = /^(half an hour|an hour and a half|an hour|a minute|one hour|one minute)(?!\w)/iu.exec(head);
  if (words === null) return undefined;
  const phrase = words[0].toLowerCase();
  const ms = phrase === 'half an hour' ? 30 * MINUTE : phrase.endsWith('half') ? 90 * MINUTE : phrase.endsWith('hour') ? HOUR : MINUTE;
  return { ms, to: at + words[0].length };
}
