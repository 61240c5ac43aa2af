// Reads the end of a range after its start, or that it has none yet.

import { isBlank, isDash, isLetter, isTilde, readsWord, skipBlanks } from './characters.ts';
import { skipGap } from './scan-gap.ts';
import { scanSide } from './scan-side.ts';
import { stampOf } from './side.ts';
import type { Stamp, StampClock } from './stamp.ts';
import { isWordEnd } from './zone-boundary.ts';

const WORDS = ['to', 'until', 'till', 'til', 'through', 'thru', 'から'];

/** The stamp with the end of its range, where one is written. Only after "between" does "and" join the two. */
export function withEnd(text: string, start: Stamp, end: number, lead: 'from' | 'between'): Stamp {
  const to = start.span.to;
  const until = readUntil(text, start, lead, end);
  if (until !== undefined) return joined(start, until);
  const open = openEnd(text, to, end);
  return open === to ? start : { ...start, span: { from: start.span.from, to: open }, openEnd: true };
}

/** A trailing date of "10:00 to 11:00 on May 3" holds for both ends. A meridiem does too: "1:46 - 5:30pm". */
function joined(start: Stamp, until: Stamp): Stamp {
  const span = { from: start.span.from, to: until.span.to };
  const meridiem = sharedMeridiem(start.clock, until.clock);
  const clock = meridiem === undefined ? start.clock : meridiem;
  const isTrailing = start.clock !== undefined && start.date === undefined && until.date?.month !== undefined && !runsBackwards(clock, until.clock);
  if (isTrailing && until.date !== undefined) {
    const { date, ...rest } = until;
    return { ...start, span, ...(clock === undefined ? {} : { clock }), date, until: { ...rest, date } };
  }
  return { ...start, span, ...(clock === undefined ? {} : { clock }), until };
}

function runsBackwards(start: StampClock | undefined, until: StampClock | undefined): boolean {
  return start !== undefined && until !== undefined && minutesOf(until) < minutesOf(start);
}

function minutesOf(clock: StampClock): number {
  return clock.hour * 60 + (clock.minute ?? 0);
}

function sharedMeridiem(start: StampClock | undefined, until: StampClock | undefined): StampClock | undefined {
  if (start === undefined || start.meridiem !== undefined || until?.meridiem === undefined || start.hour > 12 || start.hour === 0) return undefined;
  const morning = { ...start, hour: start.hour % 12 };
  const afternoon = { ...start, hour: (start.hour % 12) + 12 };
  const fits = until.meridiem.value === 'pm' && minutesOf(afternoon) < minutesOf(until);
  return fits ? afternoon : morning;
}

function readUntil(text: string, start: Stamp, lead: 'from' | 'between', end: number): Stamp | undefined {
  const next = skipGap(text, start.span.to, end);
  const isAnd = lead === 'between' && readsWord(text, next, 'and') && isBlank(text.charCodeAt(next + 3));
  const mark = isAnd ? next + 3 : rangeMark(text, next, end);
  if (mark === undefined) return undefined;
  const from = skipGap(text, mark, end);
  if (!canBegin(text, from)) return undefined;
  const side = scanSide(text, from, end);
  if (side === undefined) return undefined;
  const isDay = side.date?.month !== undefined;
  const fits = start.clock !== undefined || start.unknown ? side.clock !== undefined || side.unknown : side.clock === undefined && isDay;
  const isDayToClock = start.clock === undefined && side.clock !== undefined && isDay;
  const isFromNowhere = start.unknown && start.date === undefined && isDay;
  if (!fits && !isDayToClock && !isFromNowhere) return undefined;
  return stampOf(side);
}

/** A cheap look at whether an end can begin here: most dashes after a stamp begin the entry's text. */
function canBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isLetter(code) && code < 128) {
    return 'adefjmnostw'.includes(text.charAt(at).toLowerCase()) || 'cr'.includes(text.charAt(at).toLowerCase());
  }
  return !Number.isNaN(code);
}

/** Offset after the dash, arrow or word of a range at `at`. */
function rangeMark(text: string, at: number, end: number): number | undefined {
  if (at >= end) return undefined;
  const code = text.charCodeAt(at);
  if (code === 126 && text.charCodeAt(at + 1) === 126) return undefined;
  if (isDash(code) || isTilde(code)) {
    let to = at + 1;
    while (to < end && (isDash(text.charCodeAt(to)) || text.charAt(to) === '>')) to += 1;
    return to;
  }
  if ('→⇒➔➜'.includes(text.charAt(at))) return at + 1;
  if (text.startsWith('=>', at)) return at + 2;
  if (text.startsWith('..', at)) return text.charAt(at + 2) === '.' ? at + 3 : at + 2;
  if (text.charAt(at) === '…') return at + 1;
  const letter = code | 32;
  if (letter !== 116 && letter !== 117 && code < 0x3000) return undefined;
  for (const word of WORDS) {
    const to = at + word.length;
    if (readsWord(text, at, word) && (word === 'から' || isBlank(text.charCodeAt(to)))) return to;
  }
  return undefined;
}

const OPEN_WORDS = ['onwards', 'onward', '以降', 'から'];
const NOW_WORDS = ['ongoing', 'present', 'now'];

/** `22:43〜`, `14:00 onwards`, `10:00 - ongoing`. */
function openEnd(text: string, at: number, end: number): number {
  const next = skipBlanks(text, at, end);
  if (next < end && isTilde(text.charCodeAt(next)) && text.charCodeAt(next + 1) !== 126) return next + 1;
  const code = text.charCodeAt(next);
  if ((code | 32) !== 111 && (code | 32) !== 116 && !isDash(code) && code < 0x3000) return at;
  for (const word of OPEN_WORDS) {
    if (readsWord(text, next, word) && (!isLetter(word.charCodeAt(0)) || isWordEnd(text, next + word.length, end))) return next + word.length;
  }
  const mark = next < end && isDash(text.charCodeAt(next)) ? skipBlanks(text, next + 1, end) : readsWord(text, next, 'to ') ? next + 3 : next;
  if (mark === next) return at;
  for (const word of NOW_WORDS) {
    const to = mark + word.length;
    if (readsWord(text, mark, word) && (to >= end || ')]|*\n\r.'.includes(text.charAt(to)))) return to;
  }
  return at;
}
