// Times of a report as texts of its data, where `momentText` alone would lose what is known of the zone.

import { momentText, type Moment } from '../time/index.ts';

/**
 * As `momentText`, and where that gives no zone though one is known or at least named (a clock without a date, a local time
 * that a clock change skipped, an abbreviation with several readings), the zone follows: `08:11 Europe/Berlin`,
 * `2024-03-31T02:30:00[Europe/Berlin]`, `2024-05-05T08:15:00 IST`.
 */
export function zonedText(moment: Moment, source: string): string {
  const text = momentText(moment, source);
  const { clock, zone: own } = moment.stamp;
  if (clock === undefined || moment.instant !== undefined) return text;
  if (moment.zone === undefined) return moment.zoneWords === undefined || (own !== undefined && text === source) ? text : `${text} ${moment.zoneWords.text}`;
  if (LOCAL.test(text)) return `${text}[${moment.zone.id}]`;
  return own !== undefined || ZONED.test(text) ? text : `${text} ${moment.zone.id}`;
}

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}(?::\d{2}){0,2}$/;
const ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}(?::\d{2}){0,2}(?:Z|[+-]\d{2}:\d{2})?(?:\[|Z|$)/;

/** The day alone, as precise as it is known: `2018-09-17`, `2018-09`, `2018`; the source when no year is known. */
export function dateText(moment: Moment, source: string): string {
  if (moment.local === undefined) return source;
  const { year, month, day } = moment.local;
  const yearText = String(year).padStart(4, '0');
  if (moment.precision === 'year') return yearText;
  const monthText = `${yearText}-${String(month).padStart(2, '0')}`;
  return moment.precision === 'month' ? monthText : `${monthText}-${String(day).padStart(2, '0')}`;
}
