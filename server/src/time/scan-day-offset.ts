// Reads how many days after the one before it an entry lies: `(+1d)`, `+1 day`, `(next day)`, `(D+1)`.

import { skipBlanks } from './characters.ts';

export interface DayOffsetRead {
  readonly days: number;
  /** After the bracket that closes it. */
  readonly to: number;
}

/** Without brackets only `+1d` and `+1 day` count. */
export function readDayOffset(text: string, at: number, end: number): DayOffsetRead | undefined {
  const code = text.charCodeAt(at);
  if (at >= end || (code !== 40 && code !== 91 && code !== 43 && code !== 0xff08 && (code | 32) !== 100)) return undefined;
  const isBracketed = code === 40 || code === 91 || code === 0xff08;
  const found = /^(?:[([（]\s?)?(?:(?:[dD]|[dD]ay )?\+ ?(\d) ?(d|days?)?\b|(?:the )?(next|following) day)/u.exec(text.slice(at, Math.min(end, at + 24)));
  if (found === null) return undefined;
  const to = at + found[0].length;
  const days = found[1] === undefined ? 1 : Number(found[1]);
  if (!isBracketed) return found[2] === undefined || found[1] === undefined ? undefined : { days, to };
  const close = skipBlanks(text, to, end);
  return close < end && ')）]'.includes(text.charAt(close)) ? { days, to: close + 1 } : undefined;
}
