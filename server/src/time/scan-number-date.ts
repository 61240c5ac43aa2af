// Reads dates written in numbers only: `2024-05-03`, `24/07/25`, `19.4.2018`, `20240503`.

import type { Span } from '../text/span.ts';
import { digit, digitsEnd, isDash, isLetter, numberIn, skipBlanks } from './characters.ts';
import { faultsOf, type DateRead } from './date-read.ts';
import { scanJapaneseDate } from './scan-japanese-date.ts';
import type { StampDate } from './stamp.ts';

interface Part {
  readonly value: number;
  readonly span: Span;
}

const NO_FAULTS: DateRead['faults'] = [];

export function scanNumberDate(text: string, at: number, end: number): DateRead | undefined {
  const to = digitsEnd(text, at, Math.min(end, at + 9));
  const count = to - at;
  if (count === 0 || count > 8 || to >= end) return undefined;
  const next = skipBlanks(text, to, end);
  if ('年月'.includes(text.charAt(next)) && next < end) return scanJapaneseDate(text, at, to, next, end);
  if (count === 8) return compactDate(text, at, to, end);
  if (count > 5) return undefined;
  const separator = separatorAt(text, to);
  if (separator === '') return undefined;
  const first = part(text, at, to);
  const second = partAfter(text, to, end);
  if (second === undefined) return undefined;
  const third = separatorAt(text, second.span.to) === separator ? partAfter(text, second.span.to, end) : undefined;
  const last = third ?? second;
  if (continues(text, last.span.to, end, separator) && !(third === undefined && dayHole(text, last.span.to) > 0)) return undefined;
  return count >= 3 ? yearFirst(text, first, second, third) : yearLast(text, first, second, third, separator, end);
}

function part(text: string, from: number, to: number): Part {
  return { value: numberIn(text, from, to), span: { from, to } };
}

/** One to five digits after the separator at `at`. */
function partAfter(text: string, at: number, end: number): Part | undefined {
  const to = digitsEnd(text, at + 1, Math.min(end, at + 7));
  return to === at + 1 || to > at + 6 ? undefined : part(text, at + 1, to);
}

function separatorAt(text: string, at: number): '' | '-' | '/' | '.' {
  const code = text.charCodeAt(at);
  if (isDash(code)) return '-';
  if (code === 47 || code === 0xff0f) return '/';
  return code === 46 ? '.' : '';
}

/** File names, versions, addresses and longer numbers are no dates. */
function continues(text: string, to: number, end: number, separator: string): boolean {
  if (to >= end) return false;
  const code = text.charCodeAt(to);
  if (code === 84 || code === 116) return digit(text.charCodeAt(to + 1)) < 0;
  if (isLetter(code) || code === 37) return true;
  if (code === 95) return digit(text.charCodeAt(to + 1)) < 0 && isLetter(text.charCodeAt(to + 1));
  const after = text.charCodeAt(to + 1);
  if (to + 1 >= end) return false;
  if (separatorAt(text, to) !== '') {
    // `2024-05-03-10:00` is a date and a clock; `2024-05-03-cull` is a file name.
    return isLetter(after) || (digit(after) >= 0 && (separator === '.' || !isClockAhead(text, to + 1, end)));
  }
  return digit(code) >= 0;
}

function isClockAhead(text: string, at: number, end: number): boolean {
  const to = digitsEnd(text, at, Math.min(end, at + 3));
  return to <= at + 2 && (text.charAt(to) === ':' || text.charAt(to) === '：');
}

function yearFirst(text: string, year: Part, month: Part, day: Part | undefined): DateRead | undefined {
  if (month.span.to - month.span.from > 2) return undefined;
  const span = { from: year.span.from, to: (day ?? month).span.to };
  const isFour = year.span.to - year.span.from === 4;
  if (day === undefined) {
    const hole = isFour ? dayHole(text, month.span.to) : 0;
    if (hole > 0) {
      const date = { span: { from: span.from, to: hole }, year: year.value, month: month.value, parts: { year: year.span, month: month.span } };
      return { date, to: hole, faults: NO_FAULTS, unknown: true };
    }
    if (!isFour || month.span.to - month.span.from !== 2 || month.value < 1 || month.value > 12) return undefined;
    return { date: { span, year: year.value, month: month.value, parts: { year: year.span, month: month.span } }, to: span.to, faults: NO_FAULTS, weak: true };
  }
  if (day.span.to - day.span.from > 2) return undefined;
  const date: StampDate = {
    span, year: year.value, month: month.value, day: day.value, parts: { year: year.span, month: month.span, day: day.span },
  };
  if (!isFour) return { date, to: span.to, faults: [{ fault: 'year', span: year.span }] };
  return { date, to: span.to, faults: faultsOf(date) };
}

