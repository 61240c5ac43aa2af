// One end of a stamp while it is read, and the stamp that it becomes.

import type { Precision, Stamp, StampClock, StampDate } from './stamp.ts';
import type { ZoneWords } from './zone.ts';

/** One end of a stamp while it is read. */
export interface Side {
  from: number;
  to: number;
  date?: StampDate;
  clock?: StampClock;
  zone?: ZoneWords;
  also?: Stamp;
  approximate: boolean;
  unknown: boolean;
  faults: Stamp['faults'];
}

/** Assigned part by part: this runs once for every entry, and spreading is what it would spend its time on. */
export function stampOf(side: Side): Stamp {
  const stamp: { -readonly [K in keyof Stamp]: Stamp[K] } = {
    span: { from: side.from, to: side.to },
    precision: precisionOf(side),
    approximate: side.approximate,
    unknown: side.unknown,
    faults: side.faults,
  };
  if (side.date !== undefined) stamp.date = side.date;
  if (side.clock !== undefined) stamp.clock = side.clock;
  if (side.zone !== undefined) stamp.zone = side.zone;
  if (side.also !== undefined) stamp.also = side.also;
  return stamp;
}

function precisionOf({ date, clock }: Side): Precision {
  if (clock !== undefined) return clock.second !== undefined ? 'second' : clock.minute !== undefined ? 'minute' : 'hour';
  if (date === undefined) return 'minute';
  if (date.day !== undefined || date.numeric !== undefined || date.weekday !== undefined || date.dayOffset !== undefined) return 'day';
  return date.month === undefined ? 'year' : 'month';
}
