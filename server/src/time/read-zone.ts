// Reads zone words: UTC and its offsets, abbreviations, IANA names, names in words. What a zone then means at a date is `offset.ts`.

import { readingsOf, type ZoneReading } from './abbreviations.ts';
import { digit, isBlank, isLetter, readsWord, skipBlanks, upTo, wordEnd } from './characters.ts';
import { nearZones } from './near-zone.ts';
import { continuesNumber, fixedZone, FURTHEST, readOffset, signAt, type OffsetRead } from './read-offset.ts';
import { isSeparated, isWordEnd } from './zone-boundary.ts';
import { UTC } from './zone-index.ts';
import { readPlaceName, readTimeName, readZoneId } from './zone-names.ts';
import { JAPANESE_NAMES, UTC_WORDS } from './zone-supplement.ts';
import type { Zone, ZoneWords } from './zone.ts';

/** Abbreviations that a word of the entry's text may follow directly; the rest are too much like words. */
const COMMON = new Set(
  ('PST PDT EST EDT CST CDT MST MDT AKST AKDT HST CET CEST EET EEST WET BST IST JST KST SGT HKT MSK SAST AST ADT NST NDT IDT ' +
    'AEST AEDT ACST ACDT AWST NZST NZDT BRT ET PT CT MT').split(' '),
);

/** Of those, the ones that are words in no language when written small. */
const NEVER_WORDS = new Set(
  'pst pdt edt cst cdt mst mdt est akst akdt hst cet cest eet eest bst jst kst sgt hkt msk sast aest aedt acst acdt awst nzst nzdt'.split(' '),
);

const GENERIC = new Set(['pacific', 'eastern', 'central', 'mountain']);

/** Zone words that begin exactly at `from`, in a place where other text may follow, as after a clock. */
export function readZone(source: string, from = 0, end = source.length): ZoneWords | undefined {
  const text = upTo(source, end);
  const to = text.length;
  const code = text.charCodeAt(from);
  if (from >= to) return undefined;
  if (signAt(text, from) !== 0) return offsetWords(text, from, from, readOffset(text, from, to), to);
  if (code > 0x2e7f) return readJapanese(text, from, to);
  if (!isLetter(code)) return undefined;
  const wordTo = wordEnd(text, from, to);
  const word = text.slice(from, Math.min(wordTo, from + 16));
  const isUtc = word.length <= 4 && UTC_WORDS.has(word.toLowerCase());
  if (isUtc) {
    if (word === 'z' && !isSeparated(text, wordTo, to)) return undefined;
    return readUtc(text, from, wordTo, to) ?? (text.charAt(wordTo) === '/' ? readZoneId(text, from, to) : undefined);
  }
  const next = text.charCodeAt(wordTo);
  if (wordTo < to && (next === 47 || digit(next) >= 0)) return readZoneId(text, from, to) ?? abbreviation(text, from, wordTo, to);
  return abbreviation(text, from, wordTo, to) ?? readTimeName(text, from, to) ?? readGeneric(text, from, wordTo, to);
}

/** A whole value such as a setting or a front-matter field; `unknown` when it reads as nothing, absent when it is empty. */
export function readZoneName(text: string): ZoneWords | undefined {
  const from = skipBlanks(text, 0, text.length);
  const words = readDeclaredZone(text, from, text.length);
  if (words !== undefined && skipBlanks(text, words.span.to, text.length) === text.length) return words;
  const value = text.trim();
  if (value === '') return undefined;
  return { kind: 'unknown', text: value, span: { from, to: from + value.length }, near: nearZones(value) };
}

/** Zone words where a zone is announced ("All times in …"), so that bare places and small letters count too. */
export function readDeclaredZone(text: string, from: number, to: number): ZoneWords | undefined {
  const words = readZone(text, from, to);
  if (words !== undefined || !isLetter(text.charCodeAt(from))) return words;
  const wordTo = wordEnd(text, from, to);
  const readings = isWordEnd(text, wordTo, to) && isSeparated(text, wordTo, to) ? readingsOf(text.slice(from, wordTo).toUpperCase()) : [];
  return wordsOf(text, from, wordTo, to, readings) ?? readPlaceName(text, from, to);
}

