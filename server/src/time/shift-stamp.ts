// Moves a stamp to another place, so that what was read once in a line can be reused when the line moves.

import { shift } from '../text/span.ts';
import type { Stamp, StampClock, StampDate } from './stamp.ts';
import type { ZoneWords } from './zone.ts';

/** The same stamp with every span moved by `by` UTF-16 units. A copy that is filled up, since this is done for every entry at every keystroke. */
export function shiftStamp(stamp: Stamp, by: number): Stamp {
  if (by === 0) return stamp;
  const moved: { -readonly [Key in keyof Stamp]: Stamp[Key] } = { ...stamp };
  moved.span = shift(stamp.span, by);
  if (stamp.faults.length > 0) moved.faults = stamp.faults.map((each) => ({ fault: each.fault, span: shift(each.span, by) }));
  if (stamp.date !== undefined) moved.date = shiftDate(stamp.date, by);
  if (stamp.clock !== undefined) moved.clock = shiftClock(stamp.clock, by);
  if (stamp.zone !== undefined) moved.zone = shiftZone(stamp.zone, by);
  if (stamp.also !== undefined) moved.also = shiftStamp(stamp.also, by);
  if (stamp.until !== undefined) moved.until = shiftStamp(stamp.until, by);
  return moved;
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
