// Reads the clock after the T of ISO 8601: `T08:11:00.123`, `T0811`, `T081100`.

import { digit, digitsEnd, numberIn } from './characters.ts';
import { clockFault } from './clock-digits.ts';
import { scanClock, type ClockRead } from './scan-clock.ts';
import type { StampClock } from './stamp.ts';

export interface MachineClockRead extends ClockRead {
  /** After the digits of the hour, of which ISO 8601 wants two. */
  readonly hourTo: number;
}

/** The clock whose T stands at `at`. */
export function scanMachineClock(text: string, at: number, end: number): MachineClockRead | undefined {
  if ((text.charCodeAt(at) | 32) !== 116 || at + 1 >= end || digit(text.charCodeAt(at + 1)) < 0) return undefined;
  const to = digitsEnd(text, at + 1, Math.min(end, at + 8));
  const count = to - at - 1;
  if (count === 4 || count === 6) return { ...compactClock(text, at + 1, count), hourTo: at + 3 };
  const read = scanClock(text, at + 1, end);
  if (read === undefined || count > 2) return undefined;
  const { needs: _, ...clock } = read;
  return { ...clock, hourTo: to };
}

function compactClock(text: string, at: number, count: 4 | 6): ClockRead {
  const to = at + count;
  const hour = numberIn(text, at, at + 2);
  const minute = numberIn(text, at + 2, at + 4);
  const second = count === 6 ? { second: numberIn(text, at + 4, to) } : {};
  const clock: StampClock = { span: { from: at, to }, hour, minute, ...second };
  const fault = clockFault(clock, undefined);
  return fault === undefined ? { clock, to } : { clock, to, fault };
}
