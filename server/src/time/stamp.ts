// A stamp as an author wrote it: which parts are there, what they say, where they stand. Nothing is inherited or guessed here.

import type { Span } from '../text/span.ts';
import type { ZoneWords } from './zone.ts';

export type Precision = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

/** The order of the parts of a numeric date such as 04/05/2024. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** Why a stamp as written names no time. */
export type StampFault =
  /** No such day (`2024-02-30`) or month. */
  | 'date'
  /** No such hour, minute or second (`25:10`). */
  | 'clock'
  /** A 24-hour clock with a.m./p.m. that contradicts or repeats it (`13:55 PM`, `17:14pm`, `13:00am`). */
  | 'meridiem'
  /** A year of other than four digits where four are meant (`22025-03-18`, `11/03/202`). */
  | 'year'
  /** An offset beyond ±14:00. */
  | 'offset'
  /** Machine-readable field that is not ISO 8601 (`2023-12-04T8:00`), though its meaning is clear. */
  | 'iso';

export interface StampDate {
  readonly span: Span;
  readonly year?: number;
  /** 1–12. Undefined while `numeric` is undecided. */
  readonly month?: number;
  /** 1–31. */
  readonly day?: number;
  /** ISO weekday, 1 = Monday, when the author wrote one. */
  readonly weekday?: { readonly value: number; readonly span: Span };
  /** All-numeric date whose order of parts the form does not fix: the parts as written. */
  readonly numeric?: readonly [number, number, number?];
  /** Whole days added by `(+1d)`, "next day". */
  readonly dayOffset?: number;
  /** Places of the parts, for edits of one field. */
  readonly parts: { readonly year?: Span; readonly month?: Span; readonly day?: Span };
}

export interface StampClock {
  readonly span: Span;
  /** 0–23 once a.m./p.m. is applied; as written when the stamp has a clock fault. 24:00 is hour 24, minute 0. */
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  readonly meridiem?: { readonly value: 'am' | 'pm'; readonly span: Span };
}

export interface Stamp {
  /** From the first to the last part, both ends of a range and both zones included; wrappers such as `**` and `[` are outside. */
  readonly span: Span;
  readonly date?: StampDate;
  readonly clock?: StampClock;
  readonly zone?: ZoneWords;
  readonly precision: Precision;
  readonly approximate: boolean;
  /** The author says that the time is not known (`--:--`, `??`, "Time TBC"): never compared, never a fault. */
  readonly unknown: boolean;
  /** `T+2m`: minutes after the start of the incident. */
  readonly relative?: number;
  /** The same instant in another zone: `13:14 EDT (17:14 UTC)`. */
  readonly also?: Stamp;
  /** The end of a range. What it does not state it takes from the start. */
  readonly until?: Stamp;
  /** `22:43〜`: a range whose end is not given. */
  readonly openEnd?: boolean;
  readonly faults: readonly { readonly fault: StampFault; readonly span: Span }[];
}
