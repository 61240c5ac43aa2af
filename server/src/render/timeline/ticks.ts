// Sensible ticks of a time axis: steps that people count in, counted on the clocks and calendars of the axis's own zone.

import { DAY, dayNumber, HOUR, MINUTE, SECOND } from '../../time/calendar.ts';
import { localOf, offsetOf, offsetsAt } from '../../time/index.ts';
import type { LocalTime, Zone } from '../../time/index.ts';
import { instantOf } from './known-time.ts';

export interface Step {
  readonly unit: 'clock' | 'day' | 'month' | 'year';
  /** Milliseconds of a clock, else days, months or years. */
  readonly count: number;
}

export interface Tick {
  readonly at: number;
  readonly label: string;
}

const LENGTHS = { clock: 1, day: DAY, month: 30 * DAY, year: 365 * DAY } as const;
/** Pixels from one tick to the next that its label needs. */
const ROOM = { clock: 54, day: 58, month: 44, year: 48 } as const;
const ROOM_OF_SECONDS = 70;
const clock = (...counts: readonly number[]): readonly Step[] => counts.map((count) => ({ unit: 'clock', count }));
const steps = (unit: Step['unit'], ...counts: readonly number[]): readonly Step[] => counts.map((count) => ({ unit, count }));
const STEPS: readonly Step[] = [
  ...clock(SECOND, 2 * SECOND, 5 * SECOND, 10 * SECOND, 15 * SECOND, 30 * SECOND),
  ...clock(MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE, 30 * MINUTE),
  ...clock(HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR),
  ...steps('day', 1, 2, 7, 14),
  ...steps('month', 1, 3, 6),
  ...steps('year', 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000),
];
const COARSEST: Step = { unit: 'year', count: 100_000 };
/** More than any width has room for. */
const MOST = 400;

/** The finest step whose labels have room; `perMs` is pixels of a millisecond, 0 on an axis of a single instant. */
export function stepFor(perMs: number): Step {
  if (perMs === 0) return { unit: 'clock', count: MINUTE };
  return STEPS.find((step) => step.count * LENGTHS[step.unit] * perMs >= roomOf(step)) ?? COARSEST;
}

function roomOf(step: Step): number {
  return step.unit === 'clock' && step.count < MINUTE ? ROOM_OF_SECONDS : ROOM[step.unit];
}

/** In order. An hour that a clock change repeats has its ticks twice, one that it skips has none. */
export function ticks(from: number, to: number, step: Step, zone: Zone): readonly Tick[] {
  const found = step.unit === 'clock' ? clockTicks(from, to, step.count, zone) : calendarTicks(from, to, step, zone);
  return found.filter((at) => from <= at && at <= to).toSorted((a, b) => a - b).map((at) => ({ at, label: tickLabel(at, step, zone) }));
}

function clockTicks(from: number, to: number, every: number, zone: Zone): readonly number[] {
  const [first, last] = [offsetOf(zone, from), offsetOf(zone, to)].map((minutes) => Math.round(minutes * MINUTE)) as [number, number];
  const low = from + Math.min(first, last);
  const high = to + Math.max(first, last);
  const found: number[] = [];
  for (let local = Math.floor(low / every) * every; local <= high && found.length < MOST; local += every) {
    for (const offset of offsetsAt(zone, local)) found.push(local - Math.round(offset * MINUTE));
  }
  return found;
}

function calendarTicks(from: number, to: number, { unit, count }: Step, zone: Zone): readonly number[] {
  const start = localOf(from, zone);
  const found: number[] = [];
  for (let index = 0; index < MOST; index += 1) {
    const day = dayOfTick(start, unit, count, index);
    const at = instantOf(zone, day * DAY);
    if (at !== undefined) found.push(at);
    if (at === undefined || at > to) break;
  }
  return found;
}

/** The day number of the tick `index` steps after the last one at or before `start`. Weeks begin on Monday. */
function dayOfTick({ year, month, day }: LocalTime, unit: Step['unit'], count: number, index: number): number {
  if (unit === 'year') return dayNumber(Math.floor(year / count) * count + index * count, 1, 1);
  if (unit === 'month') {
    const months = Math.floor((year * 12 + month - 1) / count) * count + index * count;
    return dayNumber(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
  }
  const days = dayNumber(year, month, day);
  const shift = count % 7 === 0 ? 3 : 0;
  return Math.floor((days + shift) / count) * count - shift + index * count;
}

function tickLabel(at: number, step: Step, zone: Zone): string {
  const local = localOf(at, zone);
  if (step.unit === 'clock') return clockLabel(local, step.count < MINUTE);
  if (step.unit === 'day') return dayLabel(local);
  return step.unit === 'month' ? monthName(local.month) : yearLabel(local);
}

export function clockLabel({ hour = 0, minute = 0, second = 0 }: LocalTime, withSeconds: boolean): string {
  return `${pad(hour)}:${pad(minute)}${withSeconds ? `:${pad(second)}` : ''}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

export function dayLabel({ month, day }: LocalTime): string {
  return `${monthName(month)} ${day}`;
}

export function yearLabel({ year }: LocalTime): string {
  return String(year);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
