// Formatting: stamps with ISO dates and a 24-hour clock, aligned tables. What the report says stays the same, and that is checked before anything is given out.

import type { Report } from '../model/report.ts';
import { resolvedData } from '../model/resolved.ts';
import type { TextEdit } from '../text/edit.ts';
import { applyEdits } from '../text/edit.ts';
import { overlaps, slice, type Span } from '../text/span.ts';
import type { Moment, Stamp } from '../time/index.ts';
import type { OpenReport } from '../workspace/index.ts';

/** Edits inside `within`; none when the report would say anything else after them. */
export function format(open: OpenReport, within: Span): readonly TextEdit[] {
  const tables = open.reader.align(open.report, within);
  const stamps = stampsOf(open.report, within);
  // Rarely a stamp reads differently beside others; the tables are then still worth it.
  return [[...stamps, ...tables], tables].find((edits) => edits.length > 0 && keepsMeaning(open, edits)) ?? [];
}

/** The same for the timelines alone. */
export function formatTimelines(open: OpenReport): readonly TextEdit[] {
  const edits = open.report.timelines.flatMap(({ span }) => [...stampsOf(open.report, span), ...open.reader.align(open.report, span)]);
  return edits.length > 0 && keepsMeaning(open, edits) ? edits : [];
}

function stampsOf(report: Report, within: Span): readonly TextEdit[] {
  const moments: readonly Moment[] = [
    ...report.timelines.flatMap(({ entries }) => entries.flatMap(({ moment }) => moment ?? [])),
    ...report.windows.map(({ moment }) => moment),
    ...report.fields.flatMap(({ moment, from }) => (moment !== undefined && (from === 'front-matter' || from === 'yaml') ? moment : [])),
  ];
  const seen = new Set<number>();
  return moments.flatMap(({ stamp, ambiguousDate }) => {
    if (!overlaps(stamp.span, within) || stamp.unknown || ambiguousDate === true || seen.has(stamp.span.from)) return [];
    // An impact window may be an entry as well.
    seen.add(stamp.span.from);
    return stampEdits(report.text, stamp);
  });
}

function stampEdits(text: string, stamp: Stamp): readonly TextEdit[] {
  const { date, clock, until, also, faults } = stamp;
  if (faults.length > 0) return [];
  const edits = [dateEdit(text, date), clockEdit(text, clock)].filter((edit) => edit !== undefined);
  return [...edits, ...[until, also].flatMap((part) => (part === undefined ? [] : stampEdits(text, part)))];
}

/** A date without a year stays as it is: the year is inherited. A weekday beside it is the author's own check and stays too. */
function dateEdit(text: string, date: Stamp['date']): TextEdit | undefined {
  if (date?.year === undefined || date.month === undefined || date.day === undefined) return undefined;
  if (date.weekday !== undefined || date.dayOffset !== undefined || date.parts.year === undefined) return undefined;
  return written(text, date.span, `${pad(date.year, 4)}-${pad(date.month)}-${pad(date.day)}`);
}

/** An hour alone stays: minutes would claim to know more. */
function clockEdit(text: string, clock: Stamp['clock']): TextEdit | undefined {
  if (clock?.minute === undefined) return undefined;
  const words = slice(text, clock.span);
  if (!/^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[\s\u202f]?[ap]\.?\s?m\.?)?$/i.test(words)) return undefined;
  return written(text, clock.span, `${pad(clock.hour)}:${pad(clock.minute)}${clock.second === undefined ? '' : `:${pad(clock.second)}`}`);
}

function written(text: string, span: Span, words: string): TextEdit | undefined {
  return slice(text, span) === words ? undefined : { span, text: words };
}

function pad(value: number, size = 2): string {
  return String(value).padStart(size, '0');
}

function keepsMeaning({ report, reader, reread }: OpenReport, edits: readonly TextEdit[]): boolean {
  return meaning(reread(applyEdits(report.text, edits))) === meaning(report) && reader.syntax === report.syntax;
}

/** What a report says, without the blanks and dashes that only lay out a table. */
function meaning(report: Report): string {
  return JSON.stringify(resolvedData(report), (_, value: unknown) => (typeof value === 'string' ? value.replace(/[ \t]+/g, ' ').replace(/-+/g, '-').replace(/ ?\| ?/g, '|') : value));
}
