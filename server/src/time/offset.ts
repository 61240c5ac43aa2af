// What a zone means at a date: its offsets at local times and instants, gaps and overlaps, standard or daylight time.

import type { Season } from './abbreviations.ts';
import { DAY, localTimeOf, MINUTE } from './calendar.ts';
import type { LocalTime } from './moment.ts';
import { ianaOffset } from './offset-table.ts';
import type { Zone, ZoneWords } from './zone.ts';

const YEAR = 366 * DAY;

/**
 * Offsets in minutes that a zone has at a local time, given in milliseconds as if it were UTC: one as a rule, none in a gap
 * (or when the host does not know the zone), two in an overlap with that of the earlier instant first.
 */
export function offsetsAt(zone: Zone, localMs: number): readonly number[] {
  if (zone.fixed !== undefined) return [zone.fixed];
  const around = aroundLocal(zone.id, localMs);
  if (around === undefined) return [];
  const [before, after] = around;
  if (before === after) return [before];
  // The greater offset gives the earlier instant.
  return [before, after].filter((offset) => ianaOffset(zone.id, localMs - offset * MINUTE) === offset).toSorted((a, b) => b - a);
}

/** Offsets before and after the change in whose gap a local time lies; undefined when it lies in none. */
export function gapAt(zone: Zone, localMs: number): readonly [number, number] | undefined {
  const around = zone.fixed === undefined ? aroundLocal(zone.id, localMs) : undefined;
  return around !== undefined && offsetsAt(zone, localMs).length === 0 ? around : undefined;
}

/** Offsets safely before and safely after a local time; no two changes of a zone are that near to each other. */
function aroundLocal(id: string, localMs: number): readonly [number, number] | undefined {
  const before = ianaOffset(id, localMs - DAY);
  const after = ianaOffset(id, localMs + DAY);
  return before === undefined || after === undefined ? undefined : [before, after];
}

/** The offset in minutes at an instant; 0 for a zone that the host does not know. */
export function offsetOf(zone: Zone, instant: number): number {
  return zone.fixed ?? ianaOffset(zone.id, instant) ?? 0;
}

/** The offset that the zone's rules give at an instant, whatever offset the words named: -420 for "PST" in July. */
export function ruledOffset(zone: Zone, instant: number): number {
  return ianaOffset(zone.id, instant) ?? zone.fixed ?? 0;
}

/** The local time of an instant, with a full clock. */
export function localOf(instant: number, zone: Zone): Required<LocalTime> {
  return localTimeOf(instant + offsetOf(zone, instant) * MINUTE);
}

/**
 * Whether standard or daylight time is in force at an instant in the zone that words with a season name; undefined for words
 * without a season, or a zone that the host does not know.
 */
export function seasonAt(words: ZoneWords, instant: number): Season | undefined {
  if (words.kind === 'unknown' || words.season === undefined) return undefined;
  const zone = words.kind === 'one' ? words.zone : words.zones[0];
  const now = zone === undefined ? undefined : ianaOffset(zone.id, instant);
  return zone === undefined || now === undefined ? undefined : seasonOf(zone.id, instant, now);
}

function seasonOf(id: string, instant: number, now: number): Season {
  for (let at = instant - YEAR / 2; at <= instant + YEAR / 2; at += YEAR / 12) {
    if ((ianaOffset(id, at) ?? now) < now) return 'daylight';
  }
  return 'standard';
}
