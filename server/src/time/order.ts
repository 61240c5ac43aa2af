// Judges the order of one list: entries out of order, lists that run downwards, midnights without a date, dates with a slip in year or month.

import { DAY, dateOfDay, dayNumber, daysInMonth } from './calendar.ts';
import { dayOfPoint, isComparable, isEarlier, isSharp, sameBasis, type Comparable, type OrderPoint } from './order-points.ts';

export interface OrderFault {
  readonly kind: 'out-of-order' | 'newest-first' | 'midnight-rollover' | 'date-outlier';
  /** The entry at fault, as far as order alone can say; the ranked repairs know better. */
  readonly index: number;
  /** The entry that it does not fit with. */
  readonly other: number;
}

/** `downwards`: newest first. `blocks`: newest day first, upwards within each day. */
export type Direction = 'upwards' | 'downwards' | 'blocks';

const WIDE_GAP = 20 * DAY;

/** Faults in list order. Points that do not compare (no time, another basis) are passed over. Linear. */
export function judgeOrder(points: readonly OrderPoint[]): readonly OrderFault[] {
  const direction = directionOf(points);
  const faults: OrderFault[] = [];
  const first = points.findIndex(isComparable);
  if (direction !== 'upwards') faults.push({ kind: 'newest-first', index: first, other: points.findLastIndex(isComparable) });
  const outliers = outlierFaults(points, direction);
  const outlying = new Set(outliers.map(({ index }) => index));
  const misplaced = direction === 'blocks' ? [] : misplacedFaults(points, direction, outlying);
  return [...faults, ...[...outliers, ...misplaced, ...rolloverFaults(points)].toSorted((a, b) => a.index - b.index)];
}

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
  if (down >= 2 && down > up) return 'downwards';
  // Two entries tell little: with a date on each, a log that grows at its top is likelier than a wrong date.
  if (count === 1 && down === 1 && dayDown === 1 && areDated) return 'downwards';
  const isByDay = down > 0 && down === dayDown && dayUp === 0 && (dayDown >= 2 || downAtHeading === down);
  return isByDay ? 'blocks' : 'upwards';
}

/** Pairs of comparable points with none of the same basis between them. */
function* neighbours(points: readonly OrderPoint[]): IterableIterator<readonly [Comparable, Comparable, number, number]> {
  const last = new Map<string, readonly [Comparable, number]>();
  for (const [index, point] of points.entries()) {
    if (!isComparable(point)) continue;
    const basis = `${point.zoned} ${point.basis ?? ''}`;
    const before = last.get(basis);
    if (before !== undefined) yield [before[0], point, before[1], index];
    last.set(basis, [point, index]);
  }
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

function breaks(before: OrderPoint | undefined, after: Comparable, direction: Direction): boolean {
  if (before === undefined || !isComparable(before) || !sameBasis(before, after)) return false;
  return direction === 'downwards' ? isEarlier(before, after) : isEarlier(after, before);
}

/** An entry without its own date that lies on another day than the one before it: the clock ran past midnight. */
function rolloverFaults(points: readonly OrderPoint[]): readonly OrderFault[] {
  const faults: OrderFault[] = [];
  let last: number | undefined;
  for (const [index, point] of points.entries()) {
    const day = point.basis === 'list' && point.at !== undefined ? Math.floor(point.at / DAY) : dayOfPoint(point);
    if (day === undefined || !isComparable(point)) continue;
    const before = last === undefined ? undefined : points[last];
    const dayBefore = before?.basis === 'list' ? Math.floor((before.at ?? 0) / DAY) : before === undefined ? undefined : dayOfPoint(before);
    if (last !== undefined && !point.dated && dayBefore !== undefined && day !== dayBefore && before?.basis === point.basis) {
      faults.push({ kind: 'midnight-rollover', index, other: last });
    }
    last = index;
  }
  return faults;
}

function outlierFaults(points: readonly OrderPoint[], direction: Direction): readonly OrderFault[] {
  if (direction === 'blocks') return [];
  const pairs = [...neighbours(points)];
  const before = new Map(pairs.map(([, , from, to]) => [to, from]));
  const after = new Map(pairs.map(([, , from, to]) => [from, to]));
  const faults: OrderFault[] = [];
  for (const [index, point] of points.entries()) {
    if (!isComparable(point) || !point.dated || point.heading === true || point.local === undefined) continue;
    const previous = comparableAt(points, before.get(index));
    const next = comparableAt(points, after.get(index));
    const isOut = previous !== undefined && next !== undefined
      ? outliesBetween(point, previous, next, direction)
      : outliesAtEnd(point, previous, next, direction) && isSettled(points, index, before, after, direction);
    if (isOut) faults.push({ kind: 'date-outlier', index, other: before.get(index) ?? after.get(index) ?? index });
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
  return corrected !== undefined && !breaks(previous, corrected, direction) && !breaks(corrected, next, direction) && isDisturbed(point, previous, next, direction);
}

function isDisturbed(point: Comparable, previous: Comparable, next: Comparable, direction: Direction): boolean {
  return breaks(previous, point, direction) || breaks(point, next, direction) || Math.abs(point.at - previous.at) > WIDE_GAP;
}

/** At an end of the list there is one neighbour, so the fit must be close: a gap of weeks that becomes less than a day. */
function outliesAtEnd(point: Comparable, previous: Comparable | undefined, next: Comparable | undefined, direction: Direction): boolean {
  const neighbour = previous ?? next;
  const [own, near] = [yearMonthOf(point), neighbour === undefined ? undefined : yearMonthOf(neighbour)];
  if (neighbour === undefined || own === undefined || near === undefined || Math.abs(point.at - neighbour.at) <= WIDE_GAP) return false;
  if (own.year !== near.year && own.month !== near.month) return false;
  const corrected = withYearMonth(point, own.year !== near.year ? { year: near.year } : { month: near.month });
  if (corrected === undefined || Math.abs(corrected.at - neighbour.at) >= DAY) return false;
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
