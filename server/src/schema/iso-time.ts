// Reads the time texts of a report's data: ISO 8601 local times and RFC 9557. What authors write is for the time layer.

import { detached } from '../text/detached.ts';
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

const LARGEST_OFFSET = 14 * 60;
/** What may follow the seconds. */
const REST = /^(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?(?:\[([A-Za-z0-9_+\-/:.]{1,60})\])?$/;
const PLAIN_REST = '+00:00[UTC]';

/** Undefined for any other text, and for dates, clocks and offsets that do not exist. */
export function readIsoTime(text: string): IsoTime | undefined {
  // Every such text begins with a year; others are not worth remembering.
  if (text.length > LONGEST || digits(text, 0, 4) < 0) return undefined;
  const known = times.get(text);
  if (known !== undefined || times.has(text)) return known;
  const time = readTime(text);
  if (times.size >= MOST_TIMES) times.clear();
  times.set(detached(text), time);
  return time;
}

/** Every entry's time comes by for several formats at each keystroke, and seldom changes. */
const times = new Map<string, IsoTime | undefined>();
const MOST_TIMES = 20_000;
/** Date, clock with nine digits of a second, offset and a name of 60 in brackets. */
const LONGEST = 120;

/** Read by place, which is faster than by pattern. */
function readTime(text: string): IsoTime | undefined {
  const year = digits(text, 0, 4);
  const month = text.length > 4 ? after(text, 4, '-') : 1;
  const day = text.length > 7 ? after(text, 7, '-') : 1;
  if (year < 0 || day < 1 || day > daysInMonth(month, year)) return undefined;
  const date = dayNumber(year, month, day) * DAY;
  if (text.length <= 10) return text.length === 4 || text.length === 7 || text.length === 10 ? { local: date, clock: false } : undefined;

  const hour = after(text, 10, 'T');
  const minute = after(text, 13, ':');
  const hasSecond = text.charAt(16) === ':';
  const second = hasSecond ? after(text, 16, ':') : 0;
  // RFC 3339 allows second 60 for a leap second.
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return undefined;
  const local = date + (hour * 60 + minute) * MINUTE + second * SECOND;
  const rest = text.slice(hasSecond ? 19 : 16);
  if (rest === PLAIN_REST) return { local, clock: true, offset: 0, zone: 'UTC' };
  const match = hasSecond || !rest.startsWith('.') ? REST.exec(rest) : null;
  if (match === null) return undefined;
  const [, offsetText, zone] = match;
  const offset = offsetText === undefined ? undefined : offsetOf(offsetText);
  if (offset !== undefined && Math.abs(offset) > LARGEST_OFFSET) return undefined;
  return { local, clock: true, ...(offset === undefined ? {} : { offset }), ...(zone === undefined ? {} : { zone }) };
}

/** The two digits after a mark; -1 when mark or digits are not there. */
function after(text: string, at: number, mark: string): number {
  return text.charAt(at) === mark ? digits(text, at + 1, 2) : -1;
}

function digits(text: string, from: number, count: number): number {
  let number = 0;
  for (let at = from; at < from + count; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

function offsetOf(text: string): number {
  if (text === 'Z') return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(4));
  return text.startsWith('-') ? -minutes : minutes;
}
