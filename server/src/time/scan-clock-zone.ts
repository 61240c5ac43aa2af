// Reads the zone after a clock: an offset that touches it, an RFC 9557 suffix, or zone words, also in brackets.

import { digit, isBlank, readsWord, skipBlanks } from './characters.ts';
import { continuesNumber, fixedZone, FURTHEST, readOffset, signAt, type OffsetRead } from './read-offset.ts';
import { readBareCity } from './read-bare-city.ts';
import { readZone } from './read-zone.ts';
import { skipGap } from './scan-gap.ts';
import type { StampFault } from './stamp.ts';
import { isSeparated } from './zone-boundary.ts';
import { zoneById } from './zone-index.ts';
import type { ZoneWords } from './zone.ts';

export interface ZoneRead {
  readonly words: ZoneWords;
  /** After the bracket that closes what the zone stands in. */
  readonly to: number;
  readonly fault?: StampFault;
}

/** `machine` for a date and a clock joined by T, where `-` can only begin an offset. */
export type Manner = 'machine' | 'human';

/** The zone of a clock that ends at `at`; with seconds, an offset can be told from the end of a range. */
export function scanClockZone(text: string, at: number, hasSeconds: boolean, end: number, manner: Manner): ZoneRead | undefined {
  const gap = signAt(text, at) !== 0 ? at : skipGap(text, at, end);
  if (gap >= end) return undefined;
  return signAt(text, gap) === 0 ? scanZoneWords(text, at, gap, end) : offsetAfter(text, hasSeconds, gap, end, manner);
}

/** Zone words after a gap, with an opening bracket, a comma or "in" before them. */
export function scanZoneWords(text: string, at: number, gap: number, end: number): ZoneRead | undefined {
  let from = gap;
  if (text.charAt(from) === ',') from = skipGap(text, from + 1, end);
  if (readsWord(text, from, 'in ')) from = skipBlanks(text, from + 3, end);
  const words = readZone(text, from, end) ?? (from === gap ? readBareCity(text, from, end) : undefined);
  if (words === undefined) return undefined;
  const open = openBracket(text, at, from);
  if (open === '') return from > gap && !isSeparated(text, words.span.to, end) ? undefined : { words, to: words.span.to };
  const close = skipBlanks(text, words.span.to, end);
  if (close < end && ')]）'.includes(text.charAt(close))) return { words, to: close + 1 };
  return close < end && ',;/=、'.includes(text.charAt(close)) ? { words, to: words.span.to } : undefined;
}

/** The bracket that opens between two offsets, or nothing. Brackets that close before it belong to the clock. */
function openBracket(text: string, from: number, to: number): string {
  for (let at = to - 1; at >= from; at -= 1) {
    const char = text.charAt(at);
    if ('([（'.includes(char)) return char;
    if (')]）'.includes(char)) return '';
  }
  return '';
}

function offsetAfter(text: string, hasSeconds: boolean, at: number, end: number, manner: Manner): ZoneRead | undefined {
  const offset = readOffset(text, at, end);
  if (offset === undefined || continuesNumber(text, offset.to, end) || digit(text.charCodeAt(at + 1)) < 0) return undefined;
  if (!isOffset(text, hasSeconds, at, offset, manner)) return undefined;
  const base = { text: text.slice(at, offset.to), span: { from: at, to: offset.to } };
  if (Math.abs(offset.minutes) > FURTHEST) return { words: { kind: 'unknown', ...base, near: [] }, to: offset.to, fault: 'offset' };
  const suffix = zoneSuffix(text, at, offset.to, end, offset.minutes);
  return suffix ?? { words: { kind: 'one', ...base, zone: fixedZone(offset.minutes) }, to: offset.to };
}

/** `16:15:51-16:16:00` and `09:00-10:00` are ranges, `10:00 +10 minutes` is a length of time. */
function isOffset(text: string, hasSeconds: boolean, at: number, offset: OffsetRead, manner: Manner): boolean {
  if (manner === 'machine') return true;
  const touches = !isBlank(text.charCodeAt(at - 1));
  if (offset.form === 'hours') return signAt(text, at) > 0 && touches && offset.to - at === 3;
  if (signAt(text, at) > 0) return true;
  const isQuarter = offset.minutes % 15 === 0 && Math.abs(offset.minutes) <= FURTHEST;
  if (offset.form === 'four') return isQuarter && (hasSeconds || !touches);
  return isQuarter && hasSeconds;
}

/** The zone of `+00:00[UTC]`: its name, with the offset that was written. Other suffixes (`[u-ca=iso8601]`) say nothing about the zone. */
function zoneSuffix(text: string, from: number, at: number, end: number, minutes: number): ZoneRead | undefined {
  if (text.charAt(at) !== '[' || at >= end) return undefined;
  const close = text.slice(at, Math.min(end, at + 64)).indexOf(']');
  if (close < 0) return undefined;
  const id = text.slice(text.charAt(at + 1) === '!' ? at + 2 : at + 1, at + close);
  const to = at + close + 1;
  const offset = readOffset(id, 0, id.length);
  const zone = offset === undefined ? zoneById(id) : offset.to === id.length && offset.minutes === minutes ? fixedZone(minutes) : undefined;
  if (zone === undefined) return undefined;
  const words = { text: text.slice(from, to), span: { from, to } };
  return { words: { kind: 'one', ...words, zone: { id: zone.id, fixed: minutes } }, to };
}

/** `Z` and its suffix: `2024-05-03T10:00:00Z[UTC]`. */
export function skipZuluSuffix(text: string, at: number, end: number): number {
  if (text.charAt(at) !== '[' || at >= end) return at;
  const close = text.slice(at, Math.min(end, at + 64)).indexOf(']');
  return close < 0 || zoneById(text.slice(at + 1, at + close)) === undefined ? at : at + close + 1;
}
