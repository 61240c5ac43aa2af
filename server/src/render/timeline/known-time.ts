// When an entry happened, as one axis can tell it: instants where zones are known, else local times or clocks as if they were UTC.

import { DAY, HOUR, dayNumber, localMsOf, MINUTE } from '../../time/calendar.ts';
import { gapAt, offsetsAt } from '../../time/offset.ts';
import type { LocalTime, Moment, Zone } from '../../time/index.ts';

/**
 * What the numbers of an axis are. `zone`: milliseconds since the epoch. `local`: local times as if UTC, as the report states no zone.
 * `clock`: clocks of days that no date names. `relative`: milliseconds after the start.
 */
export type Basis = 'zone' | 'local' | 'clock' | 'relative';

export interface KnownTime {
  readonly at: number;
  /** The end of a range, after `at`. */
  readonly until?: number;
  /** A coarse time lies between `at` and here: the end of the hour, day, month or year that the stamp names. */
  readonly within?: number;
}

/** The basis on which most moments can be placed. A zoned time has a local one; a day without a clock fits on either axis. */
export function basisOf(moments: readonly (Moment | undefined)[]): Basis {
  const counts = { zone: 0, local: 0, day: 0, clock: 0, relative: 0 };
  for (const moment of moments) {
    if (!moment) continue;
    if (moment.local?.hour !== undefined) counts[moment.zone === undefined ? 'local' : 'zone'] += 1;
    else if (moment.local !== undefined) counts.day += 1;
    else if (moment.inList !== undefined) counts[moment.stamp.relative === undefined ? 'clock' : 'relative'] += 1;
  }
  const undated = counts.clock + counts.relative;
  if (counts.zone > 0 && counts.zone >= counts.local && counts.zone + counts.day >= undated) return 'zone';
  if (counts.zone + counts.local + counts.day >= undated) return 'local';
  return counts.relative > counts.clock ? 'relative' : 'clock';
}

/** Undefined when the moment has no place on the axis. `home` is the zone of days that state none. */
export function knownTime(moment: Moment | undefined, basis: Basis, home: Zone | undefined): KnownTime | undefined {
  if (!moment || (moment.stamp.unknown && moment.local?.hour === undefined && moment.stamp.date === undefined)) return undefined;
  const at = pointAt(moment, basis, home);
  if (at === undefined) return undefined;
  const end = moment.until === undefined ? undefined : endOf(moment.until, basis, home);
  if (end !== undefined && end > at) return { at, until: end };
  const within = coarseEnd(moment, basis, home);
  return within === undefined || within <= at ? { at } : { at, within };
}

function pointAt(moment: Moment, basis: Basis, home: Zone | undefined): number | undefined {
  const { local, inList, stamp } = moment;
  if (basis === 'clock') return stamp.relative === undefined ? inList : undefined;
  if (basis === 'relative') return stamp.relative === undefined ? undefined : inList;
  if (!local) return undefined;
  return localPoint(local, moment.zone, basis, home);
}

function localPoint(local: LocalTime, zone: Zone | undefined, basis: Basis, home: Zone | undefined): number | undefined {
  const localMs = localMsOf(local);
  if (basis !== 'zone') return localMs;
  // A day is coarse enough to stand in the report's zone; a clock without a zone is not.
  const own = zone ?? (local.hour === undefined ? home : undefined);
  return own === undefined ? undefined : instantOf(own, localMs);
}

/** A local time that a clock change skipped counts with the offset before it, as clocks that were not put forward show it. */
export function instantOf(zone: Zone, localMs: number): number | undefined {
  const offset = offsetsAt(zone, localMs)[0] ?? gapAt(zone, localMs)?.[0];
  return offset === undefined ? undefined : localMs - Math.round(offset * MINUTE);
}

/** The end of a range that names a day only is the end of that day. */
function endOf(until: Moment, basis: Basis, home: Zone | undefined): number | undefined {
  return coarseEnd(until, basis, home) ?? pointAt(until, basis, home);
}

function coarseEnd(moment: Moment, basis: Basis, home: Zone | undefined): number | undefined {
  const { local, precision } = moment;
  if (!local || precision === 'second' || precision === 'minute') return undefined;
  if (precision === 'hour') {
    const at = pointAt(moment, basis, home);
    return at === undefined ? undefined : at + HOUR;
  }
  const { year, month, day } = local;
  const end = precision === 'year' ? dayNumber(year + 1, 1, 1) : precision === 'month' ? dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) : dayNumber(year, month, day + 1);
  if (basis !== 'zone') return end * DAY;
  const zone = moment.zone ?? home;
  return zone === undefined ? undefined : instantOf(zone, end * DAY);
}
