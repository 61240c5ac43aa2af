// The days or years along the axis: where each begins and what it is called, so that no tick is without its date.

import { DAY, dayNumber, weekdayOf } from '../../time/calendar.ts';
import { localOf } from '../../time/index.ts';
import type { LocalTime, Zone } from '../../time/index.ts';
import { instantOf } from './known-time.ts';
import type { Basis } from './known-time.ts';
import type { TimeScale } from './scale.ts';
import { textWidth } from './text-width.ts';
import { dayLabel, yearLabel } from './ticks.ts';

export interface Period {
  readonly x: number;
  /** Where its name begins. */
  readonly nameX: number;
  /** It begins here; false where the axis or a stretch of it begins within it. */
  readonly isBoundary: boolean;
  /** Empty where nothing has room, and where it was named before. */
  readonly label: string;
}

interface Candidate {
  readonly x: number;
  readonly isBoundary: boolean;
  /** Longest first. */
  readonly names: readonly string[];
}

const GAP = 6;
/** Between the line of a boundary and its name. */
const INDENT = 4;
const MOST = 2000;

/** Days named by month and day, with the year where `withYear` asks for it: only with the first name, and when it changes. */
export function days(scale: TimeScale, zone: Zone, basis: Basis, withYear: boolean, right: number, size: number): readonly Period[] {
  const first = dayOf(localOf(scale.from, zone));
  let year = Number.NaN;
  const candidates = candidatesOf(scale, zone, (local) => dayOf(local), (day) => day * DAY, (local) => {
    const names = dayNames(local, basis, dayOf(local) - first + 1);
    const changes = withYear && local.year !== year;
    year = local.year;
    return changes ? names.map((name) => `${name}, ${yearLabel(local)}`) : names;
  });
  return named(candidates, right, size);
}

export function years(scale: TimeScale, zone: Zone, right: number, size: number): readonly Period[] {
  return named(candidatesOf(scale, zone, ({ year }) => year, (year) => dayNumber(year, 1, 1) * DAY, (local) => [yearLabel(local)]), right, size);
}

function dayOf({ year, month, day }: LocalTime): number {
  return dayNumber(year, month, day);
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function dayNames(local: LocalTime, basis: Basis, count: number): readonly string[] {
  if (basis === 'clock') return [`Day ${count}`];
  const weekday = WEEKDAYS[weekdayOf(local.year, local.month, local.day) - 1] ?? '';
  return [`${weekday}, ${dayLabel(local)}`, dayLabel(local)];
}

function candidatesOf(scale: TimeScale, zone: Zone, numberOf: (local: LocalTime) => number, startMs: (number: number) => number, names: (local: LocalTime) => readonly string[]): readonly Candidate[] {
  const found: Candidate[] = [];
  let last = Number.NaN;
  for (const stretch of scale.stretches) {
    const start = localOf(stretch.from, zone);
    const end = numberOf(localOf(stretch.to, zone));
    for (let number = numberOf(start); number <= end && found.length < MOST; number += 1) {
      const at = instantOf(zone, startMs(number));
      const begins = at !== undefined && at >= stretch.from;
      const isNew = number !== last;
      last = number;
      // The moment a day ends is the next one's only if something more is of it.
      if (begins && at === stretch.to && stretch.to > stretch.from && stretch !== scale.stretches.at(-1)) continue;
      if (!isNew) continue;
      const local = begins ? localOf(at, zone) : start;
      found.push({ x: begins ? scale.x(at) : stretch.x0, isBoundary: begins, names: names(local) });
    }
  }
  return found;
}

/**
 * Each gets the longest of its names that ends before the next begins; what has no room at all stays a line. The last one's name may
 * stand left of where it begins: there is nothing that it could be taken for.
 */
function named(candidates: readonly Candidate[], right: number, size: number): readonly Period[] {
  const places = candidates.map(({ x, isBoundary, names }, index) => {
    const indented = x + (isBoundary ? INDENT : 0);
    return index === candidates.length - 1 ? Math.min(indented, right - textWidth(names.at(-1) ?? '', size)) : indented;
  });
  let free = Number.NEGATIVE_INFINITY;
  return candidates.map(({ x, isBoundary, names }, index): Period => {
    const at = places[index] ?? x;
    const limit = Math.min(right, (places[index + 1] ?? Number.POSITIVE_INFINITY) - GAP);
    const fitting = names.find((name) => at + textWidth(name, size) <= limit);
    // The shortest name may be the only one that tells the date of what follows.
    const last = names.at(-1) ?? '';
    const label = at < free ? '' : (fitting ?? (at + textWidth(last, size) <= right ? last : ''));
    if (label !== '') free = at + textWidth(label, size) + GAP;
    return { x, nameX: at, isBoundary, label };
  });
}
