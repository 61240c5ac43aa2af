// Repairs by edits of dates and of a.m./p.m.: one field of one stamp, or one day's shift of a run of neighbours.

import type { TextEdit } from '../text/edit.ts';
import { slice } from '../text/span.ts';
import { DAY, dateOfDay, dayNumber, daysInMonth, HOUR } from './calendar.ts';
import type { Moment } from './moment.ts';
import { runFits, type Group, type RepairLine } from './repair-line.ts';
import { restyleDate, type CalendarDate } from './restyle-date.ts';

/** A way to change positions `from` to `to` of the row by the same length of time. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly by: number;
  readonly edits: readonly TextEdit[];
  /** Stamps that are edited. */
  readonly stamps: number;
  readonly title: string;
  /** The nearest to the fault first. */
  readonly changed: readonly number[];
  /** Earlier entries take the date of a later one: authors copy the other way. */
  readonly isBackwards?: boolean;
}

/** More groups than these in a run are no slip. */
const LONGEST_RUN = 60;

type Moments = readonly (Moment | undefined)[];

interface Search {
  readonly line: RepairLine;
  readonly moments: Moments;
  readonly text: string;
}

/** Every small edit that puts positions `a` and `b` (neighbours in the row, the later one after) in order with all around them. */
export function dateRepairs(search: Search, a: number, b: number): readonly Candidate[] {
  const [groupA, groupB] = [search.line.groupAt[a], search.line.groupAt[b]];
  const found: (Candidate | undefined)[] = [meridiemRepair(search, a), meridiemRepair(search, b)];
  if (groupA !== undefined && groupB !== undefined && groupA !== groupB) {
    const [backwards, forwards] = search.line.sign === 1 ? [-1, 1] : [1, -1];
    found.push(dayShift(search, runsEndingAt(search.line, groupA), backwards), dayShift(search, runsStartingAt(search.line, groupB), forwards));
    found.push(...fieldRepairs(search, groupA, groupB), ...fieldRepairs(search, groupB, groupA));
    found.push(copiedDate(search, groupA, groupB), copiedDate(search, groupB, groupA));
  }
  return found.flatMap((candidate) => candidate ?? []);
}

/** Runs that end with a group, the shortest first. */
function runsEndingAt({ groups }: RepairLine, last: number): readonly (readonly Group[])[] {
  const runs: (readonly Group[])[] = [];
  for (let first = last; first >= 0 && first > last - LONGEST_RUN && groups[first]?.head !== undefined; first -= 1) {
    runs.push(groups.slice(first, last + 1));
  }
  return runs;
}

function runsStartingAt({ groups }: RepairLine, first: number): readonly (readonly Group[])[] {
  const runs: (readonly Group[])[] = [];
  for (let last = first; last < groups.length && last < first + LONGEST_RUN && groups[last]?.head !== undefined; last += 1) {
    runs.push(groups.slice(first, last + 1));
  }
  return runs;
}

/** The shortest run that fits when it is moved by one day. */
function dayShift(search: Search, runs: readonly (readonly Group[])[], days: number): Candidate | undefined {
  for (const run of runs) {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined || !runFits(search.line, first.from, last.to, days * DAY)) continue;
    return editRun(search, run, days, (date) => dateOfDay(dayNumber(date.year, date.month, date.day) + days), "one day's change");
  }
  return undefined;
}

/** Another year or month, or day and month exchanged, in the date of one group. */
function fieldRepairs(search: Search, at: number, beside: number): readonly (Candidate | undefined)[] {
  const group = search.line.groups[at];
  const date = headDate(search, at);
  const neighbour = headDate(search, beside);
  if (group === undefined || date === undefined) return [];
  const years = new Set([date.year - 1, date.year + 1, ...(neighbour === undefined ? [] : [neighbour.year])]);
  const months = new Set([date.month - 1, date.month + 1, ...(neighbour === undefined ? [] : [neighbour.month])]);
  const one = (to: CalendarDate, what: string): Candidate | undefined => {
    const days = daysBetween(date, to);
    if (days === 0 || days === undefined || !runFits(search.line, group.from, group.to, days * DAY)) return undefined;
    return editRun(search, [group], days, () => to, what);
  };
  return [
    ...[...years].map((year) => one({ ...date, year }, 'another year')),
    ...[...months].map((month) => one({ ...date, month }, 'another month')),
    one({ year: date.year, month: date.day, day: date.month }, 'day and month exchanged'),
  ];
}

