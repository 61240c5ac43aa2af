// Reads the same instant in another zone after a stamp: `13:14 EDT (17:14 UTC)`, `17:00 JST / 08:00 UTC`, `12:43 (UTC 03:43)`.

import { isLetter, skipBlanks } from './characters.ts';
import { readDeclaredZone, readZone } from './read-zone.ts';
import { scanClock } from './scan-clock.ts';
import { scanClockZone } from './scan-clock-zone.ts';
import { scanDate } from './scan-date.ts';
import { skipGap } from './scan-gap.ts';
import type { DateRead } from './date-read.ts';
import type { Stamp, StampClock } from './stamp.ts';
import type { ZoneWords } from './zone.ts';

const LONGEST = 48;

export interface AlsoRead {
  readonly also: Stamp;
  /** After the bracket that closes it. */
  readonly to: number;
}

/** What stands after a clock that ends at `at`: in brackets, or after `/` or `=` where the clock itself has a zone. Two times of one zone are a list. */
export function scanAlso(text: string, at: number, end: number, zone: ZoneWords | undefined): AlsoRead | undefined {
  const next = skipGap(text, at, end);
  if (next >= end) return undefined;
  if (isOpened(text, at, next)) {
    const close = closingBracket(text, next, Math.min(end, next + LONGEST));
    const also = close < 0 ? undefined : alsoAt(text, next, close);
    return also === undefined || skipBlanks(text, also.span.to, close) !== close ? undefined : { also, to: close + 1 };
  }
  if (zone === undefined || !'/='.includes(text.charAt(next))) return undefined;
  const also = alsoAt(text, skipGap(text, next + 1, end), end);
  return also === undefined || isSame(also.zone, zone) ? undefined : { also, to: also.span.to };
}

function isSame(a: ZoneWords | undefined, b: ZoneWords | undefined): boolean {
  if (a?.kind !== 'one' || b?.kind !== 'one') return a !== undefined && a.text === b?.text;
  return a.zone.id === b.zone.id && a.zone.fixed === b.zone.fixed;
}

function isOpened(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ('([（'.includes(text.charAt(at))) return true;
  return false;
}

function closingBracket(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (')]）'.includes(text.charAt(at))) return at;
  return -1;
}

/** A clock with a zone in either order, with or without a date before them. */
function alsoAt(text: string, at: number, end: number): Stamp | undefined {
  if (at >= end) return undefined;
  const isWord = isLetter(text.charCodeAt(at));
  const first = isWord ? readZone(text, at, end) : undefined;
  if (first !== undefined) {
    const clock = scanClock(text, skipBlanks(text, first.span.to, end), end);
    return clock === undefined || clock.needs === 'zone' ? undefined : stampOf(at, clock.to, clock.clock, first);
  }
  const date = scanDate(text, at, end);
  const from = date === undefined || date.date.day === undefined ? at : skipComma(text, date.to, end);
  const clock = scanClock(text, from, end);
  if (clock === undefined) return undefined;
  const zone = scanClockZone(text, clock.to, clock.clock.second !== undefined, end, 'human');
  const words = zone?.words ?? readDeclaredZone(text, skipGap(text, clock.to, end), end);
  return words === undefined ? undefined : stampOf(at, words.span.to, clock.clock, words, from === at ? undefined : date);
}

function skipComma(text: string, at: number, end: number): number {
  const next = skipBlanks(text, at, end);
  return text.charAt(next) === ',' ? skipBlanks(text, next + 1, end) : next;
}

function stampOf(from: number, to: number, clock: StampClock, zone: ZoneWords, date?: DateRead): Stamp {
  const precision = clock.second !== undefined ? 'second' : clock.minute !== undefined ? 'minute' : 'hour';
  const base = { span: { from, to }, clock, zone, precision, approximate: false, unknown: false } as const;
  return date === undefined ? { ...base, faults: [] } : { ...base, date: date.date, faults: date.faults };
}
