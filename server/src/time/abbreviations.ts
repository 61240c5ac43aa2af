// Looks up zone abbreviations: each reading is a zone with its fixed offset and, where the zone has two, its season.

import { ABBREVIATIONS } from './zone-names.generated.ts';
import { MORE_ABBREVIATIONS } from './zone-supplement.ts';
import type { Zone } from './zone.ts';

export type Season = 'standard' | 'daylight';

export interface ZoneReading {
  readonly zone: Zone;
  readonly season?: Season;
}

let unpacked: ReadonlyMap<string, readonly ZoneReading[]> | undefined;

/** What an abbreviation may mean, most likely first; none when nothing knows it. `upper` is in upper case. */
export function readingsOf(upper: string): readonly ZoneReading[] {
  unpacked ??= unpack();
  return unpacked.get(upper) ?? [];
}

/** The abbreviation that reads back as exactly this zone with this offset. */
export function abbreviationOf(zone: Zone): string | undefined {
  unpacked ??= unpack();
  for (const [abbreviation, [first]] of unpacked) {
    if (first?.zone.id === zone.id && first.zone.fixed === zone.fixed) return abbreviation;
  }
  return undefined;
}

/** The abbreviation for a season of an IANA zone, where it has two. */
export function abbreviationIn(id: string, season: Season): string | undefined {
  unpacked ??= unpack();
  for (const [abbreviation, readings] of unpacked) {
    if (readings.some((reading) => reading.zone.id === id && reading.season === season)) return abbreviation;
  }
  return undefined;
}

function unpack(): ReadonlyMap<string, readonly ZoneReading[]> {
  const readings = new Map<string, ZoneReading[]>();
  for (const row of `${ABBREVIATIONS.trim()}\n${MORE_ABBREVIATIONS.trim()}`.split('\n')) {
    const [abbreviation = '', id = '', offset = '', season = ''] = row.split(';');
    const zone: Zone = offset === '' ? { id } : { id, fixed: Number(offset) };
    const reading = season === '' ? { zone } : { zone, season: season === 'd' ? ('daylight' as const) : ('standard' as const) };
    const key = abbreviation.toUpperCase();
    readings.set(key, [...(readings.get(key) ?? []), reading]);
  }
  return readings;
}
