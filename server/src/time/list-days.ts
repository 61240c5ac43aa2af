// Gives the entries of one list their days: written, from a day heading, from the entry before, or from the report; and the nights between them.

import { DAY, weekdayOf, dateOfDay } from './calendar.ts';
import type { DateSource, Inherited } from './moment.ts';
import { dayNumbers, looseDayNumbers, nearestDay, partialOf, type PartialDate, type YearAnchor } from './partial-date.ts';
import type { DateOrder, Stamp, StampDate } from './stamp.ts';

export interface DatedPlace {
  readonly stamp?: Stamp;
  readonly day?: Inherited<StampDate, 'day-heading'>;
}

/** The day of one entry. */
export interface ListDay {
  /** Day number; absent when no date is known. */
  readonly day?: number;
  /** A day that compares only within the list, when the year or the date is unknown. */
  readonly loose?: number;
  readonly from?: DateSource;
  readonly ambiguous?: boolean;
  readonly nights?: number;
}

export type ReportDates = readonly Inherited<StampDate, DateSource>[];

const EVENING = 18 * 3_600_000;
const NOON = 12 * 3_600_000;
const LATER_THAT_DAY = 6 * 3_600_000;

/** One result per place. Bad dates (`2024-02-30`) are nobody's days and are not inherited. */
export function listDays(places: readonly DatedPlace[], dates: ReportDates, order: DateOrder | undefined): readonly ListDay[] {
  const written = places.map((place) => writtenDate(place, order));
  const partials = written.map((date) => (date?.partial === 'ambiguous' ? undefined : date?.partial));
  const base = reportDay(dates, order);
  const anchor = base === undefined ? yearAnchor(places, dates) : { day: base.day };
  const days = dayNumbers(partials, anchor);
  const loose = looseDayNumbers(partials);
  const clocks = places.map(({ stamp }) => clockMs(stamp));
  const known = written.map((date, index) => ({ ...date, day: days[index], loose: loose[index] }));
  return withNights(inherited(places, known, clocks, base), places, clocks);
}

interface Written {
  /** On the entry itself, or on the day heading above it. */
  readonly from?: 'entry' | 'day-heading';
  readonly partial?: PartialDate | 'ambiguous';
  readonly weekday?: number;
  readonly dayOffset?: number;
  /** An impossible date. */
  readonly isBad?: boolean;
}

interface Known extends Written {
  readonly day: number | undefined;
  readonly loose: number | undefined;
}

function writtenDate({ stamp, day }: DatedPlace, order: DateOrder | undefined): Written | undefined {
  const own = stamp?.date;
  if (stamp !== undefined && own !== undefined) {
    if (stamp.faults.some(({ fault }) => fault === 'date' || fault === 'year')) return { isBad: true };
    const partial = partialOf(withYear(own, day?.value), order);
    const offset = own.dayOffset === undefined ? {} : { dayOffset: own.dayOffset };
    if (partial !== undefined) return { from: 'entry', partial, ...offset };
    if (own.weekday !== undefined && own.dayOffset === undefined) return { weekday: own.weekday.value };
    if (own.dayOffset === undefined) return undefined;
    return { ...headingDate(day, order), dayOffset: own.dayOffset };
  }
  return headingDate(day, order);
}

/** The year of a day heading or column header holds for dates without one below it. */
function withYear(date: StampDate, heading: StampDate | undefined): StampDate {
  const year = heading?.month === undefined && heading?.numeric === undefined ? heading?.year : undefined;
  return date.year !== undefined || year === undefined ? date : { ...date, year };
}

function headingDate(day: DatedPlace['day'], order: DateOrder | undefined): Written | undefined {
  if (day === undefined) return undefined;
  const partial = partialOf(day.value, order);
  if (partial !== undefined) return { from: 'day-heading', partial };
  return day.value.weekday === undefined ? undefined : { from: 'day-heading', weekday: day.value.weekday.value };
}

