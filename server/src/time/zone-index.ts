// Looks up zones by IANA name, old link and name in words. The table is unpacked at the first name that is not an abbreviation.

import { MORE_NAMES, UTC_WORDS } from './zone-supplement.ts';
import { TIME_NAMES, ZONE_ROWS } from './zone-names.generated.ts';
import type { Zone } from './zone.ts';

export const UTC: Zone = { id: 'UTC', fixed: 0 };

interface ZoneIndex {
  /** Lower-case name or link → the name as IANA writes it, or the zone's own name for links without a place. */
  readonly ids: ReadonlyMap<string, string>;
  /** Every name of a zone, by each of its names. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  /** Minutes east of UTC in winter, by the zone's own name. */
  readonly standard: ReadonlyMap<string, number>;
  /** Plain name in words → zones, most likely first. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

let unpacked: ZoneIndex | undefined;

function index(): ZoneIndex {
  unpacked ??= unpack();
  return unpacked;
}

/** The zone of an IANA name or old link (`US/Pacific`, `PST8PDT`, `Etc/GMT+5`), in whatever case. */
export function zoneById(text: string): Zone | undefined {
  const key = text.toLowerCase();
  if (UTC_WORDS.has(key)) return UTC;
  const etc = /^(?:etc\/)?gmt([+-])(\d{1,2})$/.exec(key);
  if (etc !== null && key.startsWith('etc/')) {
    const hours = Number(etc[2]);
    // The sign of these names is the reverse of an offset's.
    return hours > 14 ? undefined : { id: `Etc/GMT${etc[1] ?? ''}${hours}`, fixed: hours * (etc[1] === '-' ? 60 : -60) };
  }
  const id = index().ids.get(key);
  return id === undefined ? undefined : { id };
}

/** All names that mean the same zone as `id`, itself first: a host may know only some of them. */
export function namesOfZone(id: string): readonly string[] {
  return [id, ...(index().groups.get(id) ?? []).filter((name) => name !== id)];
}

/** Winter offset in minutes, where the table has one. */
export function standardOffset(id: string): number | undefined {
  const { standard, groups } = index();
  return standard.get(id) ?? standard.get(groups.get(id)?.[0] ?? '');
}

/** Zones of a city, country or generic name without "time" ("Singapore", "Central European"), most likely first. */
export function zonesNamed(words: string): readonly string[] {
  const { names } = index();
  const key = plainName(words);
  return names.get(key) ?? names.get(key.replace(/\b(afric|austral|kore)(?:i)?an\b/u, placeOf)) ?? [];
}

/** All names and links, for suggestions. */
export function zoneIds(): Iterable<string> {
  return index().groups.keys();
}

/** "Zürich" and "zurich" are one name, as are "New_York" and "New York". */
export function plainName(words: string): string {
  return words.normalize('NFD').replace(/[\u0300-\u036f]/gu, '').replace(/[_\s]+/gu, ' ').trim().toLowerCase();
}

function placeOf(adjective: string): string {
  if (adjective === 'african') return 'africa';
  return adjective === 'korean' ? 'korea' : 'australia';
}

const PLACES = new Set(['Africa', 'America', 'Antarctica', 'Arctic', 'Asia', 'Atlantic', 'Australia', 'Europe', 'Indian', 'Pacific']);

/** States and territories of Australia stand where a city would, in links that nothing recommends. */
const OLD_LINK = /^Australia\/(?:ACT|LHI|NSW|North|South|West|Queensland|Tasmania|Victoria|Yancowinna)$/u;

function unpack(): ZoneIndex {
  const ids = new Map<string, string>();
  const groups = new Map<string, readonly string[]>();
  const standard = new Map<string, number>();
  const names = new Map<string, string[]>();
  const cities: [string, string][] = [];
  const countries: [string, string][] = [];
  for (const row of lines(ZONE_ROWS)) {
    const [name = '', offset = '', links = '', towns = '', country = ''] = row.split(';');
    const group = [name, ...(links === '' ? [] : links.split(','))];
    standard.set(name, Number(offset));
    for (const member of group) {
      const isPlace = PLACES.has(member.slice(0, Math.max(0, member.indexOf('/')))) && !OLD_LINK.test(member);
      ids.set(member.toLowerCase(), isPlace ? member : name);
      groups.set(member, group);
      if (isPlace && !names.has(townOf(member))) names.set(townOf(member), [member]);
    }
    for (const town of towns.split(',')) cities.push([plainName(town), name]);
    countries.push([plainName(country), name]);
  }
  const owned = new Set(names.keys());
  addShared(names, owned, cities);
  addShared(names, new Set(names.keys()), countries);
  for (const row of [...lines(TIME_NAMES), ...lines(MORE_NAMES)]) {
    const [words = '', zone = ''] = row.split(';');
    names.set(plainName(words), [zone]);
  }
  return { ids, groups, standard, names };
}

function townOf(id: string): string {
  return plainName(id.slice(id.lastIndexOf('/') + 1));
}

/** Names that zones share keep all of them; a name that one zone owns stays its own. */
function addShared(names: Map<string, string[]>, owned: ReadonlySet<string>, pairs: readonly (readonly [string, string])[]): void {
  for (const [name, zone] of pairs) {
    if (name === '' || owned.has(name)) continue;
    const zones = names.get(name);
    if (zones === undefined) names.set(name, [zone]);
    else if (!zones.includes(zone)) zones.push(zone);
  }
}

function lines(table: string): readonly string[] {
  return table.trim().split('\n');
}
