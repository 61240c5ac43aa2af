// Makes the table of zone names from @vvo/tzdb: IANA names with their old links, cities and countries, names before "Time", abbreviations.

import { createRequire } from 'node:module';
import type { Generator } from '../generate/generator.ts';

interface RawZone {
  readonly name: string;
  readonly alternativeName: string;
  readonly group: readonly string[];
  readonly countryName: string;
  readonly mainCities: readonly string[];
  readonly rawOffsetInMinutes: number;
  readonly abbreviation: string;
}

interface Reading {
  readonly abbreviation: string;
  readonly zone: string;
  readonly offset: number | undefined;
  readonly season: 's' | 'd' | '';
}

const load = createRequire(import.meta.url);
const raw = load('@vvo/tzdb/raw-time-zones.json') as readonly RawZone[];
const names = load('@vvo/tzdb/time-zones-names.json') as readonly string[];
const abbreviations = Object.entries(load('@vvo/tzdb/abbreviations.json') as Readonly<Record<string, string>>);

/** The zone meant by a name that several zones share; elsewhere it is the first by offset. Also the order of an abbreviation's readings. */
const GOLDEN = [
  'America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles', 'Europe/London', 'Europe/Berlin', 'Europe/Athens',
  'Europe/Lisbon', 'Europe/Moscow', 'America/Halifax', 'America/Santiago', 'Asia/Kolkata', 'Asia/Shanghai', 'Asia/Dubai', 'Asia/Tokyo',
  'Asia/Seoul', 'Asia/Riyadh', 'Asia/Bangkok', 'Australia/Sydney', 'Australia/Adelaide', 'Australia/Perth', 'Pacific/Honolulu',
  'Pacific/Auckland', 'Pacific/Pago_Pago', 'Pacific/Guam', 'Africa/Lagos', 'Africa/Maputo', 'Africa/Nairobi', 'Africa/Johannesburg',
];

/** First parts of the names before "Time" that the two files of the data set write differently. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['British', 'United Kingdom'], ['Irish', 'Ireland'], ['Hawaii', 'Hawaii-Aleutian'], ['Arabia', 'Arabian'], ['Korea', 'Korean'],
  ['Venezuelan', 'Venezuela'], ['Eastern Africa', 'East Africa'], ['Turkey', 'Türkiye'], ['Hovd', 'Khovd'],
];

/** English words: read as zones they would swallow the text after a clock. GMT is in the supplement, with UTC. */
const NO_ABBREVIATIONS = new Set(['AT', 'PM', 'IT', 'GMT']);

/** Abbreviations whose other readings are too rare to ask an author about. */
const SETTLED = new Set(['PST', 'PDT', 'MST', 'MDT', 'CDT', 'EDT', 'CLT', 'SST', 'WST']);

function rank(zone: RawZone): number {
  const place = GOLDEN.indexOf(zone.name);
  return place < 0 ? GOLDEN.length : place;
}

const byRank = raw.toSorted((a, b) => rank(a) - rank(b));

function zoneNamed(base: string): RawZone | undefined {
  const spelled = SPELLINGS.find(([from]) => from === base)?.[1] ?? base;
  return byRank.find((zone) => zone.alternativeName === `${spelled} Time`) ?? byRank.find((zone) => zone.countryName === spelled);
}

/** "Pacific Daylight Time" → Pacific, d. */
function split(name: string): { readonly base: string; readonly season: 's' | 'd' | '' } {
  const match = /^(.*?) ?(Standard|Daylight Saving|Daylight|Summer)? Time$/.exec(name);
  if (match === null) return { base: '', season: '' };
  return { base: match[1] ?? '', season: match[2] === undefined ? '' : match[2] === 'Standard' ? 's' : 'd' };
}

