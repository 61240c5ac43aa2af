// The same day in another year, in the author's own form.

import { daysInMonth } from '../time/calendar.ts';
import type { LocalTime, Moment } from '../time/index.ts';
import { slice } from '../text/span.ts';
import type { Fix } from './rule.ts';

/** Fixes of the written year by each of `steps` for which the day exists and `fits`. */
export function addYears(text: string, { stamp, local }: Moment, steps: readonly number[], fits: (day: LocalTime) => boolean): readonly Fix[] {
  const place = stamp.date?.parts.year;
  if (local === undefined || place === undefined) return [];
  return steps.flatMap((step): readonly Fix[] => {
    const day = { ...local, year: local.year + step };
    if (day.day > daysInMonth(day.month, day.year) || !fits(day)) return [];
    const written = slice(text, place);
    const year = written.length === 2 ? String(day.year).slice(-2) : String(day.year);
    return [{ title: `Change the year to ${day.year}`, safe: false, changes: [{ kind: 'replace', span: place, text: year }] }];
  });
}
