// A copied chat, table, log or export of a paging tool as entries of the timeline under the cursor: one choice per zone its times may be in.

import type { Change } from '../model/change.ts';
import type { Entry, Timeline } from '../model/report.ts';
import type { PastedEvent } from '../syntax/pasted/index.ts';
import { applyEdits, editBetween, sortEdits, type TextEdit } from '../text/edit.ts';
import { localOf, printStamp, readZoneName, resolveStamps, type DateOrder, type Inherited, type LocalTime, type Moment, type StampDate, type StampForm, type Zone, type ZoneWords } from '../time/index.ts';
import type { OpenReport } from '../workspace/index.ts';
import { documentZone, formOf, timelineAt } from './insert-entry.ts';

export interface PasteChoice {
  readonly title: string;
  /** None of them touches what stands there already. */
  readonly edits: readonly TextEdit[];
}

export interface Clipboard {
  readonly text: string;
  readonly html?: string;
}

const mostChoices = 4;

/**
 * None when the cursor is in no timeline, or the clipboard tells of no events. The likeliest zone comes first: what the clipboard says
 * itself, else that of the timeline, else that of the reader's computer. The last choice writes no zone, as one who does not know it must.
 */
export async function pasteChoices(open: OpenReport, offset: number, clipboard: Clipboard, hostZone: () => string | undefined): Promise<readonly PasteChoice[]> {
  const timeline = timelineHere(open, offset);
  if (timeline === undefined) return [];
  // Its parsers are loaded when something is pasted, not when the server starts.
  const { readPasted } = await import('../syntax/pasted/index.ts');
  const events = readPasted(clipboard.text, clipboard.html);
  if (events.length === 0 || isReadAsItIs(open, offset, clipboard.text, events.length)) return [];
  const own = documentZone(open, timeline);
  const target: Target = { open, timeline, after: entryBefore(timeline, offset), ...(own === undefined ? {} : { zone: own }) };
  const count = `${events.length} ${events.length === 1 ? 'timeline entry' : 'timeline entries'}`;
  if (events.every(({ stamp, zone }) => stamp.zone !== undefined || zone !== undefined)) {
    return written(target, events, undefined, `Paste as ${count}`);
  }
  const zones = candidates([own, named(open.settings.readerZone), named(hostZone()), utc]);
  return distinct([
    ...zones.flatMap((zone) => written(target, events, zone, `Paste as ${count} (times in ${zone.id}${zone.id === own?.id ? ', as the timeline' : ''})`)),
    ...written({ ...target, zone: undefined }, events, undefined, `Paste as ${count} (times without a zone)`),
  ]).slice(0, mostChoices + 1);
}

interface Target {
  readonly open: OpenReport;
  readonly timeline: Timeline;
  /** Behind which entry the new ones go. */
  readonly after: Entry | undefined;
  /** Zone that the timeline is written in. */
  readonly zone?: Zone | undefined;
}

const utc: Zone = { id: 'UTC', fixed: 0 };

/** Only a cursor among or around the entries, or in the empty section for them, means the timeline. */
function timelineHere(open: OpenReport, offset: number): Timeline | undefined {
  const timeline = timelineAt(open, offset);
  if (timeline === undefined) return undefined;
  const section = timeline.section === undefined ? undefined : open.report.sections[timeline.section];
  const around = section === undefined ? timeline.span : { from: section.body.from, to: Math.max(section.body.to, timeline.span.to) };
  // In YAML the line behind the last entry is where one would go on.
  return offset >= Math.min(around.from, timeline.span.from) && offset <= Math.max(around.to, timeline.span.to + 1) ? timeline : undefined;
}

/** Entries that were copied from a report, with all that stands under them, are entries again wherever they are pasted. */
function isReadAsItIs({ report, reread }: OpenReport, offset: number, text: string, events: number): boolean {
  const count = ({ timelines }: OpenReport['report']): number => timelines.reduce((sum, { entries }) => sum + entries.length, 0);
  const before = count(report);
  return before > 0 && count(reread(applyEdits(report.text, [{ span: { from: offset, to: offset }, text }]))) === before + events;
}

function entryBefore({ entries }: Timeline, offset: number): Entry | undefined {
  return entries.findLast(({ span }) => span.from <= offset);
}

function named(name: string | undefined): Zone | undefined {
  const words = name === undefined ? undefined : readZoneName(name);
  return words?.kind === 'one' ? words.zone : undefined;
}

function candidates(zones: readonly (Zone | undefined)[]): readonly Zone[] {
  const kept: Zone[] = [];
  for (const zone of zones) if (zone !== undefined && kept.every(({ id }) => id !== zone.id)) kept.push(zone);
  return kept.slice(0, mostChoices);
}

function written(target: Target, events: readonly PastedEvent[], zone: Zone | undefined, title: string): readonly PasteChoice[] {
  const { open, timeline, after } = target;
  const moments = momentsOf(target, events, zone);
  let previous = after?.moment?.local;
  const changes = events.map((event, index): Change => {
    const stamp = stampText(target, moments[index], previous);
    previous = stamp.local ?? previous;
    return {
      kind: 'insert-entry', timeline, stamp: stamp.text, text: event.text,
      ...(after === undefined ? {} : { after }), ...(event.kind === undefined ? {} : { entryKind: event.kind }),
    };
  });
  const edits = timeline.entries.length === 0 ? intoEmpty(open, changes) : joined(open.reader.write(open.report, changes));
  return edits.length === 0 ? [] : [{ title, edits }];
}

