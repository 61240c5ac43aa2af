// Every time a report states, with what it is the time of, for the rules that judge single stamps.

import type { Entry, Field, Report, Timeline } from '../model/report.ts';
import type { Moment, Stamp } from '../time/index.ts';
import { perReport } from './per-report.ts';

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
export const timesOf = perReport('times', (report): readonly StatedTime[] => {
  const times: StatedTime[] = [];
  const seen = new Set<number>();
  const add = (moment: Moment, of: TimeOf): void => {
    const { from } = moment.stamp.span;
    if (seen.has(from)) return;
    seen.add(from);
    times.push({ moment, of });
  };
  for (const timeline of report.timelines) {
    timeline.entries.forEach((entry, index) => {
      if (entry.moment !== undefined) add(entry.moment, { kind: 'entry', timeline, index, entry });
    });
  }
  for (const field of report.fields) if (field.moment !== undefined) add(field.moment, { kind: 'field', field });
  for (const { moment } of report.windows) add(moment, { kind: 'window' });
  for (const { moment } of report.mentions) add(moment, { kind: 'mention' });
  return times;
});

/** The first field of a key that holds a time: `resolved: true` beside `resolvedWhen: …` does not hide it. */
export function timeField(report: Report, key: string): (Field & { readonly moment: Moment }) | undefined {
  for (const field of report.fields) {
    const { moment } = field;
    if (field.key === key && moment !== undefined) return { ...field, moment };
  }
  return undefined;
}

/** A stamp, the end of its range and its readings in other zones. */
export function partsOf(stamp: Stamp): readonly Stamp[] {
  if (stamp.also === undefined && stamp.until === undefined) return [stamp];
  return [stamp, ...(stamp.also === undefined ? [] : partsOf(stamp.also)), ...(stamp.until === undefined ? [] : partsOf(stamp.until))];
}

/** A moment and the end of its range. */
export function endsOf(moment: Moment): readonly Moment[] {
  return moment.until === undefined ? [moment] : [moment, moment.until];
}
