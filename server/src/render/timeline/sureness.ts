// Where on the axis an entry may lie: at a point, over its range, somewhere in the day it names, or between its neighbours when nothing is known.

import { HOUR } from '../../time/calendar.ts';
import type { Mark } from './picture.ts';
import type { TimeScale } from './scale.ts';

export interface Sureness {
  readonly mark: Mark;
  /** Where its sign stands, in pixels and in time. */
  readonly x: number;
  readonly at: number;
  /** The range, or the stretch in which it lies; the same as `x` where that is known to the minute. */
  readonly x0: number;
  readonly x1: number;
  readonly isFuzzy: boolean;
}

/** Times that the axis has to show: of coarse ones the middle of where they may lie. */
export function anchors(marks: readonly Mark[]): readonly number[] {
  return fuzzyTimes(marks).flatMap((time, index) => {
    const until = marks[index]?.known?.until;
    return time === undefined ? [] : until === undefined ? [time.at] : [time.at, until];
  });
}

export function stretchesOf(marks: readonly Mark[], scale: TimeScale, left: number, right: number): readonly Sureness[] {
  const times = fuzzyTimes(marks);
  const places = unknownPlaces(times.map((time) => (time === undefined ? undefined : scale.x(time.at))), left, right);
  return marks.map((mark, index): Sureness => {
    const time = times[index];
    const place = places[index] ?? left;
    if (!time || !mark.known) return { mark, x: place, at: 0, x0: place, x1: place, isFuzzy: false };
    const { until } = mark.known;
    if (until !== undefined) return { mark, x: place, at: time.at, x0: place, x1: scale.x(until), isFuzzy: false };
    return { mark, x: place, at: time.at, x0: scale.x(time.from), x1: scale.x(time.to), isFuzzy: time.to > time.from };
  });
}

interface Fuzzy {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/**
 * A coarse time lies in what its stamp names and, in a list that is in order, between its neighbours. An hour is told at its
 * beginning, longer stretches in their middle.
 */
function fuzzyTimes(marks: readonly Mark[]): readonly (Fuzzy | undefined)[] {
  const after = nextSharp(marks);
  let before = Number.NEGATIVE_INFINITY;
  return marks.map((mark, index) => {
    const { known, faulty } = mark;
    if (!known) return undefined;
    const { at, within } = known;
    if (within === undefined) {
      if (!faulty) before = at;
      return { at, from: at, to: at };
    }
    if (within - at <= HOUR) return { at, from: at, to: within };
    const from = Math.max(at, before);
    const to = Math.min(within, after[index] ?? Number.POSITIVE_INFINITY);
    return faulty || to <= from ? { at: (at + within) / 2, from: at, to: within } : { at: (from + to) / 2, from, to };
  });
}

function nextSharp(marks: readonly Mark[]): readonly number[] {
  let next = Number.POSITIVE_INFINITY;
  const found = marks.map(() => next);
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    found[index] = next;
    const mark = marks[index];
    if (mark?.known && mark.known.within === undefined && !mark.faulty) next = mark.known.at;
  }
  return found;
}

/** Runs without a place are spread between the places on both sides; at the ends they keep a little distance. */
function unknownPlaces(places: readonly (number | undefined)[], left: number, right: number): readonly number[] {
  const found: number[] = [];
  let index = 0;
  while (index < places.length) {
    const place = places[index];
    if (place !== undefined) {
      found.push(place);
      index += 1;
      continue;
    }
    let end = index;
    while (end < places.length && places[end] === undefined) end += 1;
    const [from, to] = [places[index - 1] ?? left, places[end] ?? right];
    const count = end - index;
    for (let step = 1; step <= count; step += 1) found.push(from + ((to - from) * step) / (count + 1));
    index = end;
  }
  return found;
}
