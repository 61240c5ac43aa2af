// The times before the words of labels: as much of a date as the axis under them leaves open.

import { DAY, dayNumber, HOUR, localTimeOf, MINUTE } from '../../time/calendar.ts';
import { localOf } from '../../time/index.ts';
import type { LocalTime } from '../../time/index.ts';
import { relativeLabel } from './axis.ts';
import type { Mark, Picture } from './picture.ts';
import { clockLabel, dayLabel } from './ticks.ts';
import type { Step } from './ticks.ts';

/**
 * The clock on an axis of hours, the day on one of days; "~" before what is approximate, "?" for what is not known. Where the axis
 * breaks, a clock of another day than most has its day, and one of another year its year.
 */
export function flagHeads({ marks, basis, zone }: Picture, { step, isBroken }: { readonly step: Step; readonly isBroken: boolean }): (mark: Mark) => string {
  const localAt = (time: number): Required<LocalTime> => (zone === undefined ? localTimeOf(time) : localOf(time, zone));
  const dayAt = (time: number): number => {
    const { year, month, day } = localAt(time);
    return dayNumber(year, month, day);
  };
  const home = isBroken && basis !== 'relative' ? mostFrequent(marks.flatMap(({ known }) => (known ? [dayAt(known.at)] : []))) : undefined;
  const homeYear = home === undefined ? undefined : localTimeOf(home * DAY).year;
  const withSeconds = step.unit === 'clock' && step.count < MINUTE;

  return ({ known, approximate }) => {
    if (known === undefined) return '?';
    const sign = approximate ? '~' : '';
    if (basis === 'relative') return `${sign}${relativeLabel(known.at)}`;
    const start = localAt(known.at);
    const isDay = known.within !== undefined && known.within - known.at > HOUR;
    const year = step.unit === 'year' || step.unit === 'month' || (homeYear !== undefined && homeYear !== start.year) ? `, ${start.year}` : '';
    const isCoarse = isDay || step.unit === 'month' || step.unit === 'year' || (step.unit === 'day' && step.count > 2);
    if (basis !== 'clock' && isCoarse) return `${sign}${dayLabel(start)}${year}`;
    const end = known.until === undefined || known.until - known.at >= DAY ? '' : `–${clockLabel(localAt(known.until), withSeconds)}`;
    const day = basis === 'clock' || (step.unit === 'clock' && (home === undefined || dayAt(known.at) === home)) ? '' : `${dayLabel(start)}${year}, `;
    return `${sign}${day}${clockLabel(start, withSeconds)}${end}`;
  };
}

function mostFrequent(days: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].reduce((most: readonly [number, number] | undefined, next) => (most !== undefined && most[1] >= next[1] ? most : next), undefined)?.[0];
}
