// Judges the order of a list.
import type { Moment } from './moment.ts';
import type { Precision } from './stamp.ts';

/** What is compared of an entry. */
export interface OrderPoint {
  /** Milliseconds: an instant, or local time as if UTC when no zone is known; undefined is not compared. */
  readonly at?: number;
  readonly zoned: boolean;
  readonly precision: Precision;
  readonly approximate: boolean;
  /** The date is written on the entry or a day heading, not inherited from the entry before. */
  readonly dated: boolean;
}
export interface OrderFault {
  readonly kind: 'out-of-order' | 'newest-first' | 'midnight-rollover' | 'date-outlier';
  readonly index: number;
  readonly other: number;
}
export function pointOf(moment: Moment | undefined): OrderPoint {
  return { zoned: false, precision: moment?.precision ?? 'minute', approximate: false, dated: false };
}
export function judgeOrder(points: readonly OrderPoint[]): readonly OrderFault[] {
  void points;
  return [];
}
