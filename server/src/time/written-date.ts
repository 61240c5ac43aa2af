// The date that an entry of a list writes, or that a day heading writes for it.

import type { Inherited } from './moment.ts';
import { partialOf, type PartialDate } from './partial-date.ts';
import type { DateOrder, Stamp, StampDate } from './stamp.ts';

export interface DatedPlace {
  readonly stamp?: Stamp;
  readonly day?: Inherited<StampDate, 'day-heading'>;
}

export interface WrittenDate {
  /** On the entry itself, or on the day heading above it. */
  readonly from?: 'entry' | 'day-heading';
  readonly partial?: PartialDate | 'ambiguous';
  readonly weekday?: number;
  readonly dayOffset?: number;
  /** An impossible date. */
  readonly isBad?: boolean;
}

/** Undefined when neither writes one. */
export function writtenDate({ stamp, day }: DatedPlace, order: DateOrder | undefined): WrittenDate | undefined {
  const own = stamp?.date;
  if (stamp !== undefined && own !== undefined) {
    if (stamp.faults.some(({ fault }) => fault === 'date' || fault === 'year')) return { isBad: true };
    const partial = partialOf(withYear(own, day?.value), order) ?? monthOf(own);
    const offset = own.dayOffset === undefined ? {} : { dayOffset: own.dayOffset };
    if (partial !== undefined) return { from: 'entry', partial, ...offset };
    if (own.weekday !== undefined && own.dayOffset === undefined) return { weekday: own.weekday.value };
    if (own.dayOffset === undefined) return undefined;
    return { ...headingDate(day, order), dayOffset: own.dayOffset };
  }
  return headingDate(day, order);
}

/** "May 2020" begins with its first day; its precision says how long it is. */
function monthOf({ year, month, day, numeric }: StampDate): PartialDate | undefined {
  return year === undefined || month === undefined || day !== undefined || numeric !== undefined ? undefined : { year, month, day: 1 };
}

/** The year of a day heading or column header holds for dates without one below it. */
function withYear(date: StampDate, heading: StampDate | undefined): StampDate {
  const year = heading?.month === undefined && heading?.numeric === undefined ? heading?.year : undefined;
  return date.year !== undefined || year === undefined ? date : { ...date, year };
}

function headingDate(day: DatedPlace['day'], order: DateOrder | undefined): WrittenDate | undefined {
  if (day === undefined) return undefined;
  const partial = partialOf(day.value, order);
  if (partial !== undefined) return { from: 'day-heading', partial };
  return day.value.weekday === undefined ? undefined : { from: 'day-heading', weekday: day.value.weekday.value };
}
