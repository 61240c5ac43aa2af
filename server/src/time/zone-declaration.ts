// Finds the declaration of a zone in a heading, column header or sentence: "Timeline (all times PST)", `時刻 (JST)`, "All times in PDT (UTC-7)."

import { readingsOf } from './abbreviations.ts';
import { digit, isBlank, isDash, isLetter, skipBlanks, upTo, wordEnd } from './characters.ts';
import { nearZones } from './near-zone.ts';
import { readDeclaredZone, readZone } from './read-zone.ts';
import { scanDate } from './scan-date.ts';
import { isSeparated, isWordEnd } from './zone-boundary.ts';
import type { ZoneWords } from './zone.ts';

/** Words after which a zone says in which zone times are written. */
const TRIGGERS: ReadonlySet<string> = new Set(['times', 'timestamps', 'stamps', 'time', 'timestamp', 'timezone', 'timezones', 'zone', 'tz', 'clock', 'hours']);

/** Those that name the zone itself, so that a bare place is one. */
const NAMING: ReadonlySet<string> = new Set(['timezone', 'zone', 'tz']);

/** Words that may stand between the trigger and the zone. */
const FILLERS: ReadonlySet<string> = new Set(
  ('are is in all the below above given listed shown expressed written use uses using used local displayed stated quoted noted reported here ' +
    'otherwise unless as per zone zones timezone of this these document report section timeline stamps time times following follow follows ' +
    'and date dates on we be were was to approximate approx approximated 24 hour 24h hours format if not').split(' '),
);

const JAPANESE_TRIGGERS = ['時刻', '日時', '時間', 'タイムゾーン'];
/** What may stand between: brackets, emphasis, punctuation but the full stop, and Japanese particles. */
const MARKS = ':：=,、(（[［*_`"“>|\n\r\\はすべて全てのでを表記・';

const MOST_FILLERS = 9;
const LONGEST_HEADING = 120;

/** The first declaration between `from` and `to`; wrapped lines count as one. A zone that nothing knows is `unknown`. */
export function findZoneDeclaration(source: string, from = 0, to = source.length): ZoneWords | undefined {
  const text = upTo(source, to);
  const end = text.length;
  return announced(text, from, end) ?? bracketed(text, from, end) ?? alone(text, from, end);
}

function announced(text: string, from: number, end: number): ZoneWords | undefined {
  for (let at = from; at < end; ) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      const to = wordEnd(text, at, end);
      const word = to - at > 10 ? '' : text.slice(at, to).toLowerCase();
      const zone = TRIGGERS.has(word) ? zoneAfter(text, to, end, word) : undefined;
      if (zone !== undefined) return zone;
      at = to;
      continue;
    }
    const trigger = code < 0x3000 ? undefined : JAPANESE_TRIGGERS.find((word) => text.startsWith(word, at));
    const zone = trigger === undefined ? undefined : zoneAfter(text, at + trigger.length, end, trigger);
    if (zone !== undefined) return zone;
    at += 1;
  }
  return undefined;
}

/** The zone after a trigger, fillers and marks between. A full stop or any other word ends the search. */
function zoneAfter(text: string, from: number, end: number, trigger: string): ZoneWords | undefined {
  let at = skipMarks(text, from, end);
  let isNaming = NAMING.has(trigger);
  for (let count = 0; count < MOST_FILLERS && at < end && at > from - 1; count += 1) {
    if (at > from || !isLetter(text.charCodeAt(at))) {
      const zone = isNaming ? readDeclaredZone(text, at, end) : zoneAt(text, at, end);
      // "all times are UTC unless noted" declares, "during this time PST employees" does not.
      if (zone !== undefined && (count > 0 || isNaming || isSeparated(text, zone.span.to, end))) return zone;
    }
    const to = fillerEnd(text, at, end);
    if (to === at) return count > 0 || isNaming ? unknownAt(text, at, end) : undefined;
    if (NAMING.has(text.slice(at, to).toLowerCase())) isNaming = true;
    at = skipMarks(text, to, end);
  }
  return undefined;
}