function readings(): readonly Reading[] {
  const splits = abbreviations.map(([name, abbreviation]) => ({ ...split(name), abbreviation }));
  const seasonal = new Set(splits.filter(({ season }) => season === 'd').map(({ base }) => base));
  const standard = new Set(splits.filter(({ season }) => season === 's').map(({ base }) => base));
  const found: Reading[] = [];
  const add = (abbreviation: string, zone: RawZone, season: 's' | 'd' | '', isGeneric: boolean): void => {
    const step = season !== 'd' ? 0 : zone.name === 'Australia/Lord_Howe' ? 30 : 60;
    const offset = isGeneric ? undefined : zone.rawOffsetInMinutes + step;
    if (!/^[A-Za-z]{2,6}$/.test(abbreviation) || NO_ABBREVIATIONS.has(abbreviation)) return;
    const same = found.filter((other) => other.abbreviation === abbreviation);
    if (same.some((other) => other.offset === offset || (isGeneric && other.zone === zone.name))) return;
    found.push({ abbreviation, zone: zone.name, offset, season });
  };
  for (const { base, season, abbreviation } of splits) {
    const zone = base === '' ? undefined : zoneNamed(base);
    // Irish Standard Time is the summer's; the supplement has it.
    if (zone === undefined || base === 'Irish') continue;
    const isGeneric = season === '' && standard.has(base);
    add(abbreviation, zone, season === 'd' ? 'd' : seasonal.has(base) && !isGeneric ? 's' : '', isGeneric);
  }
  for (const zone of byRank) {
    const base = split(zone.alternativeName).base;
    add(zone.abbreviation, zone, seasonal.has(base) ? 's' : '', false);
  }
  const order = new Map(byRank.map((zone, index) => [zone.name, index]));
  const place = (reading: Reading): number => order.get(reading.zone) ?? 0;
  const sorted = found.toSorted((a, b) => compare(a.abbreviation, b.abbreviation) || place(a) - place(b));
  return sorted.filter(({ abbreviation }, index) => !SETTLED.has(abbreviation) || sorted[index - 1]?.abbreviation !== abbreviation);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Names before "Time", with the zone that each means first. */
function timeNames(): readonly string[] {
  const bases = new Set([...raw.map((zone) => split(zone.alternativeName).base), ...abbreviations.map(([name]) => split(name).base)]);
  return [...bases].filter((base) => base !== '' && base !== 'Greenwich Mean').toSorted(compare).flatMap((base) => {
    const zone = zoneNamed(base);
    return zone === undefined ? [] : [`${base};${zone.name}`];
  });
}

function zoneRow(zone: RawZone): string {
  const links = zone.group.filter((name) => name !== zone.name).toSorted(compare);
  return [zone.name, zone.rawOffsetInMinutes, links.join(','), zone.mainCities.join(','), zone.countryName.trim()].join(';');
}

function table(name: string, comment: string, lines: readonly string[]): string {
  const text = lines.join('\n');
  if (/[`\\$]/.test(text)) throw new Error(`${name} holds a character that a template literal would read.`);
  return `/** ${comment} */\nexport const ${name} = \`\n${text}\n\`;\n`;
}

function moduleText(): string {
  const known = new Set(raw.flatMap((zone) => zone.group));
  const missing = names.filter((name) => !known.has(name));
  if (missing.length > 0) throw new Error(`Names without a zone: ${missing.join(', ')}.`);
  const lines = readings().map(({ abbreviation, zone, offset, season }) => [abbreviation, zone, offset ?? '', season].join(';'));
  const rows = raw.toSorted((a, b) => compare(a.name, b.name)).map(zoneRow);
  return [
    '// Generated by scripts/generators/zones.ts from @vvo/tzdb. Do not edit.\n',
    table('ZONE_ROWS', 'IANA name; standard offset in minutes; other names of the zone; cities; country.', rows),
    table('TIME_NAMES', 'Name before "Time"; IANA name.', timeNames()),
    table('ABBREVIATIONS', 'Abbreviation; IANA name; offset in minutes (none: by the date); s standard, d daylight. Most likely reading first.', lines),
  ].join('\n');
}

export const generator: Generator = {
  name: 'zones',
  outputs: () => new Map([['server/src/time/zone-names.generated.ts', moduleText()]]),
};
