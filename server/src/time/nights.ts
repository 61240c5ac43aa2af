// Counts the midnights between entries that write no date: where the clock jumps from evening to morning the day is the next.

import { DAY, HOUR, MINUTE, SECOND } from './calendar.ts';
import type { DateSource } from './moment.ts';
import type { Stamp, StampDate } from './stamp.ts';
import type { DatedPlace } from './written-date.ts';

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

const EVENING = 18 * HOUR;
const NOON = 12 * HOUR;
const LATER_THAT_DAY = 6 * HOUR;

/** Counts midnights where an entry without its own date jumps from evening to morning, or the other way in a list that runs downwards. */
export function withNights(listed: readonly ListDay[], places: readonly DatedPlace[], clocks: readonly (number | undefined)[]): readonly ListDay[] {
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

/** Milliseconds since midnight; absent when the entry has no clock that names a time. */
export function clockOfDay(stamp: Stamp | undefined): number | undefined {
  if (stamp?.clock === undefined || stamp.unknown || stamp.faults.some(({ fault }) => fault === 'clock')) return undefined;
  const { hour, minute = 0, second = 0 } = stamp.clock;
  return hour * HOUR + minute * MINUTE + second * SECOND;
}

/** The same day and source, some days on. */
export function moved(day: ListDay, by: number): ListDay {
  if (by === 0) return day;
  if (day.day !== undefined) return { ...day, day: day.day + by };
  return day.loose === undefined ? day : { ...day, loose: day.loose + by };
}
