// A list prepared for the search of repairs: comparable entries in a row, direction, and which entries take their date from which.

import { localTimeOf } from './calendar.ts';
import type { Moment } from './moment.ts';
import { isComparable, isEarlier, isSharp, pointOf, sameBasis, type Comparable } from './order-points.ts';
import { directionOf, type Direction } from './direction.ts';
import type { CalendarDate } from './restyle-date.ts';

/** An entry that writes its date and those after it that take theirs from it: one edit changes all. */
export interface Group {
  /** Positions in the row, first and last. */
  readonly from: number;
  readonly to: number;
  /** The entry whose stamp holds the date; absent when the date stands elsewhere. */
  readonly head?: number;
}

export interface RepairLine {
  /** Indices of comparable entries of one basis. */
  readonly row: readonly number[];
  readonly points: readonly Comparable[];
  readonly sign: 1 | -1;
  readonly direction: Direction;
  readonly groups: readonly Group[];
  /** The group of each position. */
  readonly groupAt: readonly number[];
}

/** Undefined when the two entries do not compare. */
export function repairLine(moments: readonly (Moment | undefined)[], index: number, other: number): RepairLine | undefined {
  const points = moments.map(pointOf);
  const [one, two] = [points[index], points[other]];
  if (one === undefined || two === undefined || !isComparable(one) || !isComparable(two) || !sameBasis(one, two)) return undefined;
  const row: number[] = [];
  const kept: Comparable[] = [];
  for (const [at, point] of points.entries()) {
    if (!isComparable(point) || !sameBasis(point, one)) continue;
    row.push(at);
    kept.push(point);
  }
  const direction = directionOf(points);
  const { groups, groupAt } = groupsOf(moments, row);
  return { row, points: kept, sign: direction === 'downwards' ? -1 : 1, direction, groups, groupAt };
}

function groupsOf(moments: readonly (Moment | undefined)[], row: readonly number[]): Pick<RepairLine, 'groups' | 'groupAt'> {
  const groups: { from: number; to: number; head?: number }[] = [];
  const groupAt: number[] = [];
  for (const [position, index] of row.entries()) {
    const from = moments[index]?.dateFrom;
    const current = groups.at(-1);
    if (from === 'entry') groups.push({ from: position, to: position, head: index });
    else if (current === undefined || from !== 'previous') groups.push({ from: position, to: position });
    else current.to = position;
    groupAt.push(groups.length - 1);
  }
  return { groups, groupAt };
}

/** Whether `b` may stand after `a` in the direction of the list. */
export function fits(line: RepairLine, a: Comparable | undefined, b: Comparable | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  return line.sign === 1 ? !isEarlier(b, a) : !isEarlier(a, b);
}

/** The entry at a position as it would be, moved by some milliseconds. */
function movedBy(point: Comparable, by: number): Comparable {
  return { ...point, at: point.at + by };
}

/** Whether positions `from` to `to`, all moved by `by`, stand right between their neighbours. */
export function runFits(line: RepairLine, from: number, to: number, by: number): boolean {
  const [first, last] = [line.points[from], line.points[to]];
  if (first === undefined || last === undefined) return false;
  const sharp = sharpBefore(line, from);
  const moved = movedBy(first, by);
  return fits(line, line.points[from - 1], moved) && fits(line, sharp, moved) && fits(line, movedBy(last, by), line.points[to + 1]);
}

/** A coarse or approximate neighbour hides a sharp one behind it. */
function sharpBefore(line: RepairLine, position: number): Comparable | undefined {
  for (let at = position - 1; at >= 0 && at > position - 8; at -= 1) {
    const point = line.points[at];
    if (point !== undefined && isSharp(point)) return point;
  }
  return undefined;
}

/** Milliseconds from the first to the last of the row when positions `from` to `to` are moved. */
export function spanOf(line: RepairLine, extremes: Extremes, from: number, to: number, by: number): number {
  let least = Math.min(extremes.leastBefore[from] ?? Infinity, extremes.leastAfter[to + 1] ?? Infinity);
  let most = Math.max(extremes.mostBefore[from] ?? -Infinity, extremes.mostAfter[to + 1] ?? -Infinity);
  for (let at = from; at <= to; at += 1) {
    const point = line.points[at];
    if (point === undefined) continue;
    least = Math.min(least, point.at + by);
    most = Math.max(most, point.at + by);
  }
  return most - least;
}

/** Least and greatest time before and after each position. */
export interface Extremes {
  readonly leastBefore: readonly number[];
  readonly mostBefore: readonly number[];
  readonly leastAfter: readonly number[];
  readonly mostAfter: readonly number[];
}

export function extremesOf({ points }: RepairLine): Extremes {
  const leastBefore = [Infinity];
  const mostBefore = [-Infinity];
  for (const [at, point] of points.entries()) {
    leastBefore.push(Math.min(leastBefore[at] ?? Infinity, point.at));
    mostBefore.push(Math.max(mostBefore[at] ?? -Infinity, point.at));
  }
  const leastAfter: number[] = points.map(() => Infinity);
  const mostAfter: number[] = points.map(() => -Infinity);
  for (let at = points.length - 1; at >= 0; at -= 1) {
    leastAfter[at] = Math.min(leastAfter[at + 1] ?? Infinity, points[at]?.at ?? Infinity);
    mostAfter[at] = Math.max(mostAfter[at + 1] ?? -Infinity, points[at]?.at ?? -Infinity);
  }
  return { leastBefore, mostBefore, leastAfter, mostAfter };
}

/** The local date of a point moved by some milliseconds. */
export function localDateOf(point: Comparable, by: number): CalendarDate {
  return localTimeOf((point.local ?? point.at) + by);
}
