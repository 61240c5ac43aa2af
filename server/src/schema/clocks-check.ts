// The keyword `clocks`: the deadlines of a profile, held against the dates of a report that are certain.

import type { Profile, ProfileClock } from '../profiles/profile.ts';
import { DAY, HOUR, MINUTE } from '../time/calendar.ts';
import { dataOf, itemsOf, type AnyData } from './any-data.ts';
import { readIsoTime, type IsoTime } from './iso-time.ts';

export interface ClockParams {
  readonly rule: 'late-report';
  readonly path: readonly (string | number)[];
  readonly id: string;
  readonly guidance: string;
  /** The clock's own words for the two points. */
  readonly from: string;
  readonly to: string;
  /** How long it took and how long it may take: milliseconds, or days from Monday to Friday. */
  readonly took: number;
  readonly allowed: number;
  readonly businessDays: boolean;
}

interface Point {
  readonly time: IsoTime;
  readonly path: readonly (string | number)[];
}

export function* checkClocks({ clocks }: Profile, report: unknown): IterableIterator<ClockParams> {
  const data = dataOf(report);
  for (const clock of clocks ?? []) {
    if (!runs(clock, data)) continue;
    const from = pointOf(clock.from, data);
    const to = from === undefined ? undefined : pointOf(clock.to, data);
    const allowed = durationOf(clock.within);
    if (from === undefined || to === undefined || allowed === undefined) continue;
    const late = clock.businessDays ? lateDays(from.time, to.time, Math.ceil(allowed / DAY)) : lateTime(from.time, to.time, allowed);
    if (late !== undefined) yield { rule: 'late-report', path: to.path, id: clock.id, guidance: clock.guidance, from: clock.from, to: clock.to, ...late, businessDays: clock.businessDays };
  }
}

function runs({ when }: ProfileClock, data: AnyData): boolean {
  return Object.entries(when).every(([key, values]) => {
    const said = data[key];
    return (typeof said === 'string' || typeof said === 'number') && values.some((value) => bare(value) === bare(String(said).slice(0, 60)));
  });
}

/** "SEV-1", "Sev 1" and "sev1" are one. */
function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Fields that say the same as a kind of entry. */
const FIELDS: Readonly<Record<string, string>> = { 'impact-start': 'started_at', detected: 'detected_at', resolved: 'resolved_at' };

/** The first entry of a kind, of ends the last; else the field of that name. */
function pointOf(name: string, data: AnyData): Point | undefined {
  return entryOf(name, data) ?? fieldOf(name, data) ?? fieldOf(FIELDS[name] ?? name, data);
}

function entryOf(kind: string, data: AnyData): Point | undefined {
  let point: Point | undefined;
  for (const [list, { entries }] of itemsOf(data['timelines']).entries()) {
    for (const [index, entry] of itemsOf(entries).entries()) {
      if (entry['kind'] !== kind || entry['approximate'] === true) continue;
      const time = timeOf(entry['at']);
      if (time === undefined || (point !== undefined && kind !== 'resolved' && kind !== 'impact-end')) continue;
      point = { time, path: ['timelines', list, 'entries', index, 'at'] };
    }
  }
  return point;
}

function fieldOf(key: string, data: AnyData): Point | undefined {
  const time = timeOf(data[key]);
  return time === undefined ? undefined : { time, path: [key] };
}

/** A month or a year alone is no date that a clock can be held against. */
function timeOf(text: unknown): IsoTime | undefined {
  if (typeof text !== 'string' || text.trim().length < 10) return undefined;
  const words = text.trim();
  // Of a field that only the profile knows the words are as the author wrote them.
  return readIsoTime(words) ?? (/^\d{4}-\d{2}-\d{2}(?=[ T])/.test(words) ? readIsoTime(words.slice(0, 10)) : undefined);
}

/** Whoever states a day only means some zone's day, which may be over half a day earlier. */
const SLACK = 12 * HOUR;

function lateTime(from: IsoTime, to: IsoTime, allowed: number): { readonly took: number; readonly allowed: number } | undefined {
  if (!from.clock || !to.clock) {
    const days = Math.floor(to.local / DAY) - Math.floor(from.local / DAY);
    const earliest = from.clock ? to.local - from.local - SLACK : (days - 1) * DAY;
    return earliest >= allowed && days * DAY > allowed ? { took: days * DAY, allowed } : undefined;
  }
  const certain = from.offset !== undefined && to.offset !== undefined;
  const took = to.local - from.local - ((to.offset ?? 0) - (from.offset ?? 0)) * MINUTE;
  return took - (certain ? 0 : SLACK) > allowed ? { took, allowed } : undefined;
}

/** Counts from the day after the first one. A year is enough: whoever is later is late. */
function lateDays(from: IsoTime, to: IsoTime, allowed: number): { readonly took: number; readonly allowed: number } | undefined {
  const first = Math.floor(from.local / DAY);
  const last = Math.min(Math.floor(to.local / DAY), first + 366);
  let took = 0;
  // Day 0 was a Thursday.
  for (let day = first + 1; day <= last; day += 1) if ((day + 10_500_003) % 7 < 5) took += 1;
  return took > allowed ? { took, allowed } : undefined;
}

const WITHIN = /^P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?)?$/;

/** Milliseconds; undefined for what the meta-schema does not let through. */
function durationOf(text: string): number | undefined {
  const found = WITHIN.exec(text);
  if (found === null) return undefined;
  const [weeks, days, hours, minutes] = found.slice(1).map((part) => Number(part ?? 0));
  return ((weeks ?? 0) * 7 + (days ?? 0)) * DAY + (hours ?? 0) * HOUR + (minutes ?? 0) * MINUTE;
}
