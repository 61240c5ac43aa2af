// Times of a report as texts of its data, where `momentText` alone would lose what is known of the zone.

import { slice } from '../text/span.ts';
import { momentText, type Moment } from '../time/index.ts';

/**
 * As `momentText`, and where that gives no zone though one is known or at least named (a clock without a date, a local time
 * that a clock change skipped, an abbreviation with several readings), the zone follows: `08:11 Europe/Berlin`,
 * `2024-03-31T02:30:00[Europe/Berlin]`, `2024-05-05T08:15:00 IST`. `source` is the text in which the stamp stands.
 */
export function zonedText(moment: Moment, source: string): string {
  const { stamp, zone, zoneWords, local, instant } = moment;
  const text = momentText(moment, source);
  if (instant !== undefined) return text;
  // Unknown on purpose, or a clock that says two things or does not exist: only the author's words are true to it.
  if (stamp.unknown || stamp.faults.length > 0) return slice(source, stamp.span);
  if (stamp.clock === undefined) return text;
  if (local === undefined && stamp.zone !== undefined) return text;
  if (zone === undefined) return zoneWords === undefined ? text : `${text} ${zoneWords.text}`;
  return local === undefined ? `${text} ${zone.id}` : `${text}[${zone.id}]`;
}

/** The day alone, as precise as it is known: `2018-09-17`, `2018-09`, `2018`; the stamp as written when no year is known. */
export function dateText(moment: Moment, source: string): string {
  if (moment.local === undefined) return momentText(moment, source);
  const { year, month, day } = moment.local;
  const yearText = String(year).padStart(4, '0');
  if (moment.precision === 'year') return yearText;
  const monthText = `${yearText}-${String(month).padStart(2, '0')}`;
  return moment.precision === 'month' ? monthText : `${monthText}-${String(day).padStart(2, '0')}`;
}
