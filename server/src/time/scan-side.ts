// Reads one end of a stamp: date, clock and zone in the orders in which authors write them.

import { isBlank, isColon, isDash, readsWord, skipBlanks } from './characters.ts';
import { skipApproximateAfter, skipApproximateBefore } from './scan-approximate.ts';
import { scanAlso } from './scan-also.ts';
import { scanClock, type ClockRead } from './scan-clock.ts';
import { scanClockZone, scanZoneWords, skipZuluSuffix, type Manner, type ZoneRead } from './scan-clock-zone.ts';
import { scanDate } from './scan-date.ts';
import { readDayOffset } from './scan-day-offset.ts';
import { skipGap } from './scan-gap.ts';
import { laterZone, skipLead, takeLaterDate } from './scan-later-date.ts';
import { scanMachineClock } from './scan-machine-clock.ts';
import type { DateRead } from './date-read.ts';
import { readHole } from './scan-unknown.ts';
import type { Side } from './side.ts';
import type { Stamp } from './stamp.ts';
import { isSeparated } from './zone-boundary.ts';

const NO_FAULTS: Stamp['faults'] = [];

/** Words between a date and its clock. `from` and `between` begin a range there. */
const DATE_CLOCK_WORDS = ['at', 'from', 'between', 'starting', 'since', 'by', 'から'];

/** The end of a stamp that begins at `at`, marks of approximation included. */
export function scanSide(text: string, at: number, end: number): Side | undefined {
  let next = skipLead(text, at, end);
  const marked = skipApproximateBefore(text, next, end);
  const side: Side = { from: marked > next ? next : marked, to: marked, approximate: marked > next, unknown: false, faults: NO_FAULTS };
  next = skipGap(text, marked, end);
  if (marked === side.from) side.from = next;
  const date = scanDate(text, next, end);
  if (date !== undefined && takeDate(text, side, date, end)) return side;
  const clock = scanClock(text, next, end);
  if (clock === undefined || !takeClock(text, side, clock, end, 'human')) return takeHole(text, side, next, end) ? side : undefined;
  takeLaterDate(text, side, end);
  return side;
}

function takeDate(text: string, side: Side, read: DateRead, end: number): boolean {
  side.date = read.date;
  side.to = read.to;
  side.faults = read.faults;
  if (read.unknown === true) side.unknown = true;
  if (takeMachineClock(text, side, end)) return true;
  const next = skipToClock(text, read.to, end);
  const marked = skipApproximateBefore(text, next, end);
  const clock = scanClock(text, skipGap(text, marked, end), end);
  if (clock !== undefined && takeClock(text, side, { ...clock, ...beside(clock) }, end, 'human')) {
    if (marked > next) side.approximate = true;
    return true;
  }
  if (takeHole(text, side, skipGap(text, read.to, end), end)) return true;
  if (read.weak === true && !standsAlone(text, read, end)) return giveUp(side);
  const after = skipApproximateAfter(text, side.to, end);
  if (after > side.to) {
    side.to = after;
    side.approximate = true;
  }
  takeDayZone(text, side, end);
  return true;
}

function giveUp(side: Side): boolean {
  delete side.date;
  side.faults = NO_FAULTS;
  side.to = side.from;
  return false;
}

/** A date gives a clock such as `14h00` the company it needs. */
function beside(read: ClockRead): { readonly needs?: 'zone' } {
  return read.needs === 'zone' ? { needs: 'zone' } : {};
}

/** Two numbers, or a weekday, need more than a separator: `1/3 - first part` and `Sunday, we …` are no dates. */
function standsAlone(text: string, { date, to }: DateRead, end: number): boolean {
  if (date.numeric !== undefined || (date.day === undefined && date.dayOffset === undefined && date.year === undefined)) {
    const next = skipBlanks(text, to, end);
    return date.numeric !== undefined && (next >= end || ')]*_`|\n\r<'.includes(text.charAt(next)));
  }
  return isSeparated(text, to, end);
}

