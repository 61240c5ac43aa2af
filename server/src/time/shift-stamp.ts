// Moves a stamp to another place, so that what was read once in a line can be reused when the line moves.

import { shift } from '../text/span.ts';
import type { Stamp, StampClock, StampDate } from './stamp.ts';
import type { ZoneWords } from './zone.ts';

/** The same stamp with every span moved by `by` UTF-16 units. */
export function shiftStamp(stamp: Stamp, by: number): Stamp {
  if (by === 0) return stamp;
  return {
    ...stamp,
    span: shift(stamp.span, by),
    faults: stamp.faults.length === 0 ? stamp.faults : stamp.faults.map((each) => ({ fault: each.fault, span: shift(each.span, by) })),
    ...(stamp.date === undefined ? {} : { date: shiftDate(stamp.date, by) }),
    ...(stamp.clock === undefined ? {} : { clock: shiftClock(stamp.clock, by) }),
    ...(stamp.zone === undefined ? {} : { zone: shiftZone(stamp.zone, by) }),
    ...(stamp.also === undefined ? {} : { also: shiftStamp(stamp.also, by) }),
    ...(stamp.until === undefined ? {} : { until: shiftStamp(stamp.until, by) }),
  };
}

export function shiftDate(date: StampDate, by: number): StampDate {
  const { year, month, day } = date.parts;
  return {
    ...date,
    span: shift(date.span, by),
    parts: {
      ...(year === undefined ? {} : { year: shift(year, by) }),
      ...(month === undefined ? {} : { month: shift(month, by) }),
      ...(day === undefined ? {} : { day: shift(day, by) }),
    },
    ...(date.weekday === undefined ? {} : { weekday: { value: date.weekday.value, span: shift(date.weekday.span, by) } }),
  };
}

export function shiftZone(words: ZoneWords, by: number): ZoneWords {
  return { ...words, span: shift(words.span, by) };
}

function shiftClock(clock: StampClock, by: number): StampClock {
  return {
    ...clock,
    span: shift(clock.span, by),
    ...(clock.meridiem === undefined ? {} : { meridiem: { value: clock.meridiem.value, span: shift(clock.meridiem.span, by) } }),
  };
}
