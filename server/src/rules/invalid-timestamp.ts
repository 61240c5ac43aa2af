// A stamp that names no time.

import { placeOf } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import { daysInMonth, localMsOf } from '../time/calendar.ts';
import type { Moment, Stamp, StampFault } from '../time/index.ts';
import { slice, type Span } from '../text/span.ts';
import { pad } from './calendar.ts';
import { quote } from './quote.ts';
import type { Fix, Rule } from './rule.ts';
import { partsOf, timesOf, type StatedTime } from './times.ts';

export const invalidTimestamp: Rule = {
  id: 'invalid-timestamp',
  category: 'time',
  severity: 'error',
  fix: 'offer',
  insteadOf: { rules: ['out-of-order', 'date-outlier', 'midnight-rollover', 'invalid-value', 'missing-zone', 'noncanonical-timestamp', 'range-reversed'], where: 'overlap' },
  title: 'A stamp names no time that exists',
  reason: 'A clock of 13:55 PM, a 30 February or a year of five digits is a slip whose meaning only the author knows: nothing that depends on it can be ordered or measured. The offered readings are those that a small change makes valid.',
  examples: {
    bad: [
      {
        text: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 13:40 UTC – alert fired\n- 2026-01-31 «13:55 PM» UTC – restarted\n- 2026-01-31 14:10 UTC – queue drained\n`,
        fixed: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 13:40 UTC – alert fired\n- 2026-01-31 13:55 UTC – restarted\n- 2026-01-31 14:10 UTC – queue drained\n`,
        only: 'markdown',
      },
      { text: `# Checkout down\n\n## Timeline\n\n- «2026-02-30» 08:11 UTC – alert fired\n`, only: 'markdown' },
      {
        text: `---\ntitle: Checkout down\nstarted_at: «2026-01-31T8:11»Z\n---\n\n## Summary\n\nThe checkout was down.\n`,
        fixed: `---\ntitle: Checkout down\nstarted_at: 2026-01-31T08:11Z\n---\n\n## Summary\n\nThe checkout was down.\n`,
        only: 'markdown',
      },
      {
        text: `title: Checkout down\ntimeline:\n  - at: 2026-01-31 «25:10» UTC\n    text: alert fired\n`,
        fixed: `title: Checkout down\ntimeline:\n  - at: 2026-01-31 15:10 UTC\n    text: alert fired\n`,
        only: 'yaml',
      },
    ],
    good: [{ text: `---\ntitle: Checkout down\nstarted_at: 2026-01-31T08:11Z\n---\n\n## Timeline\n\n- 2026-01-31 1:55 PM UTC – restarted\n- 2026-01-31 24:00 UTC – queue drained\n` }],
  },
  *check({ report, errors }) {
    const told = new Set<number>();
    for (const time of timesOf(report)) {
      for (const stamp of partsOf(time.moment.stamp)) {
        for (const { fault, span } of stamp.faults) {
          if (told.has(span.from)) continue;
          told.add(span.from);
          yield { span, message: message(report.text, stamp, fault, span), fixes: () => readings(report, time, stamp, fault, span) };
        }
      }
    }
    for (const { path } of errors) {
      const span = placeOf(report, path);
      const text = slice(report.text, span);
      if ([...told].some((from) => span.from <= from && from < span.to)) continue;
      told.add(span.from);
      yield { span, message: `${quote(text)} is no time that can be read. Write it as 2026-01-31, or with clock and zone as 2026-01-31T08:11Z.` };
    }
  },
};

function message(text: string, stamp: Stamp, fault: StampFault, span: Span): string {
  const words = quote(slice(text, span));
  switch (fault) {
    case 'date': return `${words} is no day of the calendar. Correct it.`;
    case 'clock': return `${words} is no time of day. Correct it.`;
    case 'meridiem': return `${words} is a 24-hour clock with a.m. or p.m.: drop the one that is wrong.`;
    case 'year': return `${words} is a year of other than four digits. Correct it.`;
    case 'offset': return `${words} is no offset: they end at +14:00 and −14:00.`;
    case 'iso': return `${quote(slice(text, stamp.span))} is no ISO 8601 time: programs will not read it. Give each part two digits.`;
  }
}

/** Readings that a small change makes valid; those that keep the order of the list come first. */
function readings(report: Report, { moment, of }: StatedTime, stamp: Stamp, fault: StampFault, span: Span): readonly Fix[] {
  const { text } = report;
  const candidates = [...new Set(readingsOf(report, stamp, fault, span))].filter((reading) => reading !== slice(text, span));
  const ranked = fault === 'clock' && of.kind === 'entry' ? byNeighbours(candidates, moment, of) : candidates;
  return ranked.slice(0, 4).map((reading) => ({
    title: `Change to ${reading}`, safe: false, changes: [{ kind: 'replace', span, text: reading }],
  }));
}

function readingsOf(report: Report, { date, clock }: Stamp, fault: StampFault, span: Span): readonly string[] {
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

function byNeighbours(candidates: readonly string[], { local }: Moment, of: Extract<StatedTime['of'], { kind: 'entry' }>): readonly string[] {
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

/** 22025 → 2025, 202 → 2020…2029: the one nearest to the year of the report first. */
function yearReadings(words: string, usual: number | undefined): readonly string[] {
  const digits = /\d{5,}|(?<!\d)\d{3}(?!\d)/.exec(words);
  if (digits === null) return [];
  const found = digits[0];
  const years = found.length > 4
    ? Array.from(found, (_, index) => found.slice(0, index) + found.slice(index + 1))
    : Array.from({ length: 10 }, (_, digit) => `${found}${digit}`);
  const likely = years.filter((year) => /^(?:19[7-9]|20[0-4])\d$/.test(year));
  const near = usual === undefined ? likely.slice(0, 1) : likely.toSorted((a, b) => Math.abs(Number(a) - usual) - Math.abs(Number(b) - usual)).slice(0, 2);
  return near.map((year) => words.slice(0, digits.index) + year + words.slice(digits.index + found.length));
}

/** 2023-12-04T8:00:00 → 2023-12-04T08:00:00 */
function isoText(words: string): string {
  return words.replace(/(?<=[-T :])\d(?!\d)/g, (digit) => pad(Number(digit)));
}