/** The report's own day: the nearest source with a full date. */
function reportDay(dates: ReportDates, order: DateOrder | undefined): { readonly day: number; readonly from: DateSource } | undefined {
  for (const { value, from } of dates) {
    const partial = partialOf(value, order);
    if (partial === undefined || partial === 'ambiguous') continue;
    const anchor = yearAnchor([], dates);
    const year = partial.year ?? (anchor !== undefined && 'year' in anchor ? anchor.year : undefined);
    const day = year === undefined ? undefined : dayNumbers([{ ...partial, year }], undefined)[0];
    if (day !== undefined) return { day, from };
  }
  return undefined;
}

function yearAnchor(places: readonly DatedPlace[], dates: ReportDates): YearAnchor | undefined {
  const year = [...places.map(({ day }) => day?.value), ...dates.map(({ value }) => value)].find((date) => date?.year !== undefined)?.year;
  return year === undefined ? undefined : { year };
}

/** Milliseconds since midnight; absent when the entry has no clock that names a time. */
function clockMs(stamp: Stamp | undefined): number | undefined {
  if (stamp?.clock === undefined || stamp.unknown || stamp.faults.some(({ fault }) => fault === 'clock')) return undefined;
  const { hour, minute = 0, second = 0 } = stamp.clock;
  return hour * 3_600_000 + minute * 60_000 + second * 1000;
}

function inherited(
  places: readonly DatedPlace[], known: readonly Known[], clocks: readonly (number | undefined)[], base: ReturnType<typeof reportDay>,
): readonly ListDay[] {
  const results: ListDay[] = [];
  let last: ListDay | undefined;
  /** The day that "(+1d)" counts from: the last one that was written without such a mark. */
  let anchorDay: ListDay | undefined;
  let lastHeading: DatedPlace['day'];
  for (const [index, date] of known.entries()) {
    const place = places[index];
    if (place?.stamp === undefined) {
      results.push({});
      continue;
    }
    const isSameHeading = place.day?.value === lastHeading?.value;
    const fallback = last ?? (base === undefined ? undefined : leading(index, known, clocks, base));
    const result = dayOf(date, fallback, anchorDay, isSameHeading && last?.from !== undefined ? last : undefined);
    lastHeading = place.day;
    results.push(result);
    if (date.isBad === true) continue;
    last = { ...result, from: result.from ?? 'previous' };
    if (date.dayOffset === undefined) anchorDay = result;
  }
  return results;
}

function dayOf(date: Known, fallback: ListDay | undefined, anchor: ListDay | undefined, sameHeading: ListDay | undefined): ListDay {
  if (date.isBad === true) return {};
  if (date.partial === 'ambiguous') return { ambiguous: true };
  const offset = date.dayOffset ?? 0;
  if (date.from === 'entry') return moved({ ...dayOnly(date), from: 'entry' }, offset);
  if (date.from === 'day-heading' && date.partial !== undefined) {
    // An entry that writes its own date under a heading is nearer to those after it than the heading is.
    if (sameHeading?.day !== undefined && offset === 0) return { ...sameHeading, from: sameHeading.from === 'entry' ? 'previous' : 'day-heading' };
    return moved({ ...dayOnly(date), from: 'day-heading' }, offset);
  }
  if (date.dayOffset !== undefined) return moved({ ...(anchor ?? fallback), from: 'entry' }, offset);
  const from = fallback === undefined ? undefined : fallback.from === 'entry' || fallback.from === 'day-heading' ? 'previous' : fallback.from;
  if (date.weekday !== undefined) return onWeekday(fallback, date.weekday, date.from ?? 'entry');
  return fallback === undefined ? {} : { ...fallback, ...(from === undefined ? {} : { from }) };
}

function dayOnly({ day, loose }: Known): ListDay {
  return day === undefined ? (loose === undefined ? {} : { loose }) : { day };
}

function moved(day: ListDay, by: number): ListDay {
  if (by === 0) return day;
  if (day.day !== undefined) return { ...day, day: day.day + by };
  return day.loose === undefined ? day : { ...day, loose: day.loose + by };
}

/** After an entry the weekday is the next one; from the report's own day it is the nearest. */
function onWeekday(base: ListDay | undefined, weekday: number, from: DateSource): ListDay {
  if (base?.day === undefined) return {};
  const { year, month, day } = dateOfDay(base.day);
  const ahead = (weekday - weekdayOf(year, month, day) + 7) % 7;
  const isNear = base.from !== 'previous' && base.from !== 'entry' && base.from !== 'day-heading';
  return { day: base.day + (isNear && ahead > 3 ? ahead - 7 : ahead), from };
}