/** Past `-??` where the day would stand. */
function dayHole(text: string, at: number): number {
  const pair = text.slice(at + 1, at + 3);
  return separatorAt(text, at) !== '' && (pair === '??' || pair.toLowerCase() === 'xx' || pair === 'DD') ? at + 3 : 0;
}

function yearLast(
  text: string, first: Part, second: Part, third: Part | undefined, separator: '-' | '/' | '.', end: number,
): DateRead | undefined {
  if (second.span.to - second.span.from > 2) return undefined;
  const digits = third === undefined ? 0 : third.span.to - third.span.from;
  if (separator === '.') {
    if (third === undefined) return dottedDayMonth(text, first, second, end);
    if (digits !== 4 && !(digits === 2 && second.span.to - second.span.from === 2)) return undefined;
  }
  if (digits === 1) return undefined;
  const year = third === undefined ? undefined : digits === 2 ? 2000 + third.value : third.value;
  const span = { from: first.span.from, to: (third ?? second).span.to };
  const [month, day] = order(first, second, separator);
  const numeric: readonly [number, number, number?] =
    year === undefined ? [first.value, second.value] : [first.value, second.value, year];
  const date: StampDate = {
    span,
    ...(year === undefined ? {} : { year }),
    ...(month === undefined || day === undefined ? {} : { month: month.value, day: day.value }),
    // Points fix the order: dd.mm. is the German manner, whatever else the document does.
    ...(separator === '.' ? {} : { numeric }),
    parts: {
      ...(third === undefined ? {} : { year: third.span }),
      ...(month === undefined || day === undefined ? {} : { month: month.span, day: day.span }),
    },
  };
  const weak = third === undefined || (separator === '.' && digits === 2) ? { weak: true } : {};
  if (third !== undefined && digits !== 2 && digits !== 4) {
    return { date, to: span.to, faults: [{ fault: 'year', span: third.span }], ...weak };
  }
  const isImpossible = (first.value > 12 && second.value > 12) || first.value < 1 || second.value < 1 || first.value > 31 || second.value > 31;
  if (isImpossible) return weak.weak === true ? undefined : { date, to: span.to, faults: [{ fault: 'date', span }] };
  return { date, to: span.to, faults: faultsOf(date), ...weak };
}

/** Month and day where a part over 12, or the manner of writing, decides between them. */
function order(first: Part, second: Part, separator: '-' | '/' | '.'): readonly [Part | undefined, Part | undefined] {
  if (second.value > 12) return [first, second];
  if (first.value > 12 || separator === '.') return [second, first];
  return [undefined, undefined];
}

/** `19.4.` – the second point is what makes it a date. */
function dottedDayMonth(text: string, day: Part, month: Part, end: number): DateRead | undefined {
  const to = month.span.to + 1;
  if (text.charAt(month.span.to) !== '.' || to > end || digit(text.charCodeAt(to)) >= 0) return undefined;
  if (month.value < 1 || month.value > 12 || day.value < 1 || day.value > 31) return undefined;
  const date: StampDate = {
    span: { from: day.span.from, to }, month: month.value, day: day.value, parts: { month: month.span, day: day.span },
  };
  return { date, to, faults: faultsOf(date), weak: true };
}

/** `20240503T101112Z`; without the clock it is a number like any other. */
function compactDate(text: string, at: number, to: number, end: number): DateRead | undefined {
  const isClock = (text.charCodeAt(to) | 32) === 116 && digitsEnd(text, to + 1, Math.min(end, to + 8)) >= to + 5;
  if (!isClock) return undefined;
  const year = part(text, at, at + 4);
  const month = part(text, at + 4, at + 6);
  const day = part(text, at + 6, to);
  return yearFirst(text, year, month, day);
}
