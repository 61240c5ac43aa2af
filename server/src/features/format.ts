// Formatting: stamps with ISO dates and a 24-hour clock, aligned tables. What the report says stays the same, and that is checked before anything is given out.

import type { Report } from '../model/report.ts';
import { resolvedData } from '../model/resolved.ts';
import { applyEdits, editBetween, type TextEdit } from '../text/edit.ts';
import { linesOf } from '../text/lines.ts';
import { overlaps, shift, slice, type Span } from '../text/span.ts';
import type { Moment, Stamp } from '../time/index.ts';
import type { OpenReport } from '../workspace/index.ts';

/** Edits inside `within`; none when the report would say anything else after them. */
export function format(open: OpenReport, within: Span): readonly TextEdit[] {
  return formatted(open, [within]);
}

/** The same for the timelines alone. */
export function timelineFormat(open: OpenReport): readonly TextEdit[] {
  return formatted(open, open.report.timelines.map(({ span }) => span));
}

function formatted(open: OpenReport, places: readonly Span[]): readonly TextEdit[] {
  const { report, reader, reread } = open;
  const before = linesOf(report.text);
  // Stamps first: how wide a column is depends on them. Neither changes the number of lines.
  const wanted = places.map(({ from, to }) => [before.at(from).line, before.at(to).line] as const);
  const aligned = (stamped: Report): string => {
    const lines = linesOf(stamped.text);
    return applyEdits(stamped.text, distinct(wanted.flatMap(([first, last]) => reader.align(stamped, { from: lines.start(first), to: lines.end(last) }))));
  };
  const stamps = places.flatMap((place) => stampsOf(report, place));
  // Rarely a stamp reads differently beside others; the tables are then still worth it.
  const candidates = [...(stamps.length === 0 ? [] : [() => aligned(reread(applyEdits(report.text, stamps)))]), () => aligned(report)];
  for (const candidate of candidates) {
    const text = candidate();
    if (text !== report.text && meaning(reread(text)) === meaning(report)) return lineEdits(report.text, text);
  }
  return [];
}

/** A table that two places touch is aligned once. */
function distinct(edits: readonly TextEdit[]): readonly TextEdit[] {
  const seen = new Set<string>();
  return edits.filter(({ span }) => {
    const key = `${span.from} ${span.to}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** For each line that differs, what of it does; both texts have the same lines. */
function lineEdits(before: string, after: string): readonly TextEdit[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  return Array.from({ length: old.count }, (_, line) => line).flatMap((line) => {
    const [was, is] = [before.slice(old.start(line), old.end(line)), after.slice(now.start(line), now.end(line))];
    if (was === is) return [];
    const { span, text } = editBetween(was, is);
    return [{ span: shift(span, old.start(line)), text }];
  });
}

function stampsOf(report: Report, within: Span): readonly TextEdit[] {
  const moments: readonly Moment[] = [
    ...report.timelines.flatMap(({ entries }) => entries.flatMap(({ moment }) => moment ?? [])),
    ...report.windows.map(({ moment }) => moment),
    ...report.fields.flatMap(({ moment, from }) => (moment !== undefined && (from === 'front-matter' || from === 'yaml') ? moment : [])),
  ];
  const seen = new Set<number>();
  return moments.flatMap(({ stamp, local, ambiguousDate }) => {
    // Without its day a stamp is known by its words alone, and they stay.
    if (!overlaps(stamp.span, within) || stamp.unknown || local === undefined || ambiguousDate === true || seen.has(stamp.span.from)) return [];
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

/** What a report says, without the blanks and dashes that only lay out a table. */
function meaning(report: Report): string {
  return JSON.stringify(resolvedData(report), (_, value: unknown) => (typeof value === 'string' ? value.replace(/[ \t]+/g, ' ').replace(/-+/g, '-').replace(/ ?\| ?/g, '|') : value));
}
