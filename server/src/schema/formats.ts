// The formats of the schema. They judge the texts of a report's data; where such a text was made from is no concern of theirs.

import { readZoneName, scanDay, scanStamp, scanTrailingStamp, type Stamp } from '../time/index.ts';
import { readIsoTime } from './iso-time.ts';

/** Longer texts are no times, and are not looked through for one. */
const LONGEST = 300;

/** The names are those of `format` in `schemas/*.json`. Each takes any text. */
export const formats = {
  /** RFC 9557 date and clock with an offset, or with a zone whose clock change left out that local time. */
  'zoned-date-time': (text: string): boolean => {
    const time = readIsoTime(text);
    return time !== undefined && time.clock && (time.offset !== undefined || time.zone !== undefined);
  },
  /** A clock that should have a zone: an ISO date with a clock, or a clock in the author's words without zone words. Times unknown on purpose, `T+5m` and faulty clocks are none. */
  'clock-time': (text: string): boolean => {
    const time = readIsoTime(text);
    if (time !== undefined) return time.clock;
    const stamp = stampIn(text);
    return stamp?.clock !== undefined && stamp.zone === undefined && !stamp.unknown && stamp.relative === undefined && stamp.faults.length === 0;
  },
  /** Anything that reads as a time or a day. What is wrong with it, if anything, is for the rules that know the stamp. */
  stamp: (text: string): boolean => readIsoTime(text) !== undefined || stampIn(text) !== undefined || scanDay(text.slice(0, LONGEST)) !== undefined,
  /** An ISO date, also of a month or year, or words that read as a date without a fault. */
  'calendar-date': (text: string): boolean => {
    if (readIsoTime(text) !== undefined) return true;
    const stamp = stampIn(text);
    if (stamp !== undefined) return stamp.date !== undefined && stamp.faults.length === 0;
    return scanDay(text.slice(0, LONGEST)) !== undefined;
  },
  /** Any words, but no date that does not exist: "Q3" is a plan, 2024-02-30 a mistake. */
  'possible-date': (text: string): boolean => readIsoTime(text) !== undefined || (stampIn(text)?.faults ?? []).length === 0,
  /** A zone that is understood, or an abbreviation with several readings. */
  'time-zone': (text: string): boolean => {
    const zone = readZoneName(text.slice(0, LONGEST));
    return zone !== undefined && zone.kind !== 'unknown';
  },
} as const satisfies Readonly<Record<string, (text: string) => boolean>>;

function stampIn(text: string): Stamp | undefined {
  const end = Math.min(text.length, LONGEST);
  return scanStamp(text, 0, end) ?? scanTrailingStamp(text, 0, end);
}
