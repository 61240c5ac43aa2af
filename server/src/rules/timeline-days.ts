// The days on which a report's entries lie, as far as the timelines say them themselves.

import type { Entry, Report } from '../model/report.ts';
import type { LocalTime } from '../time/index.ts';
import type { Span } from '../text/span.ts';
import { dayNumber } from './calendar.ts';
import { endsOf } from './times.ts';

export interface TimelineDays {
  readonly first: LocalTime;
  readonly last: LocalTime;
  /** Day numbers on which something stands. */
  readonly all: ReadonlySet<number>;
  /** The stamp of the first dated entry. */
  readonly span: Span;
}

/** Undefined when the dates of all entries come from the title, the metadata or the file name: they cannot disagree with these. */
export function timelineDays(report: Report): TimelineDays | undefined {
  let first: LocalTime | undefined;
  let last: LocalTime | undefined;
  let span: Span | undefined;
  const all = new Set<number>();
  for (const { entries } of report.timelines) {
    let own = false;
    for (const entry of entries) {
      own = statesDay(entry, own);
      if (!own || entry.moment === undefined) continue;
      for (const { local, ambiguousDate } of endsOf(entry.moment)) {
        if (local === undefined || ambiguousDate === true) continue;
        all.add(dayNumber(local));
        if (first === undefined || dayNumber(local) < dayNumber(first)) first = local;
        if (last === undefined || dayNumber(local) > dayNumber(last)) last = local;
        span ??= entry.moment.stamp.span;
      }
    }
  }
  return first === undefined || last === undefined || span === undefined ? undefined : { first, last, all, span };
}

function statesDay({ moment }: Entry, before: boolean): boolean {
  switch (moment?.dateFrom) {
    case undefined: return before;
    case 'previous': return before;
    case 'entry': case 'day-heading': case 'sentence': return true;
    default: return false;
  }
}