/** What the events do not say of their day is the day of the entry before them, else that of the report. */
function momentsOf({ open, after }: Target, events: readonly PastedEvent[], zone: Zone | undefined): readonly (Moment | undefined)[] {
  const words: ZoneWords | undefined = zone === undefined ? undefined : { kind: 'one', text: zone.id, span: nowhere, zone };
  const places = events.map(({ stamp, day, zone: column }) => ({
    stamp,
    ...(day === undefined ? {} : { day: { value: day, from: 'day-heading' as const } }),
    zones: column === undefined ? [] : [{ value: column, from: 'column' as const }],
  }));
  const local = after?.moment?.local ?? open.report.fields.find(({ key }) => key === 'date')?.moment?.local;
  const dates: readonly Inherited<StampDate, 'previous'>[] = local === undefined ? [] : [{ value: dateOf(local), from: 'previous' }];
  const read = (order: DateOrder | undefined): readonly (Moment | undefined)[] =>
    resolveStamps(places, { dates, zones: words === undefined ? [] : [{ value: words, from: 'document' }], ...(order === undefined ? {} : { dateOrder: order }) });
  const plainly = read(undefined);
  if (plainly.every((moment) => moment?.ambiguousDate !== true)) return plainly;
  const { dateOrder } = open.wishes;
  if (dateOrder !== undefined) return read(dateOrder.value);
  // 3/4/2024 in the report of an incident of 4 March is that day, and not one a month later.
  return local === undefined ? plainly : nearest([read('dmy'), read('mdy')], local) ?? plainly;
}

function nearest(readings: readonly (readonly (Moment | undefined)[])[], day: LocalTime): readonly (Moment | undefined)[] | undefined {
  const distance = (moments: readonly (Moment | undefined)[]): number => {
    const first = moments.find((moment) => moment?.local !== undefined && moment.dateFrom === 'entry')?.local;
    return first === undefined ? Number.POSITIVE_INFINITY : Math.abs(Date.UTC(first.year, first.month - 1, first.day) - Date.UTC(day.year, day.month - 1, day.day));
  };
  return readings.toSorted((a, b) => distance(a) - distance(b))[0];
}

const nowhere = { from: 0, to: 0 };

function dateOf({ year, month, day }: LocalTime): StampDate {
  return { span: nowhere, year, month, day, parts: {} };
}

/** In the zone and form of the timeline where the instant is known, else as it was written. */
function stampText({ open, timeline, after, zone }: Target, moment: Moment | undefined, previous: LocalTime | undefined): { readonly text: string; readonly local?: LocalTime } {
  if (moment === undefined) return { text: '' };
  const into = zone ?? moment.zone;
  const local = moment.instant !== undefined && into !== undefined ? localOf(moment.instant, into) : moment.local;
  const sample = after ?? timeline.entries[0];
  const extra = { precision: moment.precision, approximate: moment.approximate };
  if (local === undefined) {
    // No day is known anywhere: the clock alone.
    const { hour = 0, minute = 0, second = 0 } = moment.stamp.clock ?? {};
    return { text: printStamp({ year: 2000, month: 1, day: 1, hour, minute, second }, moment.zone, { ...plain, zone: moment.zone === undefined ? 'none' : 'name' }, extra) };
  }
  const like = into === undefined ? plain : formOf(open.report, timeline, sample, local, into);
  const isNewDay = previous === undefined || previous.year !== local.year || previous.month !== local.month || previous.day !== local.day;
  const form: StampForm = { ...like, clock: '24h', date: like.date === 'none' && isNewDay ? 'iso' : like.date };
  return { text: printStamp(local, into, into === undefined ? { ...form, date: 'iso', zone: 'none' } : form, extra), local };
}

const plain: StampForm = { date: 'none', clock: '24h', seconds: false, zone: 'none' };

/** The first entry makes the list, the others follow it as in any list; both together are one edit. */
function intoEmpty({ report, reader, reread }: OpenReport, changes: readonly Change[]): readonly TextEdit[] {
  const { text } = report;
  const begun = reread(applyEdits(text, reader.write(report, changes.slice(0, 1))));
  const timeline = begun.timelines.find(({ entries }) => entries.length === 1);
  const [first] = timeline?.entries ?? [];
  if (timeline === undefined || first === undefined) return [];
  const others = changes.slice(1).map((change): Change => (change.kind === 'insert-entry' ? { ...change, timeline, after: first } : change));
  const done = applyEdits(begun.text, reader.write(begun, others));
  return [editBetween(text, done)];
}

/** Entries that go to one place become one edit, in their order, so that an editor cannot turn them around. */
function joined(edits: readonly TextEdit[]): readonly TextEdit[] {
  const kept: TextEdit[] = [];
  for (const edit of sortEdits(edits)) {
    const last = kept.at(-1);
    const isSame = last !== undefined && last.span.from === edit.span.from && last.span.to === edit.span.to;
    if (isSame) kept[kept.length - 1] = { span: last.span, text: last.text + edit.text };
    else kept.push(edit);
  }
  return kept;
}

/** Two zones may give the same text, as UTC and GMT do. */
function distinct(choices: readonly PasteChoice[]): readonly PasteChoice[] {
  const seen = new Set<string>();
  return choices.filter(({ edits }) => {
    const key = JSON.stringify(edits);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
