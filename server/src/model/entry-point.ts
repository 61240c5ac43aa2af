// What order compares of an entry, kept beside its data: texts cannot carry a list whose day nobody knows, or a clock that was skipped.

import { beside } from '../text/beside.ts';
import { pointOf, type Moment, type OrderPoint } from '../time/index.ts';

const points = beside<OrderPoint>('order point');

/** Remembers the point for `data`, which was made from this moment. */
export function keepPoint<T extends object>(data: T, moment: Moment | undefined): T {
  points.set(data, pointOf(moment));
  return data;
}

/** The point kept for data of `resolvedData`; undefined for data of other origin. */
export function keptPoint(data: object): OrderPoint | undefined {
  return points.get(data);
}
