// Times of a report in words for readers of an export, in the zone that was asked for and never without saying which one.

import { slice } from '../../../text/span.ts';
import { localOf, printStamp, type LocalTime, type Moment, type Zone } from '../../../time/index.ts';

const FORM = { date: 'iso', clock: '24h', seconds: false, zone: 'name' } as const;

/** "2026-03-11 09:02 UTC", "~2026-03-11", "2026-03-11 09:02 – 09:26 UTC"; the author's own words for a time that is not known. `source` is the text in which the stamp stands. */
export function momentWords(moment: Moment, source: string, zone?: Zone): string {
  const from = told(moment, zone);
  if (from === undefined) return slice(source, moment.stamp.span);
  const until = moment.until === undefined ? undefined : told(moment.until, zone);
  if (until === undefined) return withZone(print(from, moment), from, moment);
  const isSameDay = from.local.year === until.local.year && from.local.month === until.local.month && from.local.day === until.local.day;
  const end = isSameDay && until.local.hour !== undefined ? print(until, moment.until, 'none') : print(until, moment.until);
  return withZone(`${print(from, moment)} – ${end}`, from, moment);
}

interface Told {
  readonly local: LocalTime;
  readonly zone: Zone | undefined;
}

/** A day alone is not moved into another zone. */
function told(moment: Moment, wished: Zone | undefined): Told | undefined {
  const { local, instant, stamp } = moment;
  if (stamp.unknown || stamp.faults.length > 0 || local === undefined) return undefined;
  return wished !== undefined && instant !== undefined && local.hour !== undefined ? { local: localOf(instant, wished), zone: wished } : { local, zone: moment.zone };
}

function print({ local }: Told, moment: Moment | undefined, date: 'iso' | 'none' = 'iso'): string {
  return printStamp(local, undefined, { ...FORM, date, zone: 'none' }, moment === undefined ? {} : { approximate: moment.approximate, precision: moment.precision });
}

function withZone(words: string, { local, zone }: Told, moment: Moment): string {
  if (local.hour === undefined) return words;
  const name = zone === undefined ? (moment.zoneWords?.text ?? '(no zone stated)') : zoneWords(zone, local);
  return `${words} ${name}`;
}

/** "UTC", "Asia/Singapore", "UTC+8". */
export function zoneWords(zone: Zone, local: LocalTime): string {
  const whole = printStamp(local, zone, { ...FORM, date: 'none' }, { precision: 'minute' });
  return whole.slice(whole.indexOf(' ') + 1);
}
