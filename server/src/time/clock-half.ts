// Reads a.m. and p.m. after the digits of a clock.

import type { Span } from '../text/span.ts';
import { isColon, skipBlanks } from './characters.ts';
import type { Half } from './clock-digits.ts';
import { isWordEnd } from './zone-boundary.ts';

export interface HalfRead {
  readonly value: Half;
  readonly span: Span;
}

/** `PM`, ` p.m.`, or a single letter that touches the digits; `14:46 A colleague` has none. */
export function readHalf(text: string, to: number, end: number): HalfRead | undefined {
  const at = skipBlanks(text, to, end);
  const letter = text.charCodeAt(at) | 32;
  if (at >= end || (letter !== 97 && letter !== 112)) return undefined;
  const value: Half = letter === 97 ? 'am' : 'pm';
  const found = (stop: number): HalfRead => ({ value, span: { from: at, to: stop } });
  const dot = text.charAt(at + 1) === '.' ? at + 2 : at + 1;
  if ((text.charCodeAt(dot) | 32) === 109 && dot < end) {
    const stop = dot + 1;
    if (!isWordEnd(text, stop, end)) return undefined;
    return found(dot > at + 1 && text.charAt(stop) === '.' && stop < end ? stop + 1 : stop);
  }
  const touches = at === to && isWordEnd(text, at + 1, end) && !"'’/".includes(text.charAt(at + 1) || ' ');
  return touches && isAfterMinutes(text, to) ? found(at + 1) : undefined;
}

function isAfterMinutes(text: string, to: number): boolean {
  return isColon(text.charCodeAt(to - 3));
}
