// A stamp with everything it inherited: a local time, a zone and, where both are known, an instant.

import type { Span } from '../text/span.ts';
import type { Precision, Stamp } from './stamp.ts';
import type { Zone, ZoneWords } from './zone.ts';

export type ZoneSource = 'entry' | 'column' | 'day-heading' | 'section' | 'sentence' | 'front-matter' | 'document' | 'profile';
export type DateSource = 'entry' | 'day-heading' | 'previous' | 'sentence' | 'front-matter' | 'title' | 'file-name';

/** A local date and time on the proleptic Gregorian calendar; a missing clock is absent, not midnight. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

export interface Moment {
  readonly stamp: Stamp;
  /** Known when a full date was written or inherited. */
  readonly local?: LocalTime;
  readonly zone?: Zone;
  /**
   * The words that gave the zone, wherever they stand. An abbreviation with several readings that a declared zone settles is
   * `one`; left `several`, its first reading is `zone`. `unknown` words leave `zone` absent.
   */
  readonly zoneWords?: ZoneWords;
  readonly zoneFrom?: ZoneSource;
  readonly dateFrom?: DateSource;
  /** Milliseconds since the Unix epoch; only when date, clock and zone are known and the local time exists. */
  readonly instant?: number;
  /** `gap`: the local time was skipped by a clock change. `overlap`: it happened twice; `instant` is the earlier. */
  readonly clockChange?: { readonly kind: 'gap' | 'overlap'; readonly offsets: readonly [number, number] };
  readonly precision: Precision;
  readonly approximate: boolean;
  /** Numeric date that nothing in the report or configuration decides. */
  readonly ambiguousDate?: boolean;
  /**
   * Midnights passed since the date was last written, where the clock ran back from evening to morning without a new date.
   * They are in `local` already; negative in a list that runs downwards.
   */
  readonly nights?: number;
  /** Only without `local`: milliseconds that compare with those of the same list, for a clock without a date or a date without a year. */
  readonly inList?: number;
  readonly until?: Moment;
  /** The second zone's reading of the same time, on the date that brings it nearest. */
  readonly also?: Moment;
}

/** What a moment may inherit from, nearest first; spans are places in the document. */
export interface Inherited<T, Source> {
  readonly value: T;
  readonly from: Source;
  readonly span?: Span;
}
