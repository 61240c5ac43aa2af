// Joins the stamp of a date cell and that of a time cell of one table row.

import type { Stamp } from './stamp.ts';

/** What one of them does not say the other does; the clock cell is heard first for clock and zone, the date cell for the date. */
export function joinStamps(date: Stamp, clock: Stamp): Stamp {
  const until = joinedEnd(date, clock);
  const day = date.date ?? clock.date;
  const time = clock.clock ?? date.clock;
  const zone = clock.zone ?? date.zone;
  const also = clock.also ?? date.also;
  const isOpen = clock.openEnd === true || date.openEnd === true;
  return {
    span: { from: Math.min(date.span.from, clock.span.from), to: Math.max(date.span.to, clock.span.to) },
    ...(day === undefined ? {} : { date: day }),
    ...(time === undefined ? {} : { clock: time }),
    ...(zone === undefined ? {} : { zone }),
    precision: clock.clock === undefined ? date.precision : clock.precision,
    approximate: date.approximate || clock.approximate,
    unknown: date.unknown || clock.unknown,
    ...(clock.relative === undefined ? {} : { relative: clock.relative }),
    ...(also === undefined ? {} : { also }),
    ...(until === undefined ? {} : { until }),
    ...(isOpen ? { openEnd: true } : {}),
    faults: [...date.faults, ...clock.faults],
  };
}

/** "May 12 – May 13" beside "22:00 – 01:00". */
function joinedEnd(date: Stamp, clock: Stamp): Stamp | undefined {
  if (date.until === undefined || clock.until === undefined) return clock.until ?? (clock.clock === undefined ? date.until : undefined);
  return joinStamps(date.until, clock.until);
}
