// Reads when an incident began from what a person types when asked for it: any form of stamp, a clock alone, "now", "yesterday 23:10".

import { isoDay } from '../rules/calendar.ts';
import { dateOfDay, dayNumber } from '../time/calendar.ts';
import { resolveStamp, scanStamp, type LocalTime, type Moment, type Stamp, type Zone } from '../time/index.ts';

export interface Start {
  readonly local: LocalTime;
  /** That the words themselves name. */
  readonly zone?: Zone;
  readonly hasSeconds: boolean;
}

/** `fault` is a sentence for people. */
export type ReadStart = { readonly start: Start; readonly fault?: never } | { readonly fault: string; readonly start?: never };

/** `now` is the time of day where the report is written; what the words leave out is taken from it. Undefined for no words at all. */
export function readStart(words: string, now: LocalTime): ReadStart | undefined {
  const text = words.trim();
  if (text === '') return undefined;
  const day = /^(now|today|yesterday)\b(?:,| at\b)?\s*/i.exec(text);
  const word = day?.[1]?.toLowerCase();
  const rest = text.slice(day?.[0].length ?? 0);
  const base = word === 'yesterday' ? shifted(now, -1) : now;
  if (rest === '') return { start: { local: word === 'now' ? now : dateOf(base), hasSeconds: false } };
  const stamp = scanStamp(rest);
  if (stamp === undefined || rest.slice(stamp.span.to).trim() !== '' || stamp.unknown || stamp.relative !== undefined) {
    return { fault: `“${shortened(text)}” is not understood as a time. Write it like ${example(now)}, or leave it empty.` };
  }
  if (stamp.until !== undefined || stamp.openEnd === true) return { fault: 'Only the begin is asked for: write one time.' };
  return faultOf(stamp, text) ?? resolved(stamp, base);
}

function resolved(stamp: Stamp, base: LocalTime): ReadStart {
  const date = scanStamp(isoDay(base))?.date;
  const moment = resolveStamp(stamp, { dates: date === undefined ? [] : [{ value: date, from: 'front-matter' }], zones: [] });
  if (moment.ambiguousDate === true) return { fault: 'This date can be read in two ways. Write it as year-month-day.' };
  if (moment.local === undefined || stamp.precision === 'month' || stamp.precision === 'year') return { fault: `The day is missing. Write it like ${example(base)}.` };
  const local = stamp.date !== undefined && stamp.date.year === undefined ? lastTime(moment.local, base) : moment.local;
  const zone = zoneOf(moment);
  if (isFuture(local, base, zone)) return { fault: stamp.date === undefined ? `It is not that late yet. For the day before write “yesterday ${clockOf(local)}”.` : `${isoDay(local)} has not come yet.` };
  return { start: { local, hasSeconds: stamp.precision === 'second', ...zone } };
}

/** Incidents are written down after they began: 24 December, said in January, is that of the year before. */
function lastTime(local: LocalTime, base: LocalTime): LocalTime {
  return isoDay(local) > isoDay(shifted(base, 1)) ? { ...local, year: local.year - 1 } : local;
}

/** In another zone it may be tomorrow already. */
function isFuture(local: LocalTime, now: LocalTime, { zone }: { readonly zone?: Zone }): boolean {
  if (zone !== undefined || now.hour === undefined) return isoDay(local) > isoDay(shifted(now, 1));
  return `${isoDay(local)} ${clockOf(local)}` > `${isoDay(now)} ${clockOf(now)}`;
}

function clockOf({ hour = 0, minute = 0 }: LocalTime): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function zoneOf({ stamp, zone }: Moment): { readonly zone?: Zone } {
  return stamp.zone === undefined || zone === undefined ? {} : { zone };
}

function faultOf({ faults, zone }: Stamp, text: string): ReadStart | undefined {
  const kinds = new Set(faults.map(({ fault }) => fault));
  if (kinds.has('date') || kinds.has('year')) return { fault: `There is no such day: “${shortened(text)}”.` };
  if (kinds.has('clock') || kinds.has('meridiem')) return { fault: `There is no such time of day: “${shortened(text)}”.` };
  if (kinds.has('offset') || zone?.kind === 'unknown') return { fault: `There is no such time zone: “${shortened(text)}”.` };
  return undefined;
}

function example(now: LocalTime): string {
  return `${isoDay(now)} 08:03`;
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function dateOf({ year, month, day }: LocalTime): LocalTime {
  return { year, month, day };
}

function shifted({ year, month, day }: LocalTime, days: number): LocalTime {
  return dateOfDay(dayNumber(year, month, day) + days);
}
