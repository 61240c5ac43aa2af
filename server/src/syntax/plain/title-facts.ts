// Reads what the title of a report says beyond its words: the day, the product, the instance and the region.

import { findStamps } from '../../time/index.ts';
import type { StampDate } from '../../time/index.ts';

export interface TitleFacts {
  /** ISO 8601. */
  readonly date?: string;
  readonly product?: string;
  readonly instance?: string;
  readonly region?: string;
}

const region = /\b(?:APAC|EMEA|LATAM|AMER|NORAM|ANZ|DACH|MENA|[a-z]{2}-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-\d)\b/;
/** `AP01`, `EU02`; an incident's number is none. */
const instance = /\b(?!(?:INC|SEV|RCA|PM|PIR|CVE)\d)[A-Z]{2,4}\d{2,3}\b/;
/** `Product Instance - RCA - Month D, YYYY`, with or without the dashes. */
const beforeReportWord = /^(.{1,80}?)[\s,–—|:-]{1,5}(?:RCA|Root[ -]Cause Analysis)\b/i;

/** Nothing is guessed: a title of another form gives at most its date. */
export function titleFacts(title: string): TitleFacts {
  const date = findStamps(title).map((stamp) => isoDay(stamp.date)).find((day) => day !== undefined);
  const head = beforeReportWord.exec(title)?.[1];
  const place = head === undefined ? undefined : region.exec(head);
  const code = head === undefined ? undefined : instance.exec(head);
  const product = head === undefined ? undefined : productIn(head, [place?.index, code?.index]);
  return {
    ...(date === undefined ? {} : { date }),
    ...(product === undefined ? {} : { product }),
    ...(code === undefined || code === null ? {} : { instance: code[0] }),
    ...(place === undefined || place === null ? {} : { region: place[0] }),
  };
}

/** The words before region and instance; without these, one or two capitalised words. */
function productIn(head: string, ends: readonly (number | undefined)[]): string | undefined {
  const known = ends.filter((end) => end !== undefined);
  const words = head.slice(0, known.length === 0 ? head.length : Math.min(...known)).replace(/[\s,–—|:-]+$/, '').trim();
  const few = words.split(/\s+/).length <= (known.length === 0 ? 2 : 4);
  const named = words.split(/\s+/).every((word) => /^[\p{Lu}\p{N}]/u.test(word)) && !/\b(?:incident|outage|disruption|service|the|report)\b/i.test(words);
  return words !== '' && few && named ? words : undefined;
}

/** "the APAC Data Center" in running text. */
export function regionIn(text: string): string | undefined {
  const place = /\b(\S{2,20}) data cent(?:er|re)\b/i.exec(text)?.[1];
  return place !== undefined && region.test(place) ? place : undefined;
}

export function regionWord(text: string): string | undefined {
  const found = region.exec(text)?.[0];
  return found === text ? found : undefined;
}

/** Undefined unless year, month and day are all known. */
export function isoDay(date: StampDate | undefined): string | undefined {
  if (date?.year === undefined || date.month === undefined || date.day === undefined) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}`;
}
