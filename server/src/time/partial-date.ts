// Dates without a year: what a written date says once the order of its numbers is known, and the year that keeps a list together.

import { dateOfDay, dayNumber, daysInMonth } from './calendar.ts';
import type { DateOrder, StampDate } from './stamp.ts';

/** A day and month, with the year if it is written. */
export interface PartialDate {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

/** What a written date says; `ambiguous` for numbers whose order nothing decides, undefined for a date without a day. */
export function partialOf(date: StampDate, order: DateOrder | undefined): PartialDate | 'ambiguous' | undefined {
  const { year, numeric } = date;
  const isShortYear = date.parts.year !== undefined && date.parts.year.to - date.parts.year.from === 2;
  if (numeric?.[2] !== undefined && order === 'ymd' && isShortYear) {
    return valid({ year: 2000 + numeric[0], month: numeric[1], day: numeric[2] - 2000 });
  }
  if (date.month !== undefined && date.day !== undefined) {
    return valid({ ...(year === undefined ? {} : { year }), month: date.month, day: date.day });
  }
  if (numeric === undefined) return undefined;
  if (order === undefined) return numeric[0] === numeric[1] ? decided(numeric, 'dmy') : 'ambiguous';
  return decided(numeric, order);
}

function decided(numeric: readonly [number, number, number?], order: DateOrder): PartialDate | undefined {
  const [first, second, year] = numeric;
  const [month, day] = order === 'dmy' ? [second, first] : [first, second];
  return valid({ ...(year === undefined ? {} : { year }), month, day });
}

function valid(date: PartialDate): PartialDate | undefined {
  return date.day >= 1 && date.day <= daysInMonth(date.month, date.year) ? date : undefined;
}

/** Where a list without years stands in time: a day, or only a year. */
export type YearAnchor = { readonly day: number } | { readonly year: number };

/**
 * Day numbers of dates in list order. A missing year is the one that brings a date nearest to its neighbour in the list;
 * a list without any year is laid next to the anchor. Without an anchor the result is `undefined` for dates without a year.
 */
export function dayNumbers(dates: readonly (PartialDate | undefined)[], anchor: YearAnchor | undefined): readonly (number | undefined)[] {
  const firstKnown = dates.findIndex((date) => date?.year !== undefined);
  if (firstKnown >= 0) return chained(dates, firstKnown);
  const loose = chained(dates, dates.findIndex((date) => date !== undefined));
  if (anchor === undefined) return dates.map(() => undefined);
  const shift = 'day' in anchor ? shiftToDay(dates, loose, anchor.day) : anchor.year - commonYear(dates, loose);
  return loose.map((day, index) => (day === undefined ? undefined : moved(dates[index], day, shift)));
}

/** Day numbers in a year of no meaning, for the order inside a list that has none. */
export function looseDayNumbers(dates: readonly (PartialDate | undefined)[]): readonly (number | undefined)[] {
  return chained(dates, dates.findIndex((date) => date !== undefined));
}

const LOOSE_YEAR = 2000;

/** From one date outwards, each in the year nearest to the one before. */
function chained(dates: readonly (PartialDate | undefined)[], start: number): readonly (number | undefined)[] {
  const days: (number | undefined)[] = dates.map(() => undefined);
  let last: number | undefined;
  const take = (index: number): void => {
    const date = dates[index];
    if (date === undefined) return;
    last = date.year === undefined && last !== undefined ? nearestDay(date, last) : dayNumber(date.year ?? LOOSE_YEAR, date.month, date.day);
    days[index] = last;
  };
  for (let index = Math.max(0, start); index < dates.length; index += 1) take(index);
  last = start < 0 ? undefined : days[start];
  for (let index = start - 1; index >= 0; index -= 1) take(index);
  return days;
}

/** The day of a date without a year that lies nearest to another day. */
export function nearestDay(date: PartialDate, to: number): number {
  const around = yearOf(to);
  let best: number | undefined;
  for (let year = around - 4; year <= around + 4; year += 1) {
    if (date.day > daysInMonth(date.month, year)) continue;
    const day = dayNumber(year, date.month, date.day);
    if (best === undefined || Math.abs(day - to) < Math.abs(best - to)) best = day;
  }
  return best ?? dayNumber(around, date.month, date.day);
}

function yearOf(day: number): number {
  return dateOfDay(day).year;
}

function shiftToDay(dates: readonly (PartialDate | undefined)[], loose: readonly (number | undefined)[], anchor: number): number {
  let best = { distance: Infinity, shift: 0 };
  for (const [index, day] of loose.entries()) {
    const date = dates[index];
    if (day === undefined || date === undefined) continue;
    const near = nearestDay(date, anchor);
    const distance = Math.abs(near - anchor);
    if (distance < best.distance) best = { distance, shift: Math.round((near - day) / 365.2425) };
  }
  return best.shift;
}

/** The year in which most of the list lies, and the later one of two. */
function commonYear(dates: readonly (PartialDate | undefined)[], loose: readonly (number | undefined)[]): number {
  const counts = new Map<number, number>();
  for (const [index, day] of loose.entries()) {
    if (day === undefined || dates[index] === undefined) continue;
    const year = yearOf(day);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? LOOSE_YEAR;
}

function moved(date: PartialDate | undefined, day: number, years: number): number {
  return date === undefined ? day : dayNumber(yearOf(day) + years, date.month, date.day);
}
