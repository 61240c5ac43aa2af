// Reads zones written as names: "Singapore Time zone", "Central European Summer Time", `America/New_York`.

import { abbreviationIn, type Season } from './abbreviations.ts';
import { isBlank, isLetter, readsWord, skipBlanks, wordEnd } from './characters.ts';
import { nearZones } from './near-zone.ts';
import { isSeparated, isWordEnd } from './zone-boundary.ts';
import { standardOffset, UTC, zoneById, zonesNamed } from './zone-index.ts';
import type { Zone, ZoneWords } from './zone.ts';

const LONGEST_NAME = 48;
const MOST_WORDS = 5;

const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['standard', 'standard'], ['winter', 'standard'], ['daylight', 'daylight'], ['summer', 'daylight'],
]);

/** An IANA name or old link at `at`; a name like one that does not exist is `unknown` when a real one is near. */
export function readZoneId(text: string, at: number, end: number): ZoneWords | undefined {
  let to = at;
  while (to < end && isIdPart(text.charCodeAt(to))) to += 1;
  while (to > at && '/+-'.includes(text.charAt(to - 1))) to -= 1;
  const token = text.slice(at, to);
  const zone = zoneById(token);
  if (zone !== undefined) return { kind: 'one', text: token, span: { from: at, to }, zone };
  if (!token.includes('/')) return undefined;
  const spaced = spacedId(text, at, to, end);
  if (spaced !== undefined) return spaced;
  const near = nearZones(token);
  return near.length === 0 ? undefined : { kind: 'unknown', text: token, span: { from: at, to }, near };
}

/** "America/New York". */
function spacedId(text: string, at: number, to: number, end: number): ZoneWords | undefined {
  if (text.charCodeAt(to) !== 32) return undefined;
  const next = wordEnd(text, to + 1, end);
  const zone = zoneById(`${text.slice(at, to)}_${text.slice(to + 1, next)}`);
  return zone === undefined ? undefined : { kind: 'one', text: text.slice(at, next), span: { from: at, to: next }, zone };
}

function isIdPart(code: number): boolean {
  return (isLetter(code) && code < 128) || (code >= 48 && code <= 57) || code === 47 || code === 95 || code === 43 || code === 45;
}

/** A name that ends in "time", optionally with "zone" after it. */
export function readTimeName(text: string, at: number, end: number): ZoneWords | undefined {
  const limit = Math.min(end, at + LONGEST_NAME);
  if (!hasTimeAhead(text, at, limit)) return undefined;
  const words: string[] = [];
  let next = at;
  while (words.length <= MOST_WORDS) {
    const to = nameWordEnd(text, next, limit);
    if (to === next) return undefined;
    const word = text.slice(next, to).toLowerCase();
    if (word === 'time' || word === 'timezone') return words.length === 0 ? undefined : named(text, at, to, end, words);
    words.push(word);
    next = skipWrap(text, to, limit);
    if (next === to) return undefined;
  }
  return undefined;
}

/** Most words after a clock are the entry's text; taking them apart is the dear part. */
function hasTimeAhead(text: string, at: number, limit: number): boolean {
  for (let next = at + 2; next + 4 <= limit; next += 1) {
    if ((text.charCodeAt(next) | 32) === 116 && readsWord(text, next + 1, 'ime')) return true;
  }
  return false;
}

function named(text: string, at: number, timeEnd: number, end: number, words: readonly string[]): ZoneWords | undefined {
  const name = words.filter((word) => word !== 'saving' && word !== 'savings');
  const season = name.length > 1 ? SEASONS.get(name.at(-1) ?? '') : undefined;
  const place = (season === undefined ? name : name.slice(0, -1)).filter((word) => word !== 'local').join(' ');
  const zones = zonesNamed(place);
  const [first] = zones;
  if (first === undefined) return undefined;
  const to = zoneWordEnd(text, timeEnd, end);
  return wordsFor(text, at, to, zones.map((id) => inSeason(id, season)), season);
}

/** A place or generic name without "time", as long as possible, where nothing else can stand. */
export function readPlaceName(text: string, at: number, end: number): ZoneWords | undefined {
  const limit = Math.min(end, at + LONGEST_NAME);
  const ends: number[] = [];
  for (let next = at; ends.length < MOST_WORDS; ) {
    const to = nameWordEnd(text, next, limit);
    if (to === next) break;
    ends.push(to);
    next = skipWrap(text, to, limit);
    if (next === to) break;
  }
  for (const to of ends.toReversed()) {
    if (!isSeparated(text, to, end)) continue;
    const zones = zonesNamed(text.slice(at, to).replace(/\s+/gu, ' '));
    if (zones.length > 0) return wordsFor(text, at, to, zones.map((id) => inSeason(id, undefined)), undefined);
  }
  return undefined;
}

/** Standard and daylight time are fixed offsets; a plain name follows the date. */
function inSeason(id: string, season: Season | undefined): Zone {
  if (id === 'UTC') return UTC;
  const offset = season === undefined ? undefined : standardOffset(id);
  return offset === undefined ? { id } : { id, fixed: season === 'daylight' ? offset + 60 : offset };
}

function wordsFor(text: string, from: number, to: number, zones: readonly Zone[], season: Season | undefined): ZoneWords {
  const [zone = UTC] = zones;
  const base = { text: text.slice(from, to), span: { from, to } };
  const known = season === undefined || abbreviationIn(zone.id, 'daylight') === undefined ? {} : { season };
  return zones.length > 1 ? { kind: 'several', ...base, zones, ...known } : { kind: 'one', ...base, zone, ...known };
}

/** Letters with the dots, dashes and apostrophes that names of places hold. */
function nameWordEnd(text: string, at: number, end: number): number {
  let to = wordEnd(text, at, end);
  while (to > at && to < end && ".-'’‑".includes(text.charAt(to))) {
    // "St. John's" and "U.S." hold points; one after a longer word ends a sentence.
    const isInside = isLetter(text.charCodeAt(to + 1)) || (text.charAt(to) === '.' && to - at <= 3);
    if (!isInside) return to;
    to = wordEnd(text, to + 1, end);
  }
  return to;
}

/** Blanks with at most one line break. */
function skipWrap(text: string, at: number, end: number): number {
  const to = skipBlanks(text, at, end);
  if (text.charCodeAt(to) !== 10 && text.charCodeAt(to) !== 13) return to;
  const next = text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? to + 2 : to + 1;
  return Math.min(end, skipBlanks(text, next, end));
}

function zoneWordEnd(text: string, to: number, end: number): number {
  const at = skipWrap(text, to, end);
  if (at === to || !isBlank(text.charCodeAt(at - 1))) return to;
  return readsWord(text, at, 'zone') && isWordEnd(text, at + 4, end) ? at + 4 : to;
}
