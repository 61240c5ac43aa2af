// Puts intervals that overlap on lanes of their own, so that none hides another.

export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** The lane of each, from 0, or undefined for one that finds none of `most` free. Those that begin first come first. */
export function lanesOf(intervals: readonly Interval[], most: number, gap: number): readonly (number | undefined)[] {
  const lanes: (number | undefined)[] = intervals.map(() => undefined);
  const ends: number[] = [];
  const order = intervals.map((_, index) => index).toSorted((a, b) => (intervals[a]?.from ?? 0) - (intervals[b]?.from ?? 0) || a - b);
  for (const index of order) {
    const interval = intervals[index];
    if (!interval) continue;
    const free = ends.findIndex((end) => end + gap <= interval.from);
    const lane = free < 0 ? ends.length : free;
    if (lane >= most) continue;
    ends[lane] = interval.to;
    lanes[index] = lane;
  }
  return lanes;
}
