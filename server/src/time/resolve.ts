// Gives stamps what they inherit.
import type { DateSource, Inherited, Moment, ZoneSource } from './moment.ts';
import type { DateOrder, Stamp, StampDate } from './stamp.ts';
import type { ZoneWords } from './zone.ts';

/** A place in one list. `zones` nearest first: column, day heading, section. */
export interface StampPlace {
  readonly stamp?: Stamp;
  readonly day?: Inherited<StampDate, 'day-heading'>;
  readonly zones: readonly Inherited<ZoneWords, ZoneSource>[];
}

/** What the whole report says: nearest first. */
export interface ReportTime {
  readonly dates: readonly Inherited<StampDate, DateSource>[];
  readonly zones: readonly Inherited<ZoneWords, ZoneSource>[];
  readonly dateOrder?: DateOrder;
}
export function resolveStamps(places: readonly StampPlace[], report: ReportTime): readonly (Moment | undefined)[] {
  return places.map((place) => (place.stamp === undefined ? undefined : resolveStamp(place.stamp, report)));
}
export function resolveStamp(stamp: Stamp, report: ReportTime): Moment {
  void report;
  return { stamp, precision: stamp.precision, approximate: stamp.approximate };
}
