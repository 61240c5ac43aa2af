// Every time a report states, with what it is the time of, for the rules that judge single stamps.

import type { Entry, Field, Report, Timeline } from '../model/report.ts';
import type { Moment, Stamp } from '../time/index.ts';

export type TimeOf =
  | { readonly kind: 'entry'; readonly timeline: Timeline; readonly index: number; readonly entry: Entry }
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'window' }
  | { readonly kind: 'mention' };

export interface StatedTime {
  readonly moment: Moment;
  readonly of: TimeOf;
}

/** Entries first, then fields, impact windows and mentions in prose; a stamp that stands for two of them comes once. Ends of ranges are in `moment.until`. */
export function* timesOf(report: Report): Iterable<StatedTime> {
  const seen = new Set<number>();
  const fresh = ({ stamp }: Moment): boolean => {
    if (seen.has(stamp.span.from)) return false;
    seen.add(stamp.span.from);
    return true;
  };
  for (const timeline of report.timelines) {
    for (const [index, entry] of timeline.entries.entries()) {
      if (entry.moment !== undefined && fresh(entry.moment)) yield { moment: entry.moment, of: { kind: 'entry', timeline, index, entry } };
    }
  }
  for (const field of report.fields) {
    if (field.moment !== undefined && fresh(field.moment)) yield { moment: field.moment, of: { kind: 'field', field } };
  }
  for (const { moment } of report.windows) if (fresh(moment)) yield { moment, of: { kind: 'window' } };
  for (const { moment } of report.mentions) if (fresh(moment)) yield { moment, of: { kind: 'mention' } };
}

/** The first field of a key that holds a time: `resolved: true` beside `resolvedWhen: …` does not hide it. */
export function timeField(report: Report, key: string): (Field & { readonly moment: Moment }) | undefined {
  for (const field of report.fields) {
    const { moment } = field;
    if (field.key === key && moment !== undefined) return { ...field, moment };
  }
  return undefined;
}

/** A stamp, the end of its range and its readings in other zones. */
export function* partsOf(stamp: Stamp): Iterable<Stamp> {
  yield stamp;
  if (stamp.also !== undefined) yield* partsOf(stamp.also);
  if (stamp.until !== undefined) yield* partsOf(stamp.until);
}

/** A moment and the end of its range. */
export function* endsOf(moment: Moment): Iterable<Moment> {
  yield moment;
  if (moment.until !== undefined) yield moment.until;
}
