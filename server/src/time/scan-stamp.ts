// Reads one stamp at a place in a text: both ends of a range, both of two zones, relative and unknown times. Inherits nothing.

import { digit, digitsEnd, isBlank, isDash, isTilde, numberIn, readsWord, skipBlanks, upTo } from './characters.ts';
import { skipGap, skipOpeners } from './scan-gap.ts';
import { withEnd } from './scan-range.ts';
import { scanSide } from './scan-side.ts';
import { stampOf, type Side } from './side.ts';
import type { Stamp } from './stamp.ts';
import { isWordEnd } from './zone-boundary.ts';

/** No stamp is longer; an entry may be of any length. */
const LONGEST = 400;

/**
 * Reads a stamp that begins at `from` after blanks and wrappers (emphasis, back-ticks, brackets, tags); words before it,
 * such as labels, are not skipped. Spans are offsets in `source`. Looks at a bounded prefix only, never throws.
 */
export function scanStamp(source: string, from = 0, to = source.length): Stamp | undefined {
  const text = upTo(source, to);
  const end = Math.min(text.length, Math.max(0, from) + LONGEST);
  const at = skipOpeners(text, Math.max(0, from), end);
  if (at >= end) return undefined;
  return relative(text, at, end) ?? scanStampAt(text, at, end);
}

/** A stamp that begins exactly at `at`. */
export function scanStampAt(text: string, at: number, end: number): Stamp | undefined {
  const lead = rangeLead(text, at, end);
  const side = scanSide(text, lead, end);
  if (side === undefined) return undefined;
  const isBetween = readsWord(text, at, 'between') || hasBetween(text, side);
  const whole = withEnd(text, stampOf(side), end, isBetween ? 'between' : 'from');
  return lead > at && whole.until !== undefined ? { ...whole, span: { from: at, to: whole.span.to } } : whole;
}

/** "April 4 between 10:00 and 11:00". */
function hasBetween(text: string, { date, clock }: Side): boolean {
  if (date === undefined || clock === undefined || clock.span.from - date.span.to < 9 || clock.span.from - date.span.to > 16) return false;
  return text.slice(date.span.to, Math.max(date.span.to, clock.span.from)).toLowerCase().includes('between');
}

/** "from" and "between" begin a range. */
function rangeLead(text: string, at: number, end: number): number {
  const letter = text.charCodeAt(at) | 32;
  if (letter !== 102 && letter !== 98) return at;
  for (const word of ['from', 'between']) {
    if (readsWord(text, at, word) && isBlank(text.charCodeAt(at + word.length))) return skipGap(text, at + word.length, end);
  }
  return at;
}

/** `T+2m`, `T-15`, `T+1h30`, `T + 00:05`. */
function relative(text: string, at: number, end: number): Stamp | undefined {
  if ((text.charCodeAt(at) | 32) !== 116) return undefined;
  const signAt = skipBlanks(text, at + 1, end);
  const sign = text.charCodeAt(signAt);
  if (sign !== 43 && !isDash(sign) && !isTilde(sign)) return undefined;
  const from = skipBlanks(text, signAt + 1, end);
  const read = relativeMinutes(text, from, end);
  if (read === undefined) return undefined;
  const minutes = isDash(sign) && read.minutes !== 0 ? -read.minutes : read.minutes;
  return { span: { from: at, to: read.to }, precision: 'minute', approximate: isTilde(sign), unknown: false, relative: minutes, faults: [] };
}

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:s|secs?|seconds?)$/u, 1 / 60], [/^(?:m|mins?|minutes?)?$/u, 1], [/^(?:h|hrs?|hours?)$/u, 60], [/^(?:d|days?)$/u, 1440],
];

function relativeMinutes(text: string, at: number, end: number): { readonly minutes: number; readonly to: number } | undefined {
  let minutes = 0;
  let next = at;
  let done = at;
  for (let parts = 0; parts < 3; parts += 1) {
    const to = digitsEnd(text, next, Math.min(end, next + 6));
    if (to === next || to > next + 5) break;
    const value = numberIn(text, next, to);
    if (parts === 0 && text.charAt(to) === ':' && digitsEnd(text, to + 1, Math.min(end, to + 4)) === to + 3) {
      return { minutes: value * 60 + numberIn(text, to + 1, to + 3), to: to + 3 };
    }
    const unitAt = skipBlanks(text, to, end);
    const unit = /^[a-z]{1,7}/u.exec(text.slice(unitAt, Math.min(end, unitAt + 8)).toLowerCase())?.[0] ?? '';
    const factor = UNITS.find(([words]) => words.test(unit))?.[1];
    const isBare = factor === undefined || unit === '';
    if (isBare && !isWordEnd(text, to, end)) break;
    minutes += value * (isBare ? 1 : factor);
    done = isBare ? to : unitAt + unit.length;
    next = skipBlanks(text, done, end);
    if (isBare || digit(text.charCodeAt(next)) < 0) break;
  }
  return done === at ? undefined : { minutes, to: done };
}
