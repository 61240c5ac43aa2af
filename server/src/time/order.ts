// Judges the order of one list: entries out of order, lists that run downwards, midnights without a date, dates with a slip in year or month.

import { dateOutliers } from './date-outlier.ts';
import { breaks, directionOf, type Direction } from './direction.ts';
import { dayOfPoint, isComparable, isSharp, type OrderPoint } from './order-points.ts';

export interface OrderFault {
  readonly kind: 'out-of-order' | 'newest-first' | 'midnight-rollover' | 'date-outlier';
  /** The entry at fault, as far as order alone can say; the ranked repairs know better. */
  readonly index: number;
  /** The entry that it does not fit with. */
  readonly other: number;
}

/** Faults in list order. Points that do not compare (no time, another basis) are passed over. Linear. */
export function judgeOrder(points: readonly OrderPoint[]): readonly OrderFault[] {
  const direction = directionOf(points);
  const faults: OrderFault[] = [];
  const first = points.findIndex(isComparable);
  if (direction !== 'upwards') faults.push({ kind: 'newest-first', index: first, other: points.findLastIndex(isComparable) });
  const outliers = dateOutliers(points, direction).map(({ index, other }): OrderFault => ({ kind: 'date-outlier', index, other }));
  const outlying = new Set(outliers.map(({ index }) => index));
  const misplaced = direction === 'blocks' ? [] : misplacedFaults(points, direction, outlying);
  return [...faults, ...[...outliers, ...misplaced, ...rolloverFaults(points)].toSorted((a, b) => a.index - b.index)];
}

/** Each entry against the one before it, and against the last one with a sharp time if that is another. */
function misplacedFaults(points: readonly OrderPoint[], direction: Direction, skipped: ReadonlySet<number>): readonly OrderFault[] {
  const faults: OrderFault[] = [];
  let last: number | undefined;
  let sharp: number | undefined;
  for (const [index, point] of points.entries()) {
    if (!isComparable(point) || skipped.has(index)) continue;
    const other = [last, sharp].find((at) => at !== undefined && breaks(points[at], point, direction));
    if (other !== undefined) faults.push({ kind: 'out-of-order', index, other });
    last = index;
    if (isSharp(point)) sharp = index;
  }
  return faults;
}

/** An entry without its own date that lies on another day than the one before it: the clock ran past midnight. */
function rolloverFaults(points: readonly OrderPoint[]): readonly OrderFault[] {
  const faults: OrderFault[] = [];
  let last: number | undefined;
  for (const [index, point] of points.entries()) {
    const day = dayOfPoint(point);
    if (day === undefined || !isComparable(point)) continue;
    const before = last === undefined ? undefined : points[last];
    const dayBefore = before === undefined ? undefined : dayOfPoint(before);
    if (last !== undefined && !point.dated && dayBefore !== undefined && day !== dayBefore && before?.basis === point.basis) {
      faults.push({ kind: 'midnight-rollover', index, other: last });
    }
    last = index;
  }
  return faults;
}