/** Entries before the first written date lie on the report's day, unless that puts them after it. */
function leading(
  index: number, known: readonly Known[], clocks: readonly (number | undefined)[], base: NonNullable<ReturnType<typeof reportDay>>,
): ListDay {
  const next = known.findIndex((date, at) => at > index && date.from === 'entry' && date.day !== undefined);
  const nextDay = next < 0 ? undefined : known[next]?.day;
  const clock = clocks[index];
  const nextClock = next < 0 ? undefined : clocks[next];
  if (nextDay === undefined || clock === undefined || Math.abs(nextDay - base.day) > 3) return base;
  if (base.day * DAY + clock <= nextDay * DAY + (nextClock ?? DAY)) return base;
  return { day: clock <= (nextClock ?? DAY) ? nextDay : nextDay - 1, from: base.from };
}

/** Counts midnights where an entry without its own date jumps from evening to morning, or the other way in a list that runs downwards. */
function withNights(listed: readonly ListDay[], places: readonly DatedPlace[], clocks: readonly (number | undefined)[]): readonly ListDay[] {
  const direction = directionOf(listed, clocks);
  const results: ListDay[] = [];
  let nights = 0;
  let previous: number | undefined;
  for (const [index, listDay] of listed.entries()) {
    const clock = clocks[index];
    const own = places[index]?.stamp?.date;
    const isNewHeading = places[index]?.day?.value !== places[index - 1]?.day?.value;
    if (own !== undefined || isNewHeading) nights = 0;
    else if (clock !== undefined && previous !== undefined && passesMidnight(previous, clock, followingClock(places, clocks, index), direction)) {
      nights += direction;
    }
    if (clock !== undefined) previous = clock;
    const day = withLooseDay(listDay, clock, own);
    results.push(nights === 0 ? day : { ...moved(day, nights), ...(day.day === undefined ? {} : { from: 'previous' }), nights });
  }
  return results;
}

/** Without any date the list has a day of its own. */
function withLooseDay(day: ListDay, clock: number | undefined, own: StampDate | undefined): ListDay {
  const isNowhere = day.day === undefined && day.loose === undefined && day.ambiguous !== true;
  if (!isNowhere || clock === undefined || (own !== undefined && own.dayOffset === undefined)) return day;
  return { ...day, loose: own?.dayOffset ?? 0 };
}

function followingClock(places: readonly DatedPlace[], clocks: readonly (number | undefined)[], index: number): number | undefined {
  return places[index + 1]?.stamp?.date === undefined && places[index + 1]?.day?.value === places[index]?.day?.value ? clocks[index + 1] : undefined;
}

/** From evening to morning – unless the next entry is back in that evening, so that this one is out of place. */
function passesMidnight(previous: number, clock: number, next: number | undefined, direction: 1 | -1): boolean {
  const [evening, morning] = direction === 1 ? [previous, clock] : [clock, previous];
  if (evening < EVENING || morning >= NOON) return false;
  if (next === undefined) return true;
  return direction === 1 ? next < previous || next - previous > LATER_THAT_DAY : next > previous || previous - next > LATER_THAT_DAY;
}

/** -1 for a list whose neighbours mostly run downwards. */
function directionOf(listed: readonly ListDay[], clocks: readonly (number | undefined)[]): 1 | -1 {
  let up = 0;
  let down = 0;
  let last: number | undefined;
  for (const [index, listDay] of listed.entries()) {
    const clock = clocks[index];
    if (clock === undefined) continue;
    const at = (listDay.day ?? listDay.loose ?? 0) * DAY + clock;
    if (last !== undefined && at > last) up += 1;
    if (last !== undefined && at < last) down += 1;
    last = at;
  }
  return down >= 2 && down > 2 * up ? -1 : 1;
}

/** The day nearest to another on which a written date falls, for ends of ranges and second zones. */
export function dayNear(date: StampDate, order: DateOrder | undefined, day: number): number | undefined {
  const partial = partialOf(date, order);
  if (partial === undefined || partial === 'ambiguous') return undefined;
  return partial.year === undefined ? nearestDay(partial, day) : dayNumbers([partial], undefined)[0];
}
