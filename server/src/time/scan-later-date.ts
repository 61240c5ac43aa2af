// Reads a date after its clock: `11:10 6th Nov 2023`, `22:00 (2026-05-17)`, `22:30 UTC on October 29`.

import { isBlank, readsWord, skipBlanks } from './characters.ts';
import { scanZoneWords, type ZoneRead } from './scan-clock-zone.ts';
import { scanDate } from './scan-date.ts';
import { skipGap } from './scan-gap.ts';
import type { Side } from './side.ts';
import { isSeparated } from './zone-boundary.ts';

/** Adds the date, and a zone that follows it, to a side that has only a clock. */
export function takeLaterDate(text: string, side: Side, end: number): void {
  if (side.date !== undefined) return;
  let next = skipGap(text, side.to, end);
  if (text.charAt(next) === ',') next = skipGap(text, next + 1, end);
  const start = next;
  const announced = skipLead(text, next, end);
  next = skipLead(text, announced, end);
  const read = next === side.to ? undefined : scanDate(text, next, end);
  if (read === undefined || read.date.month === undefined || (read.date.numeric !== undefined && read.date.year === undefined)) return;
  const isOpen = '(（['.includes(text.charAt(skipBlanks(text, side.to, end)));
  const close = skipBlanks(text, read.to, end);
  const isClosed = isOpen && close < end && ')）]'.includes(text.charAt(close));
  if (read.weak === true && !isClosed && announced === start && !isSeparated(text, read.to, end) && laterZone(text, read.to, end) === undefined) return;
  side.date = read.date;
  side.to = isClosed ? close + 1 : read.to;
  side.faults = [...side.faults, ...read.faults];
  const zone = side.zone === undefined ? laterZone(text, read.to, end) : undefined;
  if (zone === undefined) return;
  side.zone = zone.words;
  side.to = zone.to;
}

/** The zone after something else than the clock. */
export function laterZone(text: string, at: number, end: number): ZoneRead | undefined {
  return scanZoneWords(text, at, skipGap(text, at, end), end);
}

/** First letters of the words below, and `@`, with bit 5 set as in small letters. */
const LEADS: ReadonlySet<number> = new Set([97, 111, 98, 116, 96]);

/** "at", "on" and "@" before a stamp are not part of it. */
export function skipLead(text: string, at: number, end: number): number {
  if (!LEADS.has(text.charCodeAt(at) | 32)) return at;
  for (const word of ['at', 'on', 'by', 'the', '@']) {
    if (readsWord(text, at, word) && isBlank(text.charCodeAt(at + word.length))) return skipBlanks(text, at + word.length, end);
  }
  return text.charAt(at) === '@' ? at + 1 : at;
}