/** A run of entries that share a date, given the date of the entry beside it: stamps copied from another report. */
function copiedDate(search: Search, at: number, beside: number): Candidate | undefined {
  const date = headDate(search, at);
  const to = headDate(search, beside);
  const days = date === undefined || to === undefined ? undefined : daysBetween(date, to);
  if (date === undefined || to === undefined || days === undefined || Math.abs(days) < 2) return undefined;
  // Without clocks the two entries would only become the same.
  if (search.moments[search.line.groups[at]?.head ?? -1]?.stamp.clock === undefined) return undefined;
  const runs = at < beside ? runsEndingAt(search.line, at) : runsStartingAt(search.line, at);
  const isSame = (run: readonly Group[]): boolean => run.every((group) => daysBetween(dateOfHead(search, group), date) === 0);
  const run = runs.findLast(isSame);
  const [first, last] = [run?.[0], run?.at(-1)];
  if (run === undefined || first === undefined || last === undefined || !runFits(search.line, first.from, last.to, days * DAY)) return undefined;
  const candidate = editRun(search, run, days, () => to, `the date of the entry ${at < beside ? 'after' : 'before'}`);
  return candidate === undefined || at > beside ? candidate : { ...candidate, isBackwards: true };
}

/** AM for PM or PM for AM on one entry. */
function meridiemRepair({ line, moments, text }: Search, position: number): Candidate | undefined {
  const index = line.row[position] ?? -1;
  const clock = moments[index]?.stamp.clock;
  if (clock?.meridiem === undefined || clock.hour > 23) return undefined;
  const by = clock.meridiem.value === 'am' ? 12 * HOUR : -12 * HOUR;
  if (!runFits(line, position, position, by)) return undefined;
  const was = slice(text, clock.meridiem.span);
  const edit = { span: clock.meridiem.span, text: otherHalf(was) };
  const words = text.slice(clock.span.from, edit.span.from) + edit.text + text.slice(edit.span.to, clock.span.to);
  const title = `Change to ${words}: restores order with ${edit.text} for ${was}`;
  return { from: position, to: position, by, edits: [edit], stamps: 1, title, changed: [index] };
}

/** `PM` for `AM`, `p.m.` for `a.m.`, 午後 for 午前. */
function otherHalf(half: string): string {
  const pairs: Readonly<Record<string, string>> = { a: 'p', p: 'a', A: 'P', P: 'A', 前: '後', 後: '前' };
  const place = half.startsWith('午') ? 1 : 0;
  return half.slice(0, place) + (pairs[half.charAt(place)] ?? '') + half.slice(place + 1);
}

function editRun(
  { line, moments, text }: Search, run: readonly Group[], days: number, target: (date: CalendarDate) => CalendarDate, what: string,
): Candidate | undefined {
  const edits: TextEdit[] = [];
  const texts = new Set<string>();
  for (const { head = -1 } of run) {
    const moment = moments[head];
    const written = moment?.stamp.date;
    const date = dateOf(moment);
    const restyled = written === undefined || date === undefined ? undefined : restyleDate(text, written, date, target(date));
    if (restyled === undefined) return undefined;
    edits.push(...restyled.edits);
    texts.add(restyled.text);
  }
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const changed = line.row.slice(first.from, last.to + 1);
  return {
    from: first.from, to: last.to, by: days * DAY, edits, stamps: run.length, changed,
    title: `${titleOf(run.length, [...texts], days)}: restores order with ${what}`,
  };
}

function titleOf(count: number, texts: readonly string[], days: number): string {
  const [text] = texts;
  if (count === 1 && text !== undefined) return `Change to ${text}`;
  if (texts.length === 1 && text !== undefined) return `Change ${count} entries to ${text}`;
  return `Move ${count} entries to the day ${days < 0 ? 'before' : 'after'}`;
}

function headDate(search: Search, at: number): CalendarDate | undefined {
  const group = search.line.groups[at];
  return group === undefined ? undefined : dateOfHead(search, group);
}

function dateOfHead({ moments, line }: Search, { head, from }: Group): CalendarDate | undefined {
  return dateOf(moments[head ?? line.row[from] ?? -1]);
}

/** In a list without a year the day stands in a year of no meaning, which no edit changes. */
function dateOf(moment: Moment | undefined): CalendarDate | undefined {
  if (moment?.local !== undefined || moment?.inList === undefined) return moment?.local;
  return moment.stamp.date === undefined ? undefined : dateOfDay(Math.floor(moment.inList / DAY));
}

/** Undefined when either date does not exist. */
function daysBetween(from: CalendarDate | undefined, to: CalendarDate | undefined): number | undefined {
  if (from === undefined || to === undefined || to.day < 1 || to.day > daysInMonth(to.month, to.year)) return undefined;
  return dayNumber(to.year, to.month, to.day) - dayNumber(from.year, from.month, from.day);
}
