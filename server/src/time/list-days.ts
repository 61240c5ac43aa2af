// Gives the entries of one list their days: written, from a day heading, from the entry before, or from the report.

import { DAY, dateOfDay, weekdayOf } from './calendar.ts';
import type { DateSource, Inherited } from './moment.ts';
import { clockOfDay, moved, withNights, type ListDay } from './nights.ts';
import { dayNumbers, looseDayNumbers, nearestDay, partialOf, type YearAnchor } from './partial-date.ts';
import type { DateOrder, StampDate } from './stamp.ts';
import { writtenDate, type DatedPlace, type WrittenDate } from './written-date.ts';

export type ReportDates = readonly Inherited<StampDate, DateSource>[];

/** One result per place. Bad dates (`2024-02-30`) are nobody's days and are not inherited. */
export function listDays(places: readonly DatedPlace[], dates: ReportDates, order: DateOrder | undefined): readonly ListDay[] {
  const written = places.map((place) => writtenDate(place, order));
  const partials = written.map((date) => (date?.partial === 'ambiguous' ? undefined : date?.partial));
  const base = reportDay(dates, order);
  const anchor = base === undefined ? yearAnchor(places, dates) : { day: base.day };
  const days = dayNumbers(partials, anchor);
  const loose = looseDayNumbers(partials);
  const clocks = places.map(({ stamp }) => clockOfDay(stamp));
  const known = written.map((date, index) => ({ ...date, day: days[index], loose: loose[index] }));
  return withNights(inherited(places, known, clocks, base), places, clocks);
}

interface Known extends WrittenDate {
  readonly day: number | undefined;
  readonly loose: number | undefined;
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
    // A month is no day for those after it.
    if (date.isBad === true || place.stamp.precision === 'month') continue;
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

/** The day nearest to another on which a written date falls, for ends of ranges and second zones. */
export function dayNear(date: StampDate, order: DateOrder | undefined, day: number): number | undefined {
  const partial = partialOf(date, order);
  if (partial === undefined || partial === 'ambiguous') return undefined;
  return partial.year === undefined ? nearestDay(partial, day) : dayNumbers([partial], undefined)[0];
}
