// Compares moments at the precision they were given in, and says days in words.

import { DAY, dayNumber as daysOf, localMsOf, weekdayOf } from '../time/calendar.ts';
import type { LocalTime, Moment, Precision } from '../time/index.ts';

const HOUR = DAY / 24;

/** Days since 1970-01-01 of a local date. */
export function dayNumber({ year, month, day }: LocalTime): number {
  return daysOf(year, month, day);
}

/** 1 = Monday … 7 = Sunday, as in ISO 8601. */
export function weekday({ year, month, day }: LocalTime): number {
  return weekdayOf(year, month, day);
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export function weekdayName(value: number): string {
  return WEEKDAYS[value - 1] ?? String(value);
}

/** 6 May 2022 */
export function dayWords({ year, month, day }: LocalTime): string {
  return `${day} ${MONTHS[month - 1] ?? month} ${year}`;
}

/** 2022-05-06 */
export function isoDay({ year, month, day }: LocalTime): string {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

export function pad(value: number): string {
  return String(value).padStart(2, '0');
}

const GRAINS: Readonly<Record<Precision, number>> = {
  second: 1000, minute: 60_000, hour: HOUR, day: DAY, month: 31 * DAY, year: 366 * DAY,
};

/**
 * Milliseconds from `a` to `b` at the coarser precision of the two: 0 when they may be the same time.
 * Compared as instants when both have one, as local times when neither has a zone; undefined when they cannot be compared.
 */
export function between(a: Moment, b: Moment): number | undefined {
  const pair = comparable(a, b);
  if (pair === undefined) return undefined;
  const [from, to] = pair;
  const grain = Math.max(GRAINS[a.precision], GRAINS[b.precision]);
  return Math.floor(to / grain) === Math.floor(from / grain) ? 0 : to - from;
}

function comparable(a: Moment, b: Moment): readonly [number, number] | undefined {
  if (a.ambiguousDate === true || b.ambiguousDate === true || a.stamp.unknown || b.stamp.unknown) return undefined;
  if (a.local === undefined || b.local === undefined) return undefined;
  const clocks = a.local.hour !== undefined && b.local.hour !== undefined;
  if (clocks && a.instant !== undefined && b.instant !== undefined) return [a.instant, b.instant];
  if (clocks && ((a.instant === undefined) !== (b.instant === undefined) || a.zone?.id !== b.zone?.id)) return undefined;
  return [localMsOf(a.local), localMsOf(b.local)];
}
