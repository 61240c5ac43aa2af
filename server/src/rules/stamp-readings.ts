// What an author may have meant by a stamp that names no time: the texts that a small change of it makes valid.

import type { Report } from '../model/report.ts';
import { slice, type Span } from '../text/span.ts';
import { daysInMonth, localMsOf } from '../time/calendar.ts';
import type { Moment, Stamp, StampFault } from '../time/index.ts';
import { pad } from './calendar.ts';
import { timesOf, type StatedTime } from './times.ts';

/** Texts for the place of the fault, most likely first; some may equal what stands there. */
export function readingsOf(report: Report, { date, clock }: Stamp, fault: StampFault, span: Span): readonly string[] {
  const words = slice(report.text, span);
  switch (fault) {
    case 'meridiem': {
      if (clock === undefined) return [];
      const bare = words.replace(/\s*[ap]\.?\s?m?\.?$/i, '');
      const twelve = clock.hour > 12 ? bare.replace(/^\d{1,2}/, String(clock.hour - 12)) : undefined;
      const mark = clock.meridiem?.value ?? 'pm';
      return [bare, ...(twelve === undefined ? [] : [`${twelve} ${mark.toUpperCase()}`])];
    }
    case 'clock': {
      const parts = /^(\d+)(\D)(\d+)(.*)$/s.exec(words);
      if (parts === null) return [];
      const [, hour = '', colon = ':', minute = '', rest = ''] = parts;
      const hours = Number(hour) < 24 ? [hour] : [`1${hour.slice(-1)}`, `0${hour.slice(-1)}`, ...(Number(hour.slice(-1)) < 4 ? [`2${hour.slice(-1)}`] : [])];
      const minutes = Number(minute) < 60 ? [minute] : [minute.split('').toReversed().join(''), `5${minute.slice(-1)}`].filter((value) => Number(value) < 60);
      return hours.flatMap((h) => minutes.map((m) => `${h}${colon}${m}${rest}`));
    }
    case 'date': {
      const last = date?.month === undefined ? 0 : daysInMonth(date.month, date.year);
      if (date?.day === undefined || last === 0 || date.day <= last) return swappedParts(words);
      return date.parts.day === undefined ? [] : [replaceIn(words, span, date.parts.day, String(last))];
    }
    case 'year': return yearReadings(words, usualYear(report));
    case 'iso': return [isoText(words)];
    case 'offset': return [];
  }
}

/** Clocks that keep the list in order come first. */
export function byNeighbours(candidates: readonly string[], { local }: Moment, of: Extract<StatedTime['of'], { kind: 'entry' }>): readonly string[] {
  const before = of.timeline.entries.slice(0, of.index).findLast(({ moment }) => moment?.local?.hour !== undefined)?.moment?.local;
  const after = of.timeline.entries.slice(of.index + 1).find(({ moment }) => moment?.local?.hour !== undefined)?.moment?.local;
  const fits = (reading: string): boolean => {
    const [hour = 0, minute = 0] = reading.split(/\D+/).map(Number);
    const day = local ?? before ?? after;
    if (day === undefined) return false;
    const at = localMsOf({ year: day.year, month: day.month, day: day.day, hour, minute });
    return (before === undefined || localMsOf(before) <= at) && (after === undefined || at <= localMsOf(after));
  };
  return candidates.toSorted((a, b) => Number(fits(b)) - Number(fits(a)));
}

/** 2024-13-05 → 2024-05-13 */
function swappedParts(words: string): readonly string[] {
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(words);
  if (match === null) return [];
  const [, year = '', mark = '', month = '', day = ''] = match;
  return Number(month) > 12 && Number(day) <= 12 && Number(month) <= daysInMonth(Number(day), Number(year)) ? [`${year}${mark}${day}${mark}${month}`] : [];
}

function replaceIn(words: string, place: Span, part: Span, text: string): string {
  return words.slice(0, part.from - place.from) + text + words.slice(part.to - place.from);
}

/** The year that most times of the report are of. */
function usualYear(report: Report): number | undefined {
  const counts = new Map<number, number>();
  for (const { moment: { local, stamp } } of timesOf(report)) {
    if (local !== undefined && stamp.faults.length === 0) counts.set(local.year, (counts.get(local.year) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

/** 22025 → 2025, 202 → 2020…2029: the one nearest to the year of the report first; where no time tells that year, a digit too many is taken for the last. */
function yearReadings(words: string, usual: number | undefined): readonly string[] {
  const digits = /\d{5,}|(?<!\d)\d{3}(?!\d)/.exec(words);
  if (digits === null) return [];
  const found = digits[0];
  const years = found.length > 4
    ? Array.from(found, (_, index) => found.slice(0, index) + found.slice(index + 1)).toReversed()
    : Array.from({ length: 10 }, (_, digit) => `${found}${digit}`);
  const likely = years.filter((year) => /^(?:19[7-9]|20[0-4])\d$/.test(year));
  const near = usual === undefined ? likely.slice(0, found.length > 4 ? 2 : 1) : likely.toSorted((a, b) => Math.abs(Number(a) - usual) - Math.abs(Number(b) - usual)).slice(0, 2);
  return near.map((year) => words.slice(0, digits.index) + year + words.slice(digits.index + found.length));
}

/** 2023-12-04T8:00:00 → 2023-12-04T08:00:00 */
function isoText(words: string): string {
  return words.replace(/(?<=[-T :])\d(?!\d)/g, (digit) => pad(Number(digit)));
}
