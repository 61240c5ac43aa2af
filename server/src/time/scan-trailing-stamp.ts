// Reads a stamp that stands last, after a label: "First detected: 2023-07-21 08:15".

import { isBlank, isColon, isDash, skipBlanks, upTo } from './characters.ts';
import { canBegin, tokenEnd } from './find-stamps.ts';
import { skipOpeners } from './scan-gap.ts';
import { scanStampAt } from './scan-stamp.ts';
import type { Stamp } from './stamp.ts';

/** A label and its stamp are together no longer; the rest of a line is not searched. */
const LONGEST = 160;

/** The longest stamp that ends at `to`, closing marks and punctuation aside. */
export function scanTrailingStamp(source: string, from = 0, to = source.length): Stamp | undefined {
  const text = upTo(source, to);
  const end = text.length;
  const start = Math.max(from, end - LONGEST);
  for (let at = start; at < end; ) {
    const next = tokenEnd(text, at, end);
    const stamp = canBegin(text, at, next) || followsLabel(text, at, start) ? stampToEnd(text, at, end) : undefined;
    if (stamp !== undefined) return stamp;
    at = next;
  }
  return undefined;
}

/** After `: ` or ` - ` even `??` and `TBD` are times. */
function followsLabel(text: string, at: number, start: number): boolean {
  let before = at - 1;
  while (before >= start && (isBlank(text.charCodeAt(before)) || '*_`[('.includes(text.charAt(before)))) before -= 1;
  if (before < start || before === at - 1) return false;
  return isColon(text.charCodeAt(before)) || isDash(text.charCodeAt(before));
}

function stampToEnd(text: string, at: number, end: number): Stamp | undefined {
  const from = skipOpeners(text, at, end);
  const stamp = from >= end ? undefined : scanStampAt(text, from, end);
  if (stamp === undefined || !isLast(text, stamp.span.to, end)) return undefined;
  // "Part 1/2" ends in no date.
  const isPair = stamp.clock === undefined && stamp.date?.numeric !== undefined && stamp.date.year === undefined;
  return isPair ? undefined : stamp;
}

function isLast(text: string, at: number, end: number): boolean {
  for (let next = skipBlanks(text, at, end); next < end; next += 1) {
    if (!isBlank(text.charCodeAt(next)) && !'*_`])）}.。,;:|\n\r\\'.includes(text.charAt(next))) return text.startsWith('</', next);
  }
  return true;
}