/** From a date to the clock after it. */
function skipToClock(text: string, at: number, end: number): number {
  let next = skipGap(text, at, end);
  const char = text.charAt(next);
  if (next < end && (',@|/;'.includes(char) || isDash(text.charCodeAt(next)) || isColon(text.charCodeAt(next)) || (char === '_' && next === at))) {
    next = skipGap(text, next + 1, end);
  }
  return skipWord(text, skipWord(text, next, end), end);
}

function skipWord(text: string, at: number, end: number): number {
  const first = text.charCodeAt(at) | 32;
  if (first < 97 || (first > 122 && first < 0x3000)) return at;
  for (const word of DATE_CLOCK_WORDS) {
    const to = at + word.length;
    if (readsWord(text, at, word) && (isBlank(text.charCodeAt(to)) || word === 'から')) return skipGap(text, to, end);
  }
  return at;
}

/** The clock after a T, as machines write it. */
function takeMachineClock(text: string, side: Side, end: number): boolean {
  const read = scanMachineClock(text, side.to, end);
  if (read === undefined) return false;
  takeClock(text, side, read, end, 'machine');
  const { month, day } = side.date?.parts ?? {};
  const isShort = [month, day, { from: read.clock.span.from, to: read.hourTo }].some((part) => part !== undefined && part.to - part.from === 1);
  if (isShort) side.faults = [...side.faults, { fault: 'iso', span: { from: side.date?.span.from ?? side.from, to: read.to } }];
  return true;
}

/** The clock with its zone and what marks it as approximate, in whatever order; false when it needs a zone that is not there. */
function takeClock(text: string, side: Side, read: ClockRead, end: number, manner: Manner): boolean {
  const marked = skipApproximateAfter(text, read.to, end);
  const zone = scanClockZone(text, marked, read.clock.second !== undefined, end, manner);
  if (zone === undefined && read.needs === 'zone') return false;
  if (zone === undefined && read.needs === 'company' && !isSeparated(text, read.to, end)) return false;
  side.clock = read.clock;
  side.to = marked;
  if (marked > read.to) side.approximate = true;
  if (read.unknown === true) side.unknown = true;
  if (read.fault !== undefined) side.faults = [...side.faults, { fault: read.fault, span: read.clock.span }];
  if (zone !== undefined) takeClockZone(text, side, zone, end, manner);
  takeDayOffset(text, side, end);
  const also = scanAlso(text, side.to, end, side.zone);
  if (also !== undefined) {
    side.also = also.also;
    side.to = also.to;
  }
  return true;
}

function takeClockZone(text: string, side: Side, zone: ZoneRead, end: number, manner: Manner): void {
  side.zone = zone.words;
  if (zone.fault !== undefined) side.faults = [...side.faults, { fault: zone.fault, span: zone.words.span }];
  const to = manner === 'machine' ? skipZuluSuffix(text, zone.to, end) : zone.to;
  side.to = skipApproximateAfter(text, to, end);
  if (side.to > to) side.approximate = true;
}

/** The zone of a date without a clock counts only before a separator. */
function takeDayZone(text: string, side: Side, end: number): void {
  const gap = skipGap(text, side.to, end);
  if (gap === side.to) return;
  const zone = scanZoneWords(text, side.to, gap, end);
  if (zone === undefined || zone.words.kind === 'unknown' || !isSeparated(text, zone.to, end)) return;
  side.zone = zone.words;
  side.to = zone.to;
}

/** `(+1d)`, `+1 day`, `(next day)`, `(D+1)`; a zone may still follow. */
function takeDayOffset(text: string, side: Side, end: number): void {
  const from = skipBlanks(text, side.to, end);
  const found = readDayOffset(text, from, end);
  if (found === undefined) return;
  const span = { from, to: found.to };
  const date = side.date;
  side.date = date === undefined ? { span, dayOffset: found.days, parts: {} } : { ...date, dayOffset: found.days };
  side.to = found.to;
  const zone = side.zone === undefined ? laterZone(text, found.to, end) : undefined;
  if (zone === undefined) return;
  side.zone = zone.words;
  side.to = zone.to;
}

function takeHole(text: string, side: Side, at: number, end: number): boolean {
  const to = readHole(text, at, end);
  if (to === at) return false;
  if (side.date === undefined) side.from = at;
  side.to = to;
  side.unknown = true;
  return true;
}