/** Zone words, small abbreviations and generic names, but not a bare place: "at times in Berlin" declares nothing. */
function zoneAt(text: string, at: number, end: number): ZoneWords | undefined {
  const words = readZone(text, at, end);
  if (words !== undefined) return words.kind === 'unknown' || !isEstimate(text, words) ? words : undefined;
  if (!isLetter(text.charCodeAt(at))) return undefined;
  const to = wordEnd(text, at, end);
  const word = text.slice(at, Math.min(to, at + 8)).toLowerCase();
  const isGeneric = ['pacific', 'eastern', 'central', 'mountain'].includes(word);
  const isAbbreviation = word.length <= 5 && !FILLERS.has(word) && isSeparated(text, to, end) && readingsOf(word.toUpperCase()).length > 0;
  return isGeneric || isAbbreviation ? readDeclaredZone(text, at, end) : undefined;
}

/** "Time (est.)" is an estimate. */
function isEstimate(text: string, words: ZoneWords): boolean {
  return words.text === 'est' && text.charAt(words.span.to) === '.';
}

function fillerEnd(text: string, at: number, end: number): number {
  // "All times on 2019-02-05 are PST".
  const date = scanDate(text, at, end);
  if (date?.date.day !== undefined) return date.to;
  if (digit(text.charCodeAt(at)) >= 0) {
    let to = at;
    while (to < end && (digit(text.charCodeAt(to)) >= 0 || text.charAt(to) === 'h')) to += 1;
    return to - at <= 3 ? to : at;
  }
  const to = wordEnd(text, at, end);
  return to > at && to - at < 13 && FILLERS.has(text.slice(at, to).toLowerCase()) ? to : at;
}

/** Blanks, a line break, brackets, emphasis, colons, commas and dashes; not a full stop. */
function skipMarks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (!isBlank(code) && !isDash(code) && !MARKS.includes(text.charAt(at))) return at;
    if (isDash(code) && digit(text.charCodeAt(at + 1)) >= 0) return at;
    at += 1;
  }
  return end;
}

/** A word in the place of the zone that looks like one: `Region/City`, or capitals that end in T. */
function unknownAt(text: string, at: number, end: number): ZoneWords | undefined {
  const match = /^(?:[A-Za-z]{2,15}\/[A-Za-z_]{3,20}|[A-Z]{2,4}T)(?![\w/])/u.exec(text.slice(at, Math.min(end, at + 40)));
  if (match === null) return undefined;
  const words = match[0];
  return { kind: 'unknown', text: words, span: { from: at, to: at + words.length }, near: nearZones(words) };
}

/** "Timeline (UTC)": brackets at the end of a heading that hold nothing but a zone. After a clock they belong to it. */
function bracketed(text: string, from: number, end: number): ZoneWords | undefined {
  if (end - from > LONGEST_HEADING) return undefined;
  for (let at = from; at < end; at += 1) {
    if (!'(（[［'.includes(text.charAt(at))) continue;
    let before = at - 1;
    while (before >= from && (isBlank(text.charCodeAt(before)) || '*_`'.includes(text.charAt(before)))) before -= 1;
    if (before < from || digit(text.charCodeAt(before)) >= 0 || /[ap]\.?m\.?$/iu.test(text.slice(Math.max(from, before - 4), before + 1))) continue;
    const words = zoneAt(text, skipBlanks(text, at + 1, end), end);
    const close = words === undefined ? end : skipBlanks(text, words.span.to, end);
    if (words !== undefined && close < end && ')）]］,、;'.includes(text.charAt(close))) return words;
  }
  return undefined;
}

/** A header or line that is nothing but a zone: `UTC`, "(PST)". */
function alone(text: string, from: number, end: number): ZoneWords | undefined {
  const at = skipMarks(text, from, end);
  if (end - at > 40 || at >= end) return undefined;
  const words = zoneAt(text, at, end);
  if (words === undefined) return undefined;
  for (let next = words.span.to; next < end; next += 1) {
    if (!isBlank(text.charCodeAt(next)) && !')）]］*_`.:：'.includes(text.charAt(next))) return undefined;
  }
  return isWordEnd(text, words.span.to, end) ? words : undefined;
}
