// What the whole of a report says about dates and zones, for stamps that do not say it themselves.

import type { Field } from '../model/report.ts';
import type { Located } from '../model/placed.ts';
import { agreedZone, decideDateOrder, findDay, readZoneName } from '../time/index.ts';
import type { DateOrder, DateSource, Inherited, ReportTime, Stamp, StampDate, ZoneSource, ZoneWords } from '../time/index.ts';
import { shiftDate, shiftZone } from '../time/shift-stamp.ts';

export interface TimeEvidence {
  readonly fields: readonly Field[];
  readonly title?: Located<string>;
  readonly fileName?: string;
  /** All stamps of the report. */
  readonly stamps: readonly Stamp[];
  /** The zone that the profile gives to stamps without one. */
  readonly profileZone?: string;
  /** Decides numeric dates that the stamps leave open. */
  readonly dateOrder?: DateOrder;
}

export function reportTime(evidence: TimeEvidence): ReportTime {
  const dates: Inherited<StampDate, DateSource>[] = [];
  const zones: Inherited<ZoneWords, ZoneSource>[] = [];
  for (const key of ['date', 'started_at']) {
    const field = evidence.fields.find((candidate) => candidate.key === key);
    const date = typeof field?.value === 'string' ? findDay(field.value) : undefined;
    if (field !== undefined && date !== undefined) dates.push({ value: shiftDate(date, field.span.from), from: 'front-matter', span: field.span });
  }
  const { title, fileName } = evidence;
  const titled = title === undefined ? undefined : findDay(title.value);
  if (title !== undefined && titled !== undefined) dates.push({ value: shiftDate(titled, title.span.from), from: 'title', span: title.span });
  const named = fileName === undefined ? undefined : findDay(fileName.replace(/[_.]/g, ' '));
  if (named !== undefined) dates.push({ value: named, from: 'file-name' });
  const timezone = evidence.fields.find((field) => field.key === 'timezone');
  const stated = typeof timezone?.value === 'string' ? readZoneName(timezone.value) : undefined;
  if (timezone !== undefined && stated !== undefined) zones.push({ value: shiftZone(stated, timezone.span.from), from: 'front-matter', span: timezone.span });
  const agreed = agreedZone(evidence.stamps);
  if (agreed !== undefined) zones.push({ value: agreed, from: 'document' });
  const given = evidence.profileZone === undefined ? undefined : readZoneName(evidence.profileZone);
  if (given !== undefined) zones.push({ value: given, from: 'profile' });
  const dateOrder = decideDateOrder(evidence.stamps) ?? orderByDay(evidence.stamps, dates.map(({ value }) => value)) ?? evidence.dateOrder;
  return { dates, zones, ...(dateOrder === undefined ? {} : { dateOrder }) };
}

/** 03/04/2026 in a report whose own day is 2026-04-03 is that day. Undefined when nothing or not all agree. */
function orderByDay(stamps: readonly Stamp[], days: readonly StampDate[]): DateOrder | undefined {
  const full = days.filter(({ year, month, day, numeric }) => numeric === undefined && year !== undefined && month !== undefined && day !== undefined);
  if (full.length === 0) return undefined;
  let found: DateOrder | undefined;
  for (const { date } of stamps) {
    if (date?.numeric === undefined) continue;
    const [first, second, third] = date.numeric;
    const year = third === undefined ? date.year : third < 100 ? 2000 + third : third;
    const own = full.find((day) => (year === undefined || day.year === year) && ((day.day === first && day.month === second) || (day.day === second && day.month === first)));
    if (own === undefined || first === second) continue;
    const order = own.day === first ? 'dmy' : 'mdy';
    if (found !== undefined && found !== order) return undefined;
    found = order;
  }
  return found;
}
