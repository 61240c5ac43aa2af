// Reads the time texts of a report's data: ISO 8601 local times and RFC 9557. What authors write is for the time layer.

import { DAY, daysInMonth, dayNumber, MINUTE, SECOND } from '../time/calendar.ts';

export interface IsoTime {
  /** Milliseconds since the epoch as if the local time were UTC. */
  readonly local: number;
  readonly clock: boolean;
  /** Minutes east of UTC; absent for a local time. */
  readonly offset?: number;
  /** The name in brackets. */
  readonly zone?: string;
}

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?(?:\[([A-Za-z0-9_+\-/:.]{1,60})\])?)?)?)?$/;
const LARGEST_OFFSET = 14 * 60;

/** Undefined for any other text, and for dates, clocks and offsets that do not exist. */
export function readIsoTime(text: string): IsoTime | undefined {
  const match = FORM.exec(text);
  if (match === null) return undefined;
  const [year, month, day, hour, minute, second] = [match[1], match[2] ?? '1', match[3] ?? '1', match[4] ?? '0', match[5] ?? '0', match[6] ?? '0'].map(Number) as [number, number, number, number, number, number];
  // RFC 3339 allows second 60 for a leap second.
  if (day < 1 || day > daysInMonth(month, year) || hour > 23 || minute > 59 || second > 60) return undefined;
  const offset = match[7] === undefined ? undefined : offsetOf(match[7]);
  if (offset !== undefined && Math.abs(offset) > LARGEST_OFFSET) return undefined;
  return {
    local: dayNumber(year, month, day) * DAY + (hour * 60 + minute) * MINUTE + second * SECOND,
    clock: match[4] !== undefined,
    ...(offset === undefined ? {} : { offset }),
    ...(match[8] === undefined ? {} : { zone: match[8] }),
  };
}

function offsetOf(text: string): number {
  if (text === 'Z') return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(4));
  return text.startsWith('-') ? -minutes : minutes;
}
