// Times in words: of an entry for tables and titles, in the zone of the picture, and of the zone itself.

import { localTimeOf, MINUTE } from '../../time/calendar.ts';
import { localOf, offsetOf, printStamp } from '../../time/index.ts';
import type { LocalTime, Moment, Precision, Stamp, Zone } from '../../time/index.ts';
import type { Basis, KnownTime } from './known-time.ts';

export interface Telling {
  readonly basis: Basis;
  readonly zone: Zone | undefined;
  /** The report's text, for stamps that are told as written. */
  readonly source: string;
}

/** "2018-09-17 08:11", "~2018-09-17 08:11 – 09:40"; a day is told as a day, a time without a date as it is written. */
export function timeText(known: KnownTime, moment: Moment, { basis, zone, source }: Telling): string {
  if (basis === 'clock' || basis === 'relative' || moment.local === undefined) return writtenText(moment.stamp, source);
  const start = printed(localFor(known.at, moment, zone), moment.precision, moment.approximate);
  if (known.until === undefined || moment.until?.local === undefined) return start;
  const end = printed(localFor(known.until, moment.until, zone), moment.until.precision, false);
  const [day = '', clock = ''] = end.split(' ');
  return `${start} – ${clock !== '' && start.includes(day) ? clock : end}`;
}

/** What stands in the source, on one line. */
export function writtenText(stamp: Stamp | undefined, source: string): string {
  if (!stamp) return '';
  return source.slice(stamp.span.from, Math.min(stamp.span.to, stamp.span.from + 60)).replaceAll(/[\s\u200E\u200F\u202A-\u202E\u2066-\u2069]+/g, ' ').trim();
}

function localFor(at: number, moment: Moment, zone: Zone | undefined): LocalTime {
  // A day without a clock is the same day for every reader.
  if (moment.local?.hour === undefined && moment.local !== undefined) return moment.local;
  return zone === undefined ? localTimeOf(at) : localOf(at, zone);
}

function printed(local: LocalTime, precision: Precision, approximate: boolean): string {
  const text = printStamp(local, undefined, { date: 'iso', clock: '24h', seconds: precision === 'second', zone: 'none' }, { approximate, precision });
  if (precision === 'month') return text.slice(0, -3);
  return precision === 'year' ? text.slice(0, -6) : text;
}

/** "Times in Asia/Singapore (UTC+8)"; both offsets where a clock change lies between `from` and `to`. */
export function zoneSentence(basis: Basis, zone: Zone | undefined, from: number, to: number): string {
  if (basis === 'relative') return 'Times after the start of the incident';
  if (basis === 'clock') return 'Times as written; the report states no date';
  if (zone === undefined) return 'Times as written; the report states no zone';
  const name = zoneName(zone);
  const offsets = [...new Set([offsetOf(zone, from), offsetOf(zone, to)])].map(offsetWords).filter((words) => words !== name);
  return offsets.length === 0 || (zone.id === 'UTC' && zone.fixed === 0) ? `Times in ${name}` : `Times in ${name} (${offsets.join(', then ')})`;
}

/** "UTC", "PST", "Europe/Berlin", "UTC+5:30". */
export function zoneName(zone: Zone): string {
  return printStamp({ year: 2000, month: 1, day: 1, hour: 0, minute: 0 }, zone, { date: 'none', clock: '24h', seconds: false, zone: 'name' }).split(' ').at(-1) ?? zone.id;
}

/** "UTC+8", "UTC−3:30". */
export function offsetWords(minutes: number): string {
  const whole = Math.round(Math.abs(minutes));
  if (whole === 0) return 'UTC';
  const rest = whole % 60;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(whole / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

/** "40 min", "5 h", "11 d", "2.5 y": one unit, for a break of the axis. */
export function roughDuration(ms: number): string {
  const minutes = ms / MINUTE;
  if (minutes < 1) return `${Math.round(ms / 1000)} s`;
  if (minutes < 90) return `${Math.round(minutes)} min`;
  if (minutes < 48 * 60) return `${Math.round(minutes / 60)} h`;
  const days = minutes / 1440;
  if (days < 400) return `${Math.round(days)} d`;
  const years = days / 365.25;
  return `${years < 10 ? Math.round(years * 10) / 10 : Math.round(years)} y`;
}
