// Reads a day that stands alone, as in a day heading: "May 12", `_4/24/23_`, "Day 2 - 2024-01-03". Also finds the day that a title or file name tells.

import { digit, digitsEnd, isBlank, isColon, isDash, isLetter, numberIn, readsWord, skipBlanks, upTo, wordEnd } from './characters.ts';
import { daysInMonth } from './calendar.ts';
import { scanDate } from './scan-date.ts';
import { skipGap, skipOpeners } from './scan-gap.ts';
import { scanNamedDate } from './scan-named-date.ts';
import { scanNumberDate } from './scan-number-date.ts';
import { scanZoneWords } from './scan-clock-zone.ts';
import type { StampDate } from './stamp.ts';
import { isWordEnd } from './zone-boundary.ts';
import { findZoneDeclaration } from './zone-declaration.ts';

const LONGEST = 120;
const LONGEST_TITLE = 300;

/** The day when nothing else stands between `from` and `to` but wrappers, a "Day 2" and a zone. Impossible days are none. */
export function scanDay(source: string, from = 0, to = source.length): StampDate | undefined {
  const text = upTo(source, to);
  const end = text.length;
  if (end - from > LONGEST) return undefined;
  const at = skipDayCount(text, skipOpeners(text, from, end), end);
  const lead = readsWord(text, at, 'on ') ? skipBlanks(text, at + 3, end) : at;
  const read = scanDate(text, lead, end);
  if (read === undefined || read.faults.length > 0 || read.date.dayOffset !== undefined) return undefined;
  if (read.date.day === undefined && read.date.numeric === undefined && read.date.weekday === undefined) return undefined;
  const gap = skipGap(text, read.to, end);
  const zone = gap > read.to ? scanZoneWords(text, read.to, gap, end) : undefined;
  const last = zone?.to ?? declarationEnd(text, read.to, end) ?? read.to;
  return endsDay(text, skipDayCount(text, last, end), end) ? read.date : undefined;
}

/** Where "(all times UTC)" behind a day ends. */
function declarationEnd(text: string, from: number, end: number): number | undefined {
  if (!/^[\s,–—-]*[([*_]{1,3}\s*(?:all )?times?\b/i.test(text.slice(from, Math.min(end, from + 40)))) return undefined;
  return findZoneDeclaration(text, from, end)?.span.to;
}

/** "Day 2 - " before a date or " (Day 2)" after it. */
function skipDayCount(text: string, at: number, end: number): number {
  let next = skipGap(text, at, end);
  if (!readsWord(text, next, 'day ')) return at;
  const to = digitsEnd(text, next + 4, Math.min(end, next + 7));
  if (to === next + 4) return at;
  next = skipGap(text, to, end);
  if (isDash(text.charCodeAt(next)) || isColon(text.charCodeAt(next)) || text.charAt(next) === ',') next = skipGap(text, next + 1, end);
  return next;
}

function endsDay(text: string, at: number, end: number): boolean {
  for (let next = at; next < end; next += 1) {
    const code = text.charCodeAt(next);
    if (!isBlank(code) && !isDash(code) && !'*_`])}):：.,;#\n\r\\'.includes(text.charAt(next))) return text.startsWith('</', next);
  }
  return true;
}

/**
 * The day that a title, heading or file name tells: the first full date, else the first without a year, else the first month
 * with a year or year alone. Absent when there is none.
 */
export function findDay(source: string, from = 0, to = source.length): StampDate | undefined {
  const text = upTo(source, to);
  const end = Math.min(text.length, from + LONGEST_TITLE);
  let partial: StampDate | undefined;
  for (let at = from; at < end; ) {
    const isWord = isLetter(text.charCodeAt(at));
    const stop = isWord ? wordEnd(text, at, end) : digitsEnd(text, at, end);
    if (stop === at) {
      at += 1;
      continue;
    }
    const date = isWord || digit(text.charCodeAt(at)) >= 0 ? dateAt(text, at, end) : undefined;
    if (date?.year !== undefined && (date.day !== undefined || date.numeric !== undefined)) return date;
    if (date !== undefined && rank(date) > rank(partial)) partial = date;
    at = Math.max(stop, date?.span.to ?? 0);
  }
  return partial;
}

function rank(date: StampDate | undefined): number {
  if (date === undefined) return 0;
  return date.day !== undefined ? 3 : date.month !== undefined ? 2 : 1;
}

function dateAt(text: string, at: number, end: number): StampDate | undefined {
  const before = at === 0 ? 0 : text.charCodeAt(at - 1);
  if (digit(before) >= 0 || (isLetter(before) && isLetter(text.charCodeAt(at)))) return undefined;
  const named = scanNamedDate(text, at, end);
  if (named !== undefined && named.faults.length === 0) return named.date;
  if (isLetter(before) || before === 46) return undefined;
  const numbers = fileDate(text, at, end) ?? scanNumberDate(text, at, end);
  if (numbers !== undefined) {
    const isLoose = numbers.date.year === undefined || numbers.faults.length > 0;
    return isLoose ? undefined : numbers.date;
  }
  return yearAt(text, at, end);
}

/** `2018-01-17-ubuntu-upgrade`, `20180117_report`: more may touch a date in a file name. */
function fileDate(text: string, at: number, end: number): { readonly date: StampDate; readonly faults: readonly [] } | undefined {
  const match = /^(\d{4})([-_./]?)(\d{2})\2(\d{2})(?!\d)/u.exec(text.slice(at, Math.min(end, at + 12)));
  if (match === null) return undefined;
  const gap = match[2]?.length ?? 0;
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (year < 1900 || year > 2199 || day < 1 || day > daysInMonth(month, year)) return undefined;
  const parts = {
    year: { from: at, to: at + 4 }, month: { from: at + 4 + gap, to: at + 6 + gap }, day: { from: at + 6 + 2 * gap, to: at + 8 + 2 * gap },
  };
  return { date: { span: { from: at, to: parts.day.to }, year, month, day, parts }, faults: [] };
}

function yearAt(text: string, at: number, end: number): StampDate | undefined {
  const to = digitsEnd(text, at, Math.min(end, at + 5));
  const year = numberIn(text, at, to);
  if (to !== at + 4 || year < 1990 || year > 2099 || !isWordEnd(text, to, end) || isDash(text.charCodeAt(to))) return undefined;
  const span = { from: at, to };
  return { span, year, parts: { year: span } };
}
