// A new timeline entry for something that happens now, written in the way the list already uses.

import type { Change } from '../model/change.ts';
import type { Entry, Report, Timeline } from '../model/report.ts';
import type { TextEdit } from '../text/edit.ts';
import { sortEdits } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { localOf, printStamp, readZoneName, type LocalTime, type StampForm, type Zone } from '../time/index.ts';
import type { OpenReport } from '../workspace/index.ts';

export type InsertedEntry =
  /** `select` is the place of the entry's words in the text after the edits, to be typed over. */
  | { readonly kind: 'edits'; readonly edits: readonly TextEdit[]; readonly select: Span }
  /** The document's zone was asked for, and there is none. */
  | { readonly kind: 'no-zone' }
  /** There is no timeline to write into. */
  | { readonly kind: 'no-timeline' };

const words = 'What happened';

/** `now` is an instant in milliseconds; `offset` the cursor, which chooses among several timelines. */
export function insertEntry(open: OpenReport, offset: number, now: number, within: 'utc' | 'document'): InsertedEntry {
  const { report } = open;
  const timeline = timelineAt(open, offset);
  const zone = within === 'utc' ? utc : documentZone(open, timeline);
  if (zone === undefined) return { kind: 'no-zone' };
  const after = timeline === undefined ? undefined : entryBefore(timeline, now);
  const sample = after ?? timeline?.entries[0];
  const local = localOf(now, zone);
  const stamp = printStamp(local, zone, formOf(report, timeline, sample, local, zone), { precision: sample?.moment?.precision === 'second' ? 'second' : 'minute' });
  // In YAML a timeline is a key of its own, which no section's text can stand for.
  if (timeline === undefined && report.syntax === 'yaml') return { kind: 'no-timeline' };
  const edits = open.reader.write(report, [
    timeline === undefined ? newTimeline(open, stamp) : { kind: 'insert-entry', timeline, stamp, text: words, ...(after === undefined ? {} : { after }) },
  ]);
  return edits.length === 0 ? { kind: 'no-timeline' } : { kind: 'edits', edits, select: placeOfWords(edits) };
}

/** The profile's section for the timeline with a first entry, in front of what the profile has after it. */
function newTimeline({ report, profile }: OpenReport, stamp: string): Change {
  const index = profile.sections.findIndex(({ holds }) => holds === 'timeline');
  const wanted = profile.sections[index];
  const later = new Set(index < 0 ? [] : profile.sections.slice(index + 1).map(({ id }) => id));
  const before = report.sections.find(({ id }) => id !== undefined && later.has(id));
  return { kind: 'insert-section', id: wanted?.id ?? 'timeline', heading: wanted?.heading ?? 'Timeline', text: `- ${stamp} – ${words}`, ...(before === undefined ? {} : { before }) };
}

const utc: Zone = { id: 'UTC', fixed: 0 };

/** The timeline around the cursor, else the last one, else the empty section where the profile wants one. */
export function timelineAt({ report, profile }: OpenReport, offset: number): Timeline | undefined {
  const around = report.timelines.find(({ span }) => span.from <= offset && offset <= span.to);
  if (around !== undefined) return around;
  const inSection = report.timelines.find(({ section }) => {
    const whole = section === undefined ? undefined : report.sections[section]?.whole;
    return whole !== undefined && whole.from <= offset && offset <= whole.to;
  });
  const present = inSection ?? report.timelines.at(-1);
  if (present !== undefined) return present;
  const ids = new Set(profile.sections.flatMap(({ id, holds }) => (holds === 'timeline' ? [id] : [])));
  const section = report.sections.findIndex(({ id }) => id !== undefined && ids.has(id));
  const empty = report.sections[section];
  return empty === undefined ? undefined : { entries: [], span: empty.body, section, shape: profile.timeline.form };
}

export function documentZone({ report, profile }: OpenReport, timeline: Timeline | undefined): Zone | undefined {
  const stated = report.fields.find(({ key }) => key === 'timezone')?.value;
  // What is declared goes before what single entries state: an entry in UTC does not make UTC the zone of the document.
  return timeline?.zone?.zone
    ?? zoneNamed(typeof stated === 'string' ? stated : undefined)
    ?? timeline?.entries.findLast(({ moment }) => moment?.zone !== undefined)?.moment?.zone
    ?? zoneNamed(profile.timeline.zone);
}

function zoneNamed(name: string | undefined): Zone | undefined {
  const found = name === undefined ? undefined : readZoneName(name);
  return found?.kind === 'one' ? found.zone : undefined;
}

/** The entry behind which a time belongs; undefined for the first place, as in a list with the newest entry first. */
function entryBefore(timeline: Timeline, now: number): Entry | undefined {
  const known = timeline.entries.flatMap((entry) => (entry.moment?.instant === undefined ? [] : [entry.moment.instant]));
  const newestFirst = (known[0] ?? 0) > (known.at(-1) ?? 0);
  if (newestFirst) return timeline.entries.findLast(({ moment }) => moment?.instant !== undefined && moment.instant > now);
  const later = timeline.entries.findIndex(({ moment }) => moment?.instant !== undefined && moment.instant > now);
  return later < 0 ? timeline.entries.at(-1) : timeline.entries[later - 1];
}

/** What the entry beside it writes is written here too; what it inherits only where the same would be inherited. */
export function formOf(report: Report, timeline: Timeline | undefined, sample: Entry | undefined, local: LocalTime, zone: Zone): StampForm {
  const stamp = sample?.stamp;
  const moment = sample?.moment;
  if (stamp === undefined) {
    const inherited = timeline?.zone?.zone.id === zone.id;
    return { date: 'iso', clock: '24h', seconds: false, zone: inherited ? 'none' : zone.id === 'UTC' ? 'name' : 'offset' };
  }
  const text = report.text.slice(stamp.span.from, stamp.span.to);
  const sameDay = moment?.local !== undefined && moment.local.year === local.year && moment.local.month === local.month && moment.local.day === local.day;
  const dated = timeline?.entries.find((entry) => entry.stamp?.date !== undefined)?.stamp?.date;
  const long = dated !== undefined && /\p{L}/u.test(report.text.slice(dated.span.from, dated.span.to));
  const written = stamp.zone === undefined ? 'none' : /[+-]\d/.test(text.slice(stamp.zone.span.from - stamp.span.from)) ? 'offset' : 'name';
  const sameZone = moment?.zone?.id === zone.id;
  return {
    date: stamp.date === undefined && sameDay ? 'none' : long ? 'long' : 'iso',
    clock: stamp.clock?.meridiem === undefined ? '24h' : '12h',
    seconds: stamp.precision === 'second',
    zone: sameZone ? written : zone.id === 'UTC' ? 'name' : 'offset',
  };
}

function placeOfWords(edits: readonly TextEdit[]): Span {
  let shift = 0;
  for (const { span, text } of sortEdits(edits)) {
    const index = text.lastIndexOf(words);
    if (index >= 0) return { from: span.from + shift + index, to: span.from + shift + index + words.length };
    shift += text.length - (span.to - span.from);
  }
  return { from: 0, to: 0 };
}
