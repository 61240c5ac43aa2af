// Turns a time of the resolved report back into a stamp that a person would write and every reader of the product reads back as the same.

import { offsetsAt, printStamp } from '../time/index.ts';
import type { LocalTime, Precision, Zone } from '../time/index.ts';

/** What the data says of a time beside its text. */
export interface StampFacts {
  readonly precision?: Precision;
  readonly approximate?: boolean;
  /** Zone of a local time that states none: UTC, an IANA name or an offset. */
  readonly zone?: string;
}

const TIME = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)?(?:\[([^\][]+)\])?( [^\n]+)?)?$/;

/**
 * `2018-09-17T08:11:00+00:00[UTC]` → `2018-09-17 08:11 UTC`, `2016-04-04T07:30:00+08:00[Asia/Singapore]` → `2016-04-04 07:30 Asia/Singapore`.
 * A text that is not of the resolved report's forms stays as it is.
 */
export function readableStamp(text: string, facts: StampFacts = {}): string {
  const parts = TIME.exec(text);
  if (parts === null) return text;
  const [, year = '', month = '', day = '', hour, minute, second, offset, id, tail = ''] = parts;
  const mark = facts.approximate === true ? '~' : '';
  if (hour === undefined) return mark + (facts.precision === 'year' ? text : facts.precision === 'month' ? `${year}-${month}` : text);
  const local: Required<LocalTime> = { year: Number(year), month: Number(month), day: Number(day), hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) };
  const precision = facts.precision ?? (local.second > 0 ? 'second' : 'minute');
  const clock = printStamp(local, undefined, { date: 'iso', clock: precision === 'hour' ? '12h' : '24h', seconds: true, zone: 'none' }, { precision });
  const zone = tail === '' ? zoneWords(local, offset, id ?? facts.zone) : tail.slice(1);
  return `${mark}${clock}${zone === '' ? '' : ` ${zone}`}`;
}

function zoneWords(local: Required<LocalTime>, offset: string | undefined, id: string | undefined): string {
  if (id === 'UTC' || (id === undefined && (offset === 'Z' || offset === '+00:00'))) return 'UTC';
  const minutes = offset === undefined ? undefined : minutesOf(offset);
  const isOffset = id !== undefined && /^[+-]\d/.test(id);
  if (id !== undefined && !isOffset && (minutes === undefined || isEarliest(local, { id }, minutes))) return id;
  const fixed = minutes ?? (isOffset ? minutesOf(id) : undefined);
  return fixed === undefined ? '' : offsetWords(fixed);
}

/** Whether the zone's name alone says the same instant: of a local time that happens twice it says the earlier. */
function isEarliest(local: Required<LocalTime>, zone: Zone, minutes: number): boolean {
  const asUtc = Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute, local.second);
  return offsetsAt(zone, asUtc)[0] === minutes;
}

function minutesOf(offset: string): number {
  if (offset === 'Z') return 0;
  const [hours = '0', minutes = '0'] = offset.slice(1).split(':');
  return (offset.startsWith('-') ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** `UTC+5:30`: unlike `+05:30` it cannot be taken for a range. */
function offsetWords(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const rest = size % 60;
  return `UTC${minutes < 0 ? '-' : '+'}${Math.floor(size / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}
