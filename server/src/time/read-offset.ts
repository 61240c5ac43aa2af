// Reads an offset from UTC such as `+02:00`, `-0700` or `−3:30`.

import { digit, digitsEnd, isBlank, isColon, numberIn, skipBlanks } from './characters.ts';
import type { Zone } from './zone.ts';

/** No place on earth is further from UTC. */
export const FURTHEST = 14 * 60;

export interface OffsetRead {
  /** East of UTC. */
  readonly minutes: number;
  readonly to: number;
  /** Digits are written as `hh:mm`, `hhmm`, or hours alone. */
  readonly form: 'colon' | 'four' | 'hours';
}

/** An offset that begins with its sign at `at`; also one that is out of range, for the caller to judge. */
export function readOffset(text: string, at: number, end: number): OffsetRead | undefined {
  const sign = signAt(text, at);
  if (sign === 0) return undefined;
  let from = at + 1;
  if (isBlank(text.charCodeAt(from))) from = skipBlanks(text, from, end);
  const to = digitsEnd(text, from, Math.min(end, from + 5));
  const count = to - from;
  if (count === 4) {
    return read(sign, numberIn(text, from, from + 2), numberIn(text, from + 2, to), to, 'four');
  }
  if (count !== 1 && count !== 2) return undefined;
  const hours = numberIn(text, from, to);
  if (isColon(text.charCodeAt(to)) && digitsEnd(text, to + 1, Math.min(end, to + 4)) === to + 3) {
    return read(sign, hours, numberIn(text, to + 1, to + 3), to + 3, 'colon');
  }
  return read(sign, hours, 0, to, 'hours');
}

function read(sign: number, hours: number, minutes: number, to: number, form: OffsetRead['form']): OffsetRead | undefined {
  if (minutes > 59) return undefined;
  const total = hours * 60 + minutes;
  return { minutes: total === 0 ? 0 : sign * total, to, form };
}

/** 1, -1, or 0 where no sign stands. Only the hyphen and the true minus count: longer dashes are ranges. */
export function signAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 43 || code === 0xff0b) return 1;
  return code === 45 || code === 0x2212 ? -1 : 0;
}

/** The zone of an offset: `+05:30`, and `UTC` for none. */
export function fixedZone(minutes: number): Zone {
  return { id: minutes === 0 ? 'UTC' : offsetText(minutes), fixed: minutes };
}

/** `+05:30`, `-08:00`, `+00:00`; seconds of old local mean times are rounded away, as RFC 9557 allows no more. */
export function offsetText(minutes: number): string {
  const whole = Math.round(Math.abs(minutes));
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 && whole > 0 ? '-' : '+'}${pad(Math.floor(whole / 60))}:${pad(whole % 60)}`;
}

/** Whether another digit follows, so that what was read is part of something longer. */
export function continuesNumber(text: string, to: number, end: number): boolean {
  if (to >= end) return false;
  const code = text.charCodeAt(to);
  return digit(code) >= 0 || (isColon(code) && to + 1 < end && digit(text.charCodeAt(to + 1)) >= 0);
}
