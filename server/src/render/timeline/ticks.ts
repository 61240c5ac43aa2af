// Sensible ticks of a time axis: steps that people count in, counted in the axis's own zone.

import { localOf, offsetOf } from '../../time/index.ts';
import type { LocalTime, Zone } from '../../time/index.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const STEPS = [MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 7 * DAY, 14 * DAY, 30 * DAY, 91 * DAY, 365 * DAY];

export interface Tick {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Clock, or date where the day changes. */
  readonly label: string;
  readonly day: boolean;
}

/** Ticks from `from` to `to`, at most about `count` of them; none for an empty stretch. */
export function ticks(from: number, to: number, count: number, zone: Zone): readonly Tick[] {
  if (!(to > from) || count < 1) return [];
  const step = STEPS.find((candidate) => (to - from) / candidate <= count) ?? Math.ceil((to - from) / count / (365 * DAY)) * 365 * DAY;
  const offset = offsetOf(zone, from) * MINUTE;
  const first = Math.ceil((from + offset) / step) * step - offset;
  const result: Tick[] = [];
  for (let at = first; at <= to; at += step) {
    const local = localOf(at, zone);
    const day = step >= DAY || ((local.hour ?? 0) === 0 && (local.minute ?? 0) === 0);
    result.push({ at, label: day ? dayLabel(local, step >= 30 * DAY) : clockLabel(local), day });
  }
  return result;
}

export function clockLabel(local: LocalTime): string {
  return `${pad(local.hour ?? 0)}:${pad(local.minute ?? 0)}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function dayLabel(local: LocalTime, withYear: boolean): string {
  const month = MONTHS[local.month - 1] ?? '';
  return withYear ? `${month} ${local.day}, ${local.year}` : `${month} ${local.day}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
