// What is known of a time: in which zones it is what, how long after the first and the previous entry, and what it inherited.

import type { Entry, Report, Timeline } from '../../model/report.ts';
import { durationWords, localOf, offsetOf, printStamp, readZoneName, type Moment, type Zone } from '../../time/index.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { dateSource, zoneSource } from '../time-sources.ts';

/** In which zones the reader wants to see times. */
export interface ReaderZones {
  readonly reader?: { readonly zone: string; readonly from: 'setting' | 'computer' };
  readonly more: readonly string[];
}

/** Markdown. `entry` is the entry whose stamp it is, when it is one. */
export function momentHover(moment: Moment, zones: ReaderZones, entry?: { readonly timeline: Timeline; readonly entry: Entry }): string {
  // A day is a day in every zone.
  const isDay = moment.local !== undefined && moment.local.hour === undefined;
  const lines = [...(moment.instant === undefined || isDay ? partial(moment) : zoneTable(moment, moment.instant, zones))];
  if (entry !== undefined && moment.instant !== undefined) lines.push('', ...elapsed(moment.instant, entry.timeline, entry.entry));
  lines.push('', `Date: ${dateSource(moment)}.${isDay ? '' : ` Zone: ${zoneSource(moment)}.`}`);
  if (moment.approximate) lines.push('', 'The author calls this time approximate.');
  if (moment.clockChange !== undefined) {
    lines.push('', moment.clockChange.kind === 'gap' ? 'Clocks were set forward over this time: it did not exist there.' : 'Clocks were set back over this time: it happened twice, the earlier is taken.');
  }
  return lines.join('\n');
}

function partial(moment: Moment): readonly string[] {
  const { local, stamp } = moment;
  if (stamp.unknown) return ['The author says that this time is not known.'];
  if (stamp.relative !== undefined) return [`${stamp.relative} minutes after the start of the incident.`];
  if (local === undefined) return ['The date of this time is not known.'];
  const day = printStamp(local, undefined, { date: 'iso', clock: '24h', seconds: moment.precision === 'second', zone: 'none' }, { precision: moment.precision });
  return [local.hour === undefined ? `**${day}**` : `**${day}**, in a zone that the report does not state`];
}

function zoneTable(moment: Moment, instant: number, zones: ReaderZones): readonly string[] {
  const rows: { readonly label: string; readonly zone: Zone }[] = [];
  const add = (label: string, zone: Zone | undefined): void => {
    if (zone !== undefined && rows.every((row) => row.label !== label)) rows.push({ label, zone });
  };
  add('Report', moment.zone);
  add('UTC', { id: 'UTC', fixed: 0 });
  if (zones.reader !== undefined) add(zones.reader.from === 'setting' ? 'Your zone (setting)' : 'Your zone (this computer)', zoneNamed(zones.reader.zone));
  for (const name of zones.more) add(escapeMarkdown(name), zoneNamed(name));
  return ['| | |', '|---|---|', ...rows.map(({ label, zone }) => `| ${label} | ${timeIn(instant, zone, moment)} |`)];
}

function zoneNamed(name: string): Zone | undefined {
  const words = readZoneName(name);
  return words?.kind === 'one' ? words.zone : undefined;
}

function timeIn(instant: number, zone: Zone, moment: Moment): string {
  const local = localOf(instant, zone);
  const text = printStamp(local, zone, { date: 'iso', clock: '24h', seconds: moment.precision === 'second', zone: 'none' });
  return zone.id === 'UTC' ? `${text} UTC` : `${text} \`${zone.id.replaceAll('`', '')}\` (${offsetWords(offsetOf(zone, instant))})`;
}

/** `+05:30` for minutes east of UTC. */
export function offsetWords(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '−' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(Math.round(size % 60)).padStart(2, '0')}`;
}

function elapsed(instant: number, timeline: Timeline, entry: Entry): readonly string[] {
  const known = timeline.entries.flatMap((each) => (each.moment?.instant === undefined ? [] : [{ each, at: each.moment.instant }]));
  const index = known.findIndex(({ each }) => each === entry);
  const [first] = known;
  const previous = known[index - 1];
  if (index < 1 || first === undefined || previous === undefined) return ['The first entry of its timeline with a known time.'];
  return [`${distance(instant - first.at)} the first entry, ${distance(instant - previous.at)} the previous one.`];
}

function distance(ms: number): string {
  if (ms === 0) return 'At the time of';
  return `${durationWords(Math.abs(ms))} ${ms > 0 ? 'after' : '**before**'}`;
}

/** The reader's zones from what the settings and the computer say. */
export function readerZones(settings: { readonly readerZone?: string; readonly hoverZones: readonly string[] }, hostZone: string | undefined): ReaderZones {
  const more = settings.hoverZones;
  if (settings.readerZone !== undefined) return { reader: { zone: settings.readerZone, from: 'setting' }, more };
  return hostZone === undefined ? { more } : { reader: { zone: hostZone, from: 'computer' }, more };
}

/** The entry whose stamp covers an offset, with its timeline. */
export function entryWithStampAt(report: Report, offset: number): { readonly timeline: Timeline; readonly entry: Entry } | undefined {
  for (const timeline of report.timelines) {
    if (offset < timeline.span.from || offset > timeline.span.to) continue;
    const entry = timeline.entries.find(({ stamp }) => stamp !== undefined && stamp.span.from <= offset && offset <= stamp.span.to);
    if (entry !== undefined) return { timeline, entry };
  }
  return undefined;
}
