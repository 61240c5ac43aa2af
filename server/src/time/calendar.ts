// The proleptic Gregorian calendar on plain integers: days, weekdays, local times as milliseconds.

import type { LocalTime } from './moment.ts';

export const SECOND = 1000;
export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;

/** Days since 1970-01-01; `month` 1–12; a `day` past the month's end runs into the next. After Howard Hinnant's days_from_civil. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date of a day number. */
export function dateOfDay(number: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 28–31, or 0 for a month that does not exist. Without a year February has 29. */
export function daysInMonth(month: number, year?: number): number {
  if (month === 2) return year === undefined || isLeap(year) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** ISO weekday, 1 = Monday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return ((((dayNumber(year, month, day) + 3) % 7) + 7) % 7) + 1;
}

/** A local time as milliseconds since the epoch as if it were UTC; a missing clock counts as midnight. */
export function localMsOf(local: LocalTime): number {
  return (
    dayNumber(local.year, local.month, local.day) * DAY +
    (local.hour ?? 0) * HOUR + (local.minute ?? 0) * MINUTE + (local.second ?? 0) * SECOND
  );
}

/** The local time of milliseconds as if UTC, with a full clock. Fractions of a second are dropped. */
export function localTimeOf(localMs: number): Required<LocalTime> {
  const days = Math.floor(localMs / DAY);
  const rest = localMs - days * DAY;
  return {
    ...dateOfDay(days),
    hour: Math.floor(rest / HOUR),
    minute: Math.floor(rest / MINUTE) % 60,
    second: Math.floor(rest / SECOND) % 60,
  };
}
