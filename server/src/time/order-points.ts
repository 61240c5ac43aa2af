// What is compared of a list's entries, and how: by spans of time, so that coarse and approximate stamps are never earlier by their fuzziness.

import { DAY, HOUR, localMsOf, MINUTE, SECOND } from './calendar.ts';
import type { Moment } from './moment.ts';
import type { Precision } from './stamp.ts';

/** What is compared of an entry. */
export interface OrderPoint {
  /** Milliseconds: an instant, or local time as if UTC when no zone is known; undefined is not compared. */
  readonly at?: number;
  /** Local time as if UTC, where a date is known, or a day of the list's own. */
  readonly local?: number;
  readonly zoned: boolean;
  /** Without a date in the whole report: `list` compares clocks of the list's own days, `relative` minutes after the start. */
  readonly basis?: 'list' | 'relative';
  readonly precision: Precision;
  readonly approximate: boolean;
  /** The date is written on the entry or a day heading, not inherited from the entry before or the report. */
  readonly dated: boolean;
  /** The date is that of a day heading. */
  readonly heading?: boolean;
}

/** The point of an entry; one without a stamp, or whose stamp names no time, is not compared. */
export function pointOf(moment: Moment | undefined): OrderPoint {
  if (moment === undefined) return { zoned: false, precision: 'minute', approximate: false, dated: false };
  const { local, instant, precision, approximate, dateFrom, stamp } = moment;
  const localMs = local === undefined ? undefined : localMsOf(local);
  const base = {
    precision,
    approximate,
    dated: dateFrom === 'entry' || dateFrom === 'day-heading',
    ...(dateFrom === 'day-heading' ? { heading: true } : {}),
    ...(localMs === undefined ? {} : { local: localMs }),
  };
  if (stamp.unknown || stamp.faults.some(({ fault }) => fault !== 'iso' && fault !== 'meridiem')) return { ...base, zoned: false };
  // A clock that says two things leaves only its date.
  if (stamp.clock !== undefined && local !== undefined && local.hour === undefined) return { ...base, zoned: false };
  if (instant !== undefined) return { ...base, at: instant, zoned: true };
  if (localMs !== undefined) {
    const offset = moment.clockChange?.offsets[0] ?? moment.zone?.fixed;
    const isDay = local?.hour === undefined && moment.zone !== undefined;
    if (offset === undefined && !isDay) return { ...base, at: localMs, zoned: false };
    return { ...base, at: localMs - (offset ?? 0) * MINUTE, zoned: true };
  }
  const { inList, zone } = moment;
  if (inList === undefined) return { ...base, zoned: false };
  if (stamp.relative !== undefined) return { ...base, at: inList, zoned: false, basis: 'relative' };
  const fixed = zone?.fixed;
  return { ...base, local: inList, at: inList - (fixed ?? 0) * MINUTE, zoned: fixed !== undefined, basis: 'list' };
}

const LENGTHS: Readonly<Record<Precision, number>> = {
  second: SECOND, minute: MINUTE, hour: HOUR, day: DAY, month: 31 * DAY, year: 366 * DAY,
};

/** How far an approximate time may be off on either side. */
const TOLERANCES: Readonly<Record<Precision, number>> = {
  second: 30 * MINUTE, minute: 30 * MINUTE, hour: HOUR, day: DAY, month: 31 * DAY, year: 366 * DAY,
};

/** A point that can be compared, with `at` multiplied by the direction of its list. */
export interface Comparable extends OrderPoint {
  readonly at: number;
}

export function isComparable(point: OrderPoint): point is Comparable {
  return point.at !== undefined;
}

/** Instants compare with instants, local times with local times. */
export function sameBasis(a: OrderPoint, b: OrderPoint): boolean {
  return a.zoned === b.zoned && a.basis === b.basis;
}

/** Whether all of `b` lies before all of `a`: 11:07 is earlier than 11:08, but not than 11:07:30, and no "~11:00" is. */
export function isEarlier(b: Comparable, a: Comparable): boolean {
  return end(b) <= start(a);
}

function start(point: Comparable): number {
  return point.approximate ? point.at - TOLERANCES[point.precision] : point.at;
}

function end(point: Comparable): number {
  return point.at + LENGTHS[point.precision] + (point.approximate ? TOLERANCES[point.precision] : 0);
}

/** Precise enough to hold later entries to: seconds or minutes, and meant so. */
export function isSharp(point: OrderPoint): boolean {
  return !point.approximate && (point.precision === 'second' || point.precision === 'minute');
}

export function dayOfPoint({ local }: OrderPoint): number | undefined {
  return local === undefined ? undefined : Math.floor(local / DAY);
}
