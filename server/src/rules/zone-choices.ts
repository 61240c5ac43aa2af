// Zones to offer where a report leaves one open: those its own times name, then UTC.

import type { Report } from '../model/report.ts';
import type { Fix } from './rule.ts';
import { timesOf } from './times.ts';

/** Ids, most frequent first, at most four. */
export function zonesInUse(report: Report): readonly string[] {
  const counts = new Map<string, number>();
  for (const { moment } of timesOf(report)) {
    if (moment.zone === undefined || moment.zoneFrom === 'profile') continue;
    // "-00:00" and "PST (UTC-7)" are nothing to declare.
    const written = moment.zoneWords?.text ?? '';
    const words = /^[A-Za-z]{2,6}$|^[A-Za-z_]+\/[A-Za-z_/]+$/.test(written) ? written : moment.zone.id;
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const inUse = [...counts].toSorted((a, b) => b[1] - a[1]).map(([id]) => id);
  return [...new Set([...inUse, 'UTC'])].slice(0, 4);
}

/** Says once for the whole report in which zone its times are. */
export function declareZone(zone: string): Fix {
  return { title: `Declare ${zone} for all times that state no zone`, safe: false, changes: [{ kind: 'set-field', key: 'timezone', value: zone }] };
}
