// Prints moments for machines (RFC 9557) and stamps for people. Every stamp printed here reads back as the same time.

import { abbreviationOf } from './abbreviations.ts';
import { localMsOf, localTimeOf, MINUTE, SECOND } from './calendar.ts';
import type { LocalTime, Moment } from './moment.ts';
import { offsetOf, offsetsAt, ruledOffset } from './offset.ts';
import { offsetText } from './read-offset.ts';
import type { Precision } from './stamp.ts';
import { MONTH_NAMES } from './vocabulary.ts';
import type { Zone } from './zone.ts';

/** How a stamp is printed. `name`: UTC, an abbreviation where one says it exactly, else the IANA name. */
export interface StampForm {
  readonly date: 'iso' | 'long' | 'none';
  readonly clock: '24h' | '12h';
  readonly seconds: boolean;
  readonly zone: 'name' | 'offset' | 'none';
}

/**
 * RFC 9557 text (`2018-09-17T08:11:00+00:00[UTC]`) when date, clock and zone are known, local ISO 8601 text when the zone is not,
 * else what stands in `source` under the moment's stamp.
 */
export function momentText(moment: Moment, source: string): string {
  const { local, zone, instant, stamp } = moment;
  if (local === undefined) return source.slice(stamp.span.from, stamp.span.to);
  if (local.hour === undefined) return isoDate(local);
  if (zone === undefined || instant === undefined) return `${isoDate(local)}T${isoClock(local)}`;
  return instantText(instant, zone);
}

/** An instant in a zone as RFC 9557 text. A fixed offset that the zone's rules do not give stands for itself in the brackets. */
export function instantText(instant: number, zone: Zone): string {
  const key = zone.fixed === undefined ? zone.id : `${zone.id} ${zone.fixed}`;
  let texts = instantTexts.get(key);
  if (texts === undefined) instantTexts.set(key, (texts = new Map()));
  const known = texts.get(instant);
  if (known !== undefined) return known;
  const text = printInstant(instant, zone);
  if (texts.size >= MOST_TEXTS) texts.clear();
  if (instantTexts.size > MOST_ZONES) instantTexts.clear();
  texts.set(instant, text);
  return text;
}

/** By zone and instant: every entry's time is printed several times at each keystroke, and seldom changes. */
const instantTexts = new Map<string, Map<number, string>>();
const MOST_TEXTS = 20_000;
const MOST_ZONES = 50;

function printInstant(instant: number, zone: Zone): string {
  const offset = offsetOf(zone, instant);
  const local = localTimeOf(Math.floor((instant + offset * MINUTE) / SECOND) * SECOND);
  const isRuled = zone.id === 'UTC' || ruledOffset(zone, instant) === offset;
  const text = offsetText(offset);
  return `${isoDate(local)}T${isoClock(local)}${text}[${isRuled ? zone.id : text}]`;
}

/** A stamp for people. `precision` of a day leaves the clock out, of an hour the minutes in the 12-hour form. */
export function printStamp(
  local: LocalTime, zone: Zone | undefined, form: StampForm,
  extra: { readonly approximate?: boolean; readonly precision?: Precision } = {},
): string {
  const isDay = local.hour === undefined || extra.precision === 'day' || extra.precision === 'month' || extra.precision === 'year';
  const parts = [
    form.date === 'none' ? '' : form.date === 'iso' ? isoDate(local) : longDate(local),
    isDay ? '' : clockText(local, form, extra.precision),
    isDay || zone === undefined || form.zone === 'none' ? '' : zoneText(zone, form.zone, local),
  ];
  return (extra.approximate === true ? '~' : '') + parts.filter((part) => part !== '').join(' ');
}

function isoDate({ year, month, day }: LocalTime): string {
  const sign = year < 0 ? '-' : year > 9999 ? '+' : '';
  const digits = String(Math.abs(year)).padStart(sign === '' ? 4 : 6, '0');
  return `${sign}${digits}-${pad(month)}-${pad(day)}`;
}

function longDate({ year, month, day }: LocalTime): string {
  return `${MONTH_NAMES[month - 1] ?? ''} ${day}, ${String(year).padStart(4, '0')}`;
}

function isoClock({ hour = 0, minute = 0, second = 0 }: LocalTime): string {
  return `${pad(hour)}:${pad(minute)}:${pad(second)}`;
}

function clockText({ hour = 0, minute = 0, second = 0 }: LocalTime, form: StampForm, precision: Precision | undefined): string {
  const hasSeconds = precision === undefined ? form.seconds : precision === 'second';
  const tail = hasSeconds ? `:${pad(second)}` : '';
  if (form.clock === '24h') return `${pad(hour)}:${pad(minute)}${tail}`;
  const half = hour < 12 ? 'AM' : 'PM';
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return precision === 'hour' ? `${twelve} ${half}` : `${twelve}:${pad(minute)}${tail} ${half}`;
}

/** An offset in a stamp is written `UTC+8`, which cannot be mistaken for a range. */
function zoneText(zone: Zone, manner: 'name' | 'offset', local: LocalTime): string {
  const fixed = zone.fixed;
  if (manner === 'name') {
    if (zone.id === 'UTC') return 'UTC';
    const abbreviation = fixed === undefined ? undefined : abbreviationOf(zone);
    if (abbreviation !== undefined) return abbreviation;
    if (fixed === undefined) return zone.id;
  }
  return utcOffset(fixed ?? offsetsAt(zone, localMsOf(local))[0] ?? 0);
}

function utcOffset(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const [hours = '', rest = ''] = offsetText(minutes).split(':');
  return rest === '00' ? `UTC${hours.charAt(0)}${Number(hours.slice(1))}` : `UTC${hours}:${rest}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
