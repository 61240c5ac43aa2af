// Which way a list runs, and what is out of order in that direction.

import { dayOfPoint, isComparable, isEarlier, sameBasis, type Comparable, type OrderPoint } from './order-points.ts';

/** `downwards`: newest first. `blocks`: newest day first, upwards within each day. */
export type Direction = 'upwards' | 'downwards' | 'blocks';

/** Which way a list runs: downwards when more of its neighbours do so than not. */
export function directionOf(points: readonly OrderPoint[]): Direction {
  let up = 0;
  let down = 0;
  let downAtHeading = 0;
  let dayUp = 0;
  let dayDown = 0;
  let count = 0;
  let areDated = true;
  for (const [before, after] of neighbours(points)) {
    count += 1;
    areDated &&= before.dated && after.dated && before.heading !== true && after.heading !== true;
    const days = (dayOfPoint(after) ?? 0) - (dayOfPoint(before) ?? 0);
    if (days > 0) dayUp += 1;
    if (days < 0) dayDown += 1;
    if (isEarlier(before, after)) up += 1;
    if (!isEarlier(after, before)) continue;
    down += 1;
    if (days < 0 && before.heading === true && after.heading === true) downAtHeading += 1;
  }
  // Two entries tell little: with a date on each, a log that grows at its top is likelier than a wrong date.
  if (count === 1 && down === 1 && dayDown === 1 && areDated) return 'downwards';
  // Days run down, and what runs up lies within one day.
  const isByDay = down > 0 && down === dayDown && dayUp === 0 && (dayDown >= 2 || downAtHeading === down);
  if (isByDay && up > 0) return 'blocks';
  if (down >= 2 && down > up) return 'downwards';
  return isByDay ? 'blocks' : 'upwards';
}

/** Pairs of comparable points with none of the same basis between them. */
export function neighbours(points: readonly OrderPoint[]): readonly (readonly [Comparable, Comparable, number, number])[] {
  const pairs: (readonly [Comparable, Comparable, number, number])[] = [];
  // One of each basis; there are six at most.
  const last: { point: Comparable; index: number }[] = [];
  points.forEach((point, index) => {
    if (!isComparable(point)) return;
    const before = last.find((other) => sameBasis(other.point, point));
    if (before === undefined) {
      last.push({ point, index });
      return;
    }
    pairs.push([before.point, point, before.index, index]);
    before.point = point;
    before.index = index;
  });
  return pairs;
}

/** Whether `after` may not stand after `before`. */
export function breaks(before: OrderPoint | undefined, after: Comparable, direction: Direction): boolean {
  if (before === undefined || !isComparable(before) || !sameBasis(before, after)) return false;
  return direction === 'downwards' ? isEarlier(before, after) : isEarlier(after, before);
}
