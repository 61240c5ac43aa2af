// Reads the digits of a clock: `08:15`, `10:45:30.123`, `14h00`, `0542`, `19時25分`. What stands around them is `scan-clock.ts`.

import { digit, digitsEnd, isColon, numberIn, skipBlanks } from './characters.ts';
import type { StampFault } from './stamp.ts';

export type Half = 'am' | 'pm';

export interface ClockDigits {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  readonly to: number;
  /** `14:??`. */
  readonly unknown?: boolean;
  /** What must follow, or the digits are no clock: a.m./p.m., a zone, or a zone or separator. */
  readonly needs?: 'half' | 'zone' | 'company';
}

/** The digits that begin exactly at `at`. */
export function readClockDigits(text: string, at: number, end: number): ClockDigits | undefined {
  const to = digitsEnd(text, at, Math.min(end, at + 5));
  const count = to - at;
  if (count === 4) {
    const hour = numberIn(text, at, at + 2);
    const minute = numberIn(text, at + 2, to);
    return hour > 24 || minute > 59 ? undefined : { hour, minute, to, needs: 'zone' };
  }
  if (count !== 1 && count !== 2) return undefined;
  const hour = numberIn(text, at, to);
  const code = text.charCodeAt(to);
  if (isColon(code)) return readMinutes(text, hour, to + 1, end);
  if (code === 0x6642) return japaneseClock(text, hour, to + 1, end);
  if ((code | 32) === 104 && twoDigits(text, to + 1, end)) {
    return { hour, minute: numberIn(text, to + 1, to + 3), to: to + 3, needs: 'company' };
  }
  if (code === 46 && twoDigits(text, to + 1, end)) return { hour, minute: numberIn(text, to + 1, to + 3), to: to + 3, needs: 'zone' };
  return { hour, to, needs: 'half' };
}

function twoDigits(text: string, at: number, end: number): boolean {
  return digitsEnd(text, at, Math.min(end, at + 3)) === at + 2;
}

function readMinutes(text: string, hour: number, at: number, end: number): ClockDigits | undefined {
  if (at + 2 <= end && isHole(text, at)) return { hour, to: at + 2, unknown: true };
  if (!twoDigits(text, at, end)) return undefined;
  const minute = numberIn(text, at, at + 2);
  const colon = text.charCodeAt(at + 2);
  if (!isColon(colon) || at + 2 >= end) return { hour, minute, to: at + 2 };
  if (isHole(text, at + 3) && at + 5 <= end) return { hour, minute, to: at + 5 };
  if (!twoDigits(text, at + 3, end)) return digit(text.charCodeAt(at + 3)) >= 0 ? undefined : { hour, minute, to: at + 2 };
  const second = numberIn(text, at + 3, at + 5);
  const point = text.charAt(at + 5);
  const fraction = point === '.' || point === ',' ? digitsEnd(text, at + 6, Math.min(end, at + 16)) : at + 5;
  return { hour, minute, second, to: fraction > at + 6 ? fraction : at + 5 };
}

/** `??` or `xx` where minutes would stand. */
function isHole(text: string, at: number): boolean {
  if (digit(text.charCodeAt(at)) >= 0) return false;
  const pair = text.slice(at, at + 2).toLowerCase();
  return pair === '??' || pair === 'xx' || pair === '？？';
}

/** `9時`, `9時半`, `19時25分30秒`. */
function japaneseClock(text: string, hour: number, at: number, end: number): ClockDigits | undefined {
  // 時間 is a length of time.
  if (text.charAt(at) === '間') return undefined;
  if (text.charAt(at) === '半') return { hour, minute: 30, to: at + 1 };
  const from = skipBlanks(text, at, end);
  const minutesTo = digitsEnd(text, from, Math.min(end, from + 3));
  if (minutesTo === from || text.charAt(minutesTo) !== '分' || text.charAt(minutesTo + 1) === '間') return { hour, to: at };
  const minute = numberIn(text, from, minutesTo);
  const secondsTo = digitsEnd(text, minutesTo + 1, Math.min(end, minutesTo + 4));
  if (secondsTo === minutesTo + 1 || text.charAt(secondsTo) !== '秒') return { hour, minute, to: minutesTo + 1 };
  return { hour, minute, second: numberIn(text, minutesTo + 1, secondsTo), to: secondsTo + 1 };
}

/** 24:00 and a leap second after :59 exist. `00:15 AM` repeats itself harmlessly; `00:15 PM` and `13:00 AM` do not. */
export function clockFault(
  { hour, minute = 0, second = 0 }: Pick<ClockDigits, 'hour' | 'minute' | 'second'>, half: Half | undefined,
): StampFault | undefined {
  const isMidnight = hour === 24 && minute === 0 && second === 0;
  if ((hour > 23 && !isMidnight) || minute > 59 || second > 60 || (second === 60 && minute !== 59)) return 'clock';
  if (half !== undefined && (hour > 12 || (hour === 0 && half === 'pm'))) return 'meridiem';
  return undefined;
}
