// Writes another day over a written date in its author's manner: ordinals, zero padding, names and weekdays stay as they were.

import type { TextEdit } from '../text/edit.ts';
import { slice, type Span } from '../text/span.ts';
import { weekdayOf } from './calendar.ts';
import { digit } from './characters.ts';
import type { StampDate } from './stamp.ts';
import { monthLike, monthNumber, ordinalSuffix, weekdayLike } from './vocabulary.ts';

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface Restyled {
  /** One edit over the parts that change, a second one when the weekday stands apart from them. */
  readonly edits: readonly TextEdit[];
  /** The whole date as it will read. */
  readonly text: string;
}

/** Undefined when the date is not written in parts that can be changed, or a changed part is not written. `was` is its present meaning. */
export function restyleDate(text: string, date: StampDate, was: CalendarDate, to: CalendarDate): Restyled | undefined {
  const parts = partsOf(text, date, was);
  if (parts === undefined || date.dayOffset !== undefined || (was.year !== to.year && parts.year === undefined)) return undefined;
  const padding = paddingOf(text, parts);
  const written: TextEdit[] = [];
  if (parts.year !== undefined && was.year !== to.year) written.push({ span: parts.year, text: yearLike(slice(text, parts.year), to.year) });
  if (was.month !== to.month) written.push({ span: parts.month, text: monthText(slice(text, parts.month), to.month, padding) });
  if (was.day !== to.day) written.push({ span: parts.day, text: dayText(slice(text, parts.day), to.day, padding) });
  const isYearOnly = was.month === to.month && was.day === to.day;
  const whole = isYearOnly ? parts.year : hull([parts.month, parts.day, ...(parts.year === undefined ? [] : [parts.year])]);
  if (whole === undefined || written.length === 0) return undefined;
  const edits: TextEdit[] = [{ span: whole, text: rewritten(text, whole, written) }];
  const { weekday } = date;
  if (weekday !== undefined) {
    const name = weekdayLike(weekdayOf(to.year, to.month, to.day), slice(text, weekday.span));
    if (name !== slice(text, weekday.span)) edits.push({ span: weekday.span, text: name });
  }
  return { edits, text: rewritten(text, hull([date.span, whole]), edits) };
}

interface Parts {
  readonly year?: Span;
  readonly month: Span;
  readonly day: Span;
}

function partsOf(text: string, date: StampDate, was: CalendarDate): Parts | undefined {
  const { year, month, day } = date.parts;
  const known = year === undefined ? {} : { year };
  if (month !== undefined && day !== undefined) return { ...known, month, day };
  if (date.numeric === undefined || was.month === was.day) return undefined;
  // The order of the numbers was decided elsewhere; what they mean now tells which is which.
  const [first, second] = numberSpans(text, date.span);
  if (first === undefined || second === undefined) return undefined;
  if (date.numeric[0] === was.month && date.numeric[1] === was.day) return { ...known, month: first, day: second };
  return date.numeric[0] === was.day && date.numeric[1] === was.month ? { ...known, month: second, day: first } : undefined;
}

function numberSpans(text: string, place: Span): readonly Span[] {
  const spans: Span[] = [];
  for (let at = place.from; at < place.to; at += 1) {
    const from = at;
    while (at < place.to && digit(text.charCodeAt(at)) >= 0) at += 1;
    if (at > from) spans.push({ from, to: at });
  }
  return spans;
}

function hull(spans: readonly Span[]): Span {
  return { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
}

function rewritten(text: string, place: Span, edits: readonly TextEdit[]): string {
  let result = '';
  let at = place.from;
  for (const edit of edits.toSorted((a, b) => a.span.from - b.span.from)) {
    if (edit.span.from < at || edit.span.to > place.to) continue;
    result += text.slice(at, edit.span.from) + edit.text;
    at = edit.span.to;
  }
  return result + text.slice(at, place.to);
}

type Padding = 'padded' | 'plain';

/** `09` shows that its author pads; so does a date that begins with the year and has two digits everywhere. */
function paddingOf(text: string, { year, month, day }: Parts): Padding {
  const zeros = [month, day].some((part) => digit(text.charCodeAt(part.from)) === 0);
  const isYearFirst = year !== undefined && year.from < month.from && month.from < day.from && digit(text.charCodeAt(month.from)) >= 0;
  return zeros || (isYearFirst && month.to - month.from === 2 && day.to - day.from === 2) ? 'padded' : 'plain';
}

/** Full-width digits stay full-width. */
function numberLike(like: string, value: number, padding: Padding): string {
  const plain = padding === 'padded' ? String(value).padStart(2, '0') : String(value);
  const zero = like.charCodeAt(0) - digit(like.charCodeAt(0));
  return zero === 48 ? plain : plain.replace(/\d/gu, (figure) => String.fromCharCode(zero + Number(figure)));
}

function dayText(written: string, day: number, padding: Padding): string {
  const digits = written.replace(/[A-Za-z]+$/u, '');
  const suffix = written.slice(digits.length);
  return numberLike(digits, day, padding) + (/^(?:st|nd|rd|th)$/iu.test(suffix) ? caseLike(ordinalSuffix(day), suffix) : suffix);
}

function caseLike(text: string, like: string): string {
  return like === like.toUpperCase() ? text.toUpperCase() : text;
}

function monthText(written: string, month: number, padding: Padding): string {
  return monthNumber(written.replace(/\.$/u, '')) === undefined ? numberLike(written, month, padding) : monthLike(month, written);
}

function yearLike(written: string, year: number): string {
  return numberLike(written, written.length === 2 ? year % 100 : year, written.length === 2 ? 'padded' : 'plain');
}
