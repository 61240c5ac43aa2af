// Moves a written date by whole days, in the author's own form.

import { dateOfDay } from '../time/calendar.ts';
import type { Moment } from '../time/index.ts';
import { slice } from '../text/span.ts';
import { dayNumber, dayWords, isoDay, pad } from './calendar.ts';
import type { Fix } from './rule.ts';

/** Rewrites the day alone where the month stays, else the whole date in ISO form; a clock without a date gets one in front. */
export function addDay(text: string, { stamp, local }: Moment, days: number): Fix | undefined {
  if (local === undefined) return undefined;
  const moved = dateOfDay(dayNumber(local) + days);
  const title = `Change to ${dayWords(moved)}`;
  const { date, clock } = stamp;
  if (date === undefined) {
    if (clock === undefined) return undefined;
    return { title, safe: false, changes: [{ kind: 'replace', span: { from: clock.span.from, to: clock.span.from }, text: `${isoDay(moved)} ` }] };
  }
  const { day } = date.parts;
  if (day !== undefined && moved.month === local.month && moved.year === local.year) {
    return { title, safe: false, changes: [{ kind: 'replace', span: day, text: dayInForm(slice(text, day), moved.day) }] };
  }
  return { title, safe: false, changes: [{ kind: 'replace', span: date.span, text: isoDay(moved) }] };
}

/** "17th" → "18th", "07" → "08", "7" → "8". */
export function dayInForm(written: string, day: number): string {
  const digits = /^\d+/.exec(written)?.[0] ?? '';
  const number = digits.length === 2 && digits.startsWith('0') ? pad(day) : String(day).padStart(/^\d{2}$/.test(written) ? 2 : 1, '0');
  const suffix = written.slice(digits.length);
  return /^(?:st|nd|rd|th)$/i.test(suffix) ? `${day}${ordinal(day)}` : `${number}${suffix}`;
}

function ordinal(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
