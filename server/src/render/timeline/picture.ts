// What the timeline's picture shows, taken from the report: entries, phases and impact windows on one axis. Where they stand on paper is `layout.ts`.

import type { Entry, Report } from '../../model/report.ts';
import type { EntryKind } from '../../model/data.generated.ts';
import type { Zone } from '../../time/index.ts';
import { basisOf, knownTime } from './known-time.ts';
import type { Basis, KnownTime } from './known-time.ts';
import { phasesOf } from './phases.ts';
import type { Phase } from './phases.ts';
import { shortText } from './plain-text.ts';
import { timeText, writtenText } from './time-text.ts';

/** One entry of any timeline. */
export interface Mark {
  /** Of all entries of all timelines in the order of the report. */
  readonly index: number;
  /** Absent when the entry has no place on the axis: no stamp, `--:--`, a clock without a zone among instants. */
  readonly known?: KnownTime;
  /** In the zone of the picture; what the report says, or nothing, where the time is not known. */
  readonly time: string;
  readonly kind: EntryKind;
  readonly text: string;
  readonly approximate: boolean;
  readonly faulty: boolean;
}

export interface PictureWindow {
  /** Of all impact windows of the report. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** From when to when, as `Mark.time`. */
  readonly time: string;
  /** The author's words; may be empty. */
  readonly note: string;
}

export interface Picture {
  /** All entries, in the order of the report. */
  readonly marks: readonly Mark[];
  /** Windows that begin and end at known times. */
  readonly windows: readonly PictureWindow[];
  readonly phases: readonly Phase[];
  readonly basis: Basis;
  /** Zone in which times are told; only with the basis `zone`. */
  readonly zone: Zone | undefined;
}

export interface PictureOptions {
  /** Which entries stand out of order. */
  readonly isFaulty: (entry: Entry) => boolean;
  /** Instead of the report's own; a report that states no zone stays as it is written. */
  readonly zone?: Zone;
}

export function timelinePicture(report: Report, options: PictureOptions): Picture {
  const entries = report.timelines.flatMap((timeline) => timeline.entries);
  const moments = [...entries.map(({ moment }) => moment), ...report.windows.map(({ moment }) => moment)];
  const basis = basisOf(moments);
  const home = basis === 'zone' ? commonZone(moments.flatMap((moment) => moment?.zone ?? [])) : undefined;
  const zone = basis === 'zone' ? (options.zone ?? home) : undefined;
  const marks = entries.map((entry, index): Mark => {
    const known = knownTime(entry.moment, basis, home);
    return {
      index,
      ...(known === undefined ? {} : { known }),
      time: known === undefined || !entry.moment ? writtenText(entry.stamp, report.text) : timeText(known, entry.moment, { basis, zone, source: report.text }),
      kind: entry.value.kind ?? 'note',
      text: shortText(entry.value.text),
      approximate: entry.moment?.approximate ?? false,
      faulty: options.isFaulty(entry),
    };
  });
  const windows = report.windows.flatMap(({ moment, value }, index): PictureWindow[] => {
    const known = knownTime(moment, basis, home);
    if (known?.until === undefined) return [];
    return [{ index, from: known.at, to: known.until, time: timeText(known, moment, { basis, zone, source: report.text }), note: shortText(value.note ?? '') }];
  });
  return { marks, windows, phases: phasesOf(report, marks, windows, basis), basis, zone };
}

/** The zone in which the report tells most of its times, on the axis or not: a picture of clocks without a day has none. */
export function statedZone(report: Report): Zone | undefined {
  const moments = [...report.timelines.flatMap(({ entries }) => entries.map(({ moment }) => moment)), ...report.windows.map(({ moment }) => moment), ...report.fields.map(({ moment }) => moment)];
  return commonZone(moments.flatMap((moment) => (moment?.instant === undefined ? [] : (moment.zone ?? []))));
}

/** The zone of most times; of several as frequent the first. */
function commonZone(zones: readonly Zone[]): Zone | undefined {
  const counts = new Map<string, { readonly zone: Zone; count: number }>();
  for (const zone of zones) {
    const key = `${zone.id} ${zone.fixed ?? ''}`;
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { zone, count: 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0]?.zone;
}
