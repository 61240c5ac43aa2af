// Finds entries whose year or month is a slip: it differs from its neighbours', and with theirs the entry would fit.

import { DAY, dateOfDay, dayNumber, daysInMonth, HOUR } from './calendar.ts';
import { breaks, neighbours, type Direction } from './direction.ts';
import { dayOfPoint, isComparable, type Comparable, type OrderPoint } from './order-points.ts';

export interface Outlier {
  readonly index: number;
  /** The neighbour that it does not fit with. */
  readonly other: number;
}

const WIDE_GAP = 20 * DAY;
const CLOSE = 6 * HOUR;

/** Only dates that stand on the entry itself can be slips of it. */
export function dateOutliers(points: readonly OrderPoint[], direction: Direction): readonly Outlier[] {
  if (direction === 'blocks') return [];
  const pairs = neighbours(points);
  const before = new Map(pairs.map(([, , from, to]) => [to, from]));
  const after = new Map(pairs.map(([, , from, to]) => [from, to]));
  const faults: Outlier[] = [];
  for (const [index, point] of points.entries()) {
    if (!isComparable(point) || !point.dated || point.heading === true || point.local === undefined || point.basis !== undefined) continue;
    const previous = comparableAt(points, before.get(index));
    const next = comparableAt(points, after.get(index));
    const isOut = previous !== undefined && next !== undefined
      ? outliesBetween(point, previous, next, direction)
      : outliesAtEnd(point, previous, next, direction) && isSettled(points, index, before, after, direction);
    if (isOut) faults.push({ index, other: before.get(index) ?? after.get(index) ?? index });
  }
  return faults;
}

/** The one neighbour of an entry at an end fits its own other neighbour, so that the slip is not its. */
function isSettled(
  points: readonly OrderPoint[], index: number, before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>, direction: Direction,
): boolean {
  const isLast = after.get(index) === undefined;
  const beside = (isLast ? before : after).get(index) ?? -1;
  const [near, far] = [comparableAt(points, beside), comparableAt(points, (isLast ? before : after).get(beside))];
  if (near === undefined || far === undefined || Math.abs(near.at - far.at) > WIDE_GAP) return false;
  return isLast ? !breaks(far, near, direction) : !breaks(near, far, direction);
}

function comparableAt(points: readonly OrderPoint[], index: number | undefined): Comparable | undefined {
  const point = index === undefined ? undefined : points[index];
  return point !== undefined && isComparable(point) ? point : undefined;
}

interface YearMonth {
  readonly year: number;
  readonly month: number;
}

function yearMonthOf(point: OrderPoint): YearMonth | undefined {
  const day = dayOfPoint(point);
  return day === undefined ? undefined : dateOfDay(day);
}

/** Both neighbours share a year, or a month of one year, that the entry does not, and with it the entry would fit between them. */
function outliesBetween(point: Comparable, previous: Comparable, next: Comparable, direction: Direction): boolean {
  const [own, left, right] = [yearMonthOf(point), yearMonthOf(previous), yearMonthOf(next)];
  if (own === undefined || left === undefined || right === undefined || left.year !== right.year) return false;
  const isYear = own.year !== left.year;
  const isMonth = !isYear && left.month === right.month && own.month !== left.month;
  if (!isYear && !isMonth) return false;
  const corrected = withYearMonth(point, isYear ? { year: left.year } : { month: left.month });
  if (corrected === undefined || !isDisturbed(point, previous, next, direction)) return false;
  return !breaks(previous, corrected, direction) && !breaks(corrected, next, direction);
}

function isDisturbed(point: Comparable, previous: Comparable, next: Comparable, direction: Direction): boolean {
  return breaks(previous, point, direction) || breaks(point, next, direction) || Math.abs(point.at - previous.at) > WIDE_GAP;
}

/** At an end of the list there is one neighbour, so the fit must be close: a gap of weeks that becomes one of hours. */
function outliesAtEnd(point: Comparable, previous: Comparable | undefined, next: Comparable | undefined, direction: Direction): boolean {
  const neighbour = previous ?? next;
  const [own, near] = [yearMonthOf(point), neighbour === undefined ? undefined : yearMonthOf(neighbour)];
  if (neighbour === undefined || own === undefined || near === undefined || Math.abs(point.at - neighbour.at) <= WIDE_GAP) return false;
  if (own.year !== near.year && own.month !== near.month) return false;
  const corrected = withYearMonth(point, own.year !== near.year ? { year: near.year } : { month: near.month });
  if (corrected === undefined || Math.abs(corrected.at - neighbour.at) > CLOSE) return false;
  return previous !== undefined ? !breaks(previous, corrected, direction) : !breaks(corrected, neighbour, direction);
}

/** The point with another year or month, if that month has the day. */
function withYearMonth(point: Comparable, change: Partial<YearMonth>): Comparable | undefined {
  const day = dayOfPoint(point);
  if (day === undefined) return undefined;
  const date = { ...dateOfDay(day), ...change };
  if (date.day > daysInMonth(date.month, date.year)) return undefined;
  return { ...point, at: point.at + (dayNumber(date.year, date.month, date.day) - day) * DAY };
}
