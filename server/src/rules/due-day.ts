// The last day that a due date stands for.

import { daysInMonth } from '../time/calendar.ts';
import { scanStamp } from '../time/index.ts';
import type { LocalTime } from '../time/index.ts';
import { perText } from './per-text.ts';

/** The day itself, the end of a month, quarter or year. Undefined for words from which no day follows without a guess at the year. */
export function lastDayOf(due: string): LocalTime | undefined {
  return lastDay(due).day;
}

const QUARTER = /^(?:end of |by )?(?:Q([1-4])[ /'’-]*((?:19|20)\d\d)|((?:19|20)\d\d)[ /-]?Q([1-4]))\b/i;

const lastDay = perText((due): { readonly day: LocalTime | undefined } => {
  const words = due.trim();
  const quarter = QUARTER.exec(words);
  if (quarter !== null) return { day: endOfMonth(Number(quarter[2] ?? quarter[3]), Number(quarter[1] ?? quarter[4]) * 3) };
  const stamp = scanStamp(words);
  const { year, month, day, numeric } = stamp?.date ?? {};
  if (stamp === undefined || stamp.faults.length > 0 || year === undefined) return { day: undefined };
  // Until the parts of 04/05/2026 are settled nobody knows which of them is the month.
  if (month === undefined) return { day: numeric === undefined ? { year, month: 12, day: 31 } : undefined };
  return { day: day === undefined ? endOfMonth(year, month) : { year, month, day } };
});

function endOfMonth(year: number, month: number): LocalTime {
  return { year, month, day: daysInMonth(month, year) };
}
