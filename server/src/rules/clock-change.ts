// What the rules about clock changes share: times that a change of the clock skipped or repeated, and how to say which is meant.

import type { Moment } from '../time/index.ts';
import { slice } from '../text/span.ts';
import { DAY, localMsOf, localTimeOf } from '../time/calendar.ts';
import type { Report } from '../model/report.ts';
import { isoDay, pad } from './calendar.ts';
import type { Fix } from './rule.ts';
import { perReport } from './per-report.ts';
import { endsOf, timesOf } from './times.ts';

/** Moments with a clock change of this kind; ends of ranges are moments too. */
export function clockChanges(report: Report, kind: 'gap' | 'overlap'): readonly Moment[] {
  return changed(report).filter(({ clockChange }) => clockChange?.kind === kind);
}

const changed = perReport('clock changes', (report): readonly Moment[] => {
  const moments: Moment[] = [];
  for (const { moment: start } of timesOf(report)) {
    for (const moment of endsOf(start)) if (moment.clockChange !== undefined) moments.push(moment);
  }
  return moments;
});

/** +02:00, −05:30 as +02:00 and -05:30; minutes east of UTC. */
export function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** Writes the offset behind the clock, in place of zone words that stand on the stamp itself. */
export function withOffset(text: string, { stamp }: Moment, minutes: number): Fix {
  const offset = offsetText(minutes);
  const { clock, zone } = stamp;
  const after = clock?.span.to ?? stamp.span.to;
  const span = zone !== undefined && zone.span.from >= after ? { from: after, to: zone.span.to } : { from: after, to: after };
  return {
    title: `Write ${offset} after the clock`,
    safe: false,
    changes: [{ kind: 'replace', span, text: isIsoClock(text, stamp.span.from, after) ? offset : ` ${offset}` }],
  };
}

/** The time an hour (or what the clock jumped by) earlier and later, which both exist; the clock is written as 24 hours. */
export function besideGap(moment: Moment): readonly Fix[] {
  const { local, clockChange, stamp } = moment;
  if (local === undefined || clockChange === undefined || stamp.clock === undefined) return [];
  const jump = Math.abs(clockChange.offsets[1] - clockChange.offsets[0]) * 60_000;
  const { span } = stamp.clock;
  return [jump, -jump].flatMap((by): readonly Fix[] => {
    const moved = localTimeOf(localMsOf(local) + by);
    if (Math.floor(localMsOf(moved) / DAY) !== Math.floor(localMsOf(local) / DAY)) return [];
    const clock = `${pad(moved.hour)}:${pad(moved.minute)}${local.second === undefined ? '' : `:${pad(moved.second)}`}`;
    return [{
      title: `Change to ${isoDay(moved)} ${clock}, ${by > 0 ? 'after' : 'before'} the clocks changed`,
      safe: false,
      changes: [{ kind: 'replace', span, text: clock }],
    }];
  });
}

/** "2026-03-29T02:30" takes its offset without a blank. */
function isIsoClock(text: string, from: number, to: number): boolean {
  return /\d[Tt]\d{2}:\d{2}(?::\d{2})?$/.test(slice(text, { from, to }));
}