function readUtc(text: string, from: number, wordTo: number, to: number): ZoneWords | undefined {
  const isBlankBefore = isBlank(text.charCodeAt(wordTo));
  const signed = isBlankBefore ? skipBlanks(text, wordTo, to) : wordTo;
  if (signed < to && signAt(text, signed) !== 0 && digit(text.charCodeAt(signed + 1)) >= 0) {
    const offset = readOffset(text, signed, to);
    const words = offset === undefined || !belongs(text, offset, isBlankBefore, to) ? undefined : offsetWords(text, from, signed, offset, to);
    if (words !== undefined) return words;
  }
  if (!isWordEnd(text, wordTo, to)) return undefined;
  return { kind: 'one', text: text.slice(from, wordTo), span: { from, to: wordTo }, zone: UTC };
}

/** `UTC-10:30 UTC` and `UTC -5 pods` are no offsets. */
function belongs(text: string, offset: OffsetRead, isBlankBefore: boolean, to: number): boolean {
  if (offset.form === 'hours') return !isBlankBefore || isSeparated(text, offset.to, to);
  const next = skipBlanks(text, offset.to, to);
  return !readsWord(text, next, 'utc') && !readsWord(text, next, 'gmt');
}

function offsetWords(text: string, from: number, signed: number, offset: OffsetRead | undefined, to: number): ZoneWords | undefined {
  if (offset === undefined || continuesNumber(text, offset.to, to) || !isWordEnd(text, offset.to, to)) return undefined;
  if (from === signed && offset.form === 'hours' && offset.to - signed < 3) return undefined;
  const base = { text: text.slice(from, offset.to), span: { from, to: offset.to } };
  if (Math.abs(offset.minutes) > FURTHEST) return { kind: 'unknown', ...base, near: [] };
  return { kind: 'one', ...base, zone: fixedZone(offset.minutes) };
}

function abbreviation(text: string, from: number, wordTo: number, to: number): ZoneWords | undefined {
  if (wordTo - from > 6 || wordTo - from < 2 || !isWordEnd(text, wordTo, to)) return undefined;
  const word = text.slice(from, wordTo);
  const upper = word.toUpperCase();
  if (word !== upper && !NEVER_WORDS.has(word) && word !== 'ChST') return undefined;
  if (!COMMON.has(upper) && !isSeparated(text, wordTo, to)) return undefined;
  return wordsOf(text, from, wordTo, to, readingsOf(upper));
}

function wordsOf(text: string, from: number, wordTo: number, to: number, readings: readonly ZoneReading[]): ZoneWords | undefined {
  const [first] = readings;
  if (first === undefined) return undefined;
  const settled = settledBy(text, wordTo, to, readings);
  const reading = settled?.reading ?? first;
  const end = settled?.to ?? wordTo;
  const base = { text: text.slice(from, end), span: { from, to: end } };
  const season = reading.season === undefined ? {} : { season: reading.season };
  if (settled !== undefined || readings.length === 1) return { kind: 'one', ...base, zone: reading.zone, ...season };
  return { kind: 'several', ...base, zones: readings.map(({ zone }): Zone => zone), ...season };
}

/** The reading that an offset in brackets after the abbreviation agrees with: `IST (UTC+5:30)`. */
function settledBy(
  text: string, at: number, end: number, readings: readonly ZoneReading[],
): { readonly reading: ZoneReading; readonly to: number } | undefined {
  const open = skipBlanks(text, at, end);
  if (open >= end || !'(（'.includes(text.charAt(open))) return undefined;
  let signed = skipBlanks(text, open + 1, end);
  if (readsWord(text, signed, 'utc') || readsWord(text, signed, 'gmt')) signed = skipBlanks(text, signed + 3, end);
  const offset = readOffset(text, signed, end);
  const close = offset === undefined ? end : skipBlanks(text, offset.to, end);
  if (offset === undefined || close >= end || !')）'.includes(text.charAt(close))) return undefined;
  const reading = readings.find(({ zone }) => zone.fixed === offset.minutes);
  return reading === undefined ? undefined : { reading, to: close + 1 };
}

function readGeneric(text: string, from: number, wordTo: number, to: number): ZoneWords | undefined {
  if (!GENERIC.has(text.slice(from, Math.min(wordTo, from + 10)).toLowerCase())) return undefined;
  return isSeparated(text, wordTo, to) ? readPlaceName(text, from, wordTo) : undefined;
}

function readJapanese(text: string, from: number, to: number): ZoneWords | undefined {
  const found = JAPANESE_NAMES.find(([name]) => text.startsWith(name, from) && from + name.length <= to);
  if (found === undefined) return undefined;
  const [name, id] = found;
  return { kind: 'one', text: name, span: { from, to: from + name.length }, zone: id === 'UTC' ? UTC : { id } };
}
