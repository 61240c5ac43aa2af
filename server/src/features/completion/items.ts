// Suggests the next entry of a timeline, the next action, the next section of YAML: each as a whole, in the way its neighbours are written.

import type { Change } from '../../model/change.ts';
import type { Entry, Report, Section, Timeline } from '../../model/report.ts';
import type { ItemPlace } from '../../syntax/item-place.ts';
import { newActions } from '../../syntax/new-action.ts';
import { localOf, printStamp, type LocalTime, type Zone } from '../../time/index.ts';
import type { OpenReport } from '../../workspace/index.ts';
import { documentZone, formOf } from '../insert-entry.ts';
import { missingSections, startingText } from './headings.ts';
import type { Suggestion } from './suggestion.ts';

export const itemParts = ['timelines', 'actions', 'sections'] as const;
export type ItemPart = (typeof itemParts)[number];

/** `now` is an instant in milliseconds. */
export function itemSuggestions(open: OpenReport, place: ItemPlace, part: ItemPart, now: number): readonly Suggestion[] {
  switch (part) {
    case 'timelines': return entrySuggestions(open, place, now);
    case 'actions': return actionSuggestions(open, place);
    case 'sections': return sectionSuggestions(open, place);
  }
}

/** What the section around an offset of Markdown holds. */
export function partAt({ report, profile }: OpenReport, offset: number): ItemPart | undefined {
  const index = sectionIndex(report, offset);
  const section = report.sections[index];
  if (section === undefined) return undefined;
  if (report.timelines.some((timeline) => timeline.section === index)) return 'timelines';
  if (report.actions.some((action) => action.section === index)) return 'actions';
  const holds = profile.sections.find(({ id }) => id === section.id)?.holds;
  return holds === 'timeline' ? 'timelines' : holds === 'actions' ? 'actions' : undefined;
}

function sectionIndex({ sections }: Report, offset: number): number {
  return sections.findLastIndex(({ heading }) => heading.span.to < offset);
}

function entrySuggestions(open: OpenReport, place: ItemPlace, now: number): readonly Suggestion[] {
  const timeline = timelineOf(open, place.span.from);
  if (timeline === undefined) return [];
  const after = timeline.entries.findLast(({ span }) => span.to <= place.span.from);
  const sample = after ?? timeline.entries[0];
  const zone = documentZone(open, timeline);
  const last = sample?.moment?.local;
  const stamps = [
    ...(last?.hour === undefined ? [] : [{ local: last, zone: sample?.moment?.zone ?? zone, detail: 'next entry' }]),
    ...(zone === undefined ? [] : [{ local: localOf(now, zone), zone, detail: 'entry for now' }]),
  ];
  return stamps.flatMap(({ local, zone: within, detail }, index) => {
    const stamp = stampText(open, timeline, sample, local, within);
    const label = stamps.findIndex((other) => stampText(open, timeline, sample, other.local, other.zone) === stamp) === index ? stamp : undefined;
    const change: Change = { kind: 'insert-entry', timeline, stamp, text: '{{what happened}}', ...(after === undefined ? {} : { after }) };
    const text = label === undefined ? undefined : itemText(open, change, place);
    return text === undefined || label === undefined ? [] : [suggestion(open, place, label, detail, text)];
  });
}

/** On the day of the entry beside it the stamp is that entry's own, with another clock; on other days it is printed in the same form. */
function stampText({ report }: OpenReport, timeline: Timeline, sample: Entry | undefined, local: LocalTime, zone: Zone | undefined): string {
  const precision = sample?.moment?.precision === 'second' ? 'second' : 'minute';
  const form = formOf(report, timeline, sample, local, zone ?? { id: 'UTC', fixed: 0 });
  const { stamp, moment } = sample ?? {};
  const day = moment?.local;
  const alike = stamp?.clock !== undefined && stamp.until === undefined && stamp.also === undefined && !stamp.approximate && (zone === undefined || moment?.zone?.id === zone.id);
  if (alike && stamp?.clock !== undefined && day?.year === local.year && day.month === local.month && day.day === local.day) {
    const { from, to } = stamp.clock.span;
    const clock = day.hour === local.hour && day.minute === local.minute ? report.text.slice(from, to) : printStamp(local, undefined, { ...form, date: 'none', zone: 'none' }, { precision });
    const like = report.text.slice(stamp.span.from, from) + clock + report.text.slice(to, stamp.span.to);
    // Date and clock of a table may stand in cells of their own.
    if (!/[|\r\n]/.test(like)) return like;
  }
  return printStamp(local, zone, form, { precision });
}

/** The timeline around an offset, also one that has no entry yet. */
function timelineOf(open: OpenReport, offset: number): Timeline | undefined {
  const { report } = open;
  if (report.syntax === 'yaml') return report.timelines.findLast(({ span }) => span.from <= offset);
  const index = sectionIndex(report, offset);
  const own = report.timelines.filter((timeline) => timeline.section === index);
  const section = report.sections[index];
  return own.findLast(({ span }) => span.from <= offset) ?? own[0] ?? (section === undefined ? undefined : emptyTimeline(open, section, index));
}

/** Its entries will inherit what the report declares, unless the profile wants the zone with each. */
function emptyTimeline(open: OpenReport, { body }: Section, section: number): Timeline {
  const { form, zonePolicy } = open.profile.timeline;
  const zone = documentZone(open, undefined);
  return { entries: [], span: body, section, shape: form, ...(zone === undefined || zonePolicy === 'explicit' ? {} : { zone: { zone, from: 'front-matter' } }) };
}

function actionSuggestions(open: OpenReport, place: ItemPlace): readonly Suggestion[] {
  const change = { kind: 'add-action', text: '{{what will be changed}}' } as const;
  const text = itemText(open, change, place);
  if (text === undefined) return [];
  const id = newActions(open.report, [change])[0]?.id;
  return [suggestion(open, place, id === undefined ? 'New action' : `New action ${id}`, 'action to be filled in', text)];
}

/** In YAML a section is an item too. */
function sectionSuggestions(open: OpenReport, place: ItemPlace): readonly Suggestion[] {
  return missingSections(open.report, open.profile, place.span.from).flatMap((section) => {
    const text = itemText(open, { kind: 'insert-section', id: section.id, heading: section.heading, text: startingText(section) }, place);
    return text === undefined ? [] : [{ ...suggestion(open, place, section.heading, section.required ? 'required' : '', text), topic: { kind: 'section', name: section.id } }];
  });
}

function suggestion({ report }: OpenReport, { span }: ItemPlace, label: string, detail: string, text: string): Suggestion {
  return { label, detail, span, text, filter: `${report.text.slice(span.from, span.to)}${label}`, topic: { kind: 'item', name: label }, onRequest: true };
}

/** The item as the syntax writes it, without what is there already; undefined when it cannot be written as one piece. */
function itemText({ report, reader }: OpenReport, change: Change, { indent }: ItemPlace): string | undefined {
  const [edit, ...others] = reader.write(report, [change]);
  if (edit === undefined || others.length > 0) return undefined;
  const lines = edit.text.replace(/^(?:[ \t]*(?:\r\n|\r|\n))+|\s+$/g, '').split(/\r\n|\r|\n/);
  const first = lines[0] ?? '';
  const own = /^[ \t]*/.exec(first)?.[0].length ?? 0;
  const dash = report.syntax === 'yaml' ? /^[ \t]*- +/.exec(first)?.[0].length : own;
  if (dash === undefined) return undefined;
  const end = report.text.includes('\r\n') ? '\r\n' : '\n';
  return lines.map((line, index) => (index === 0 ? line.slice(dash) : `${indent}${line.slice(dash)}`)).join(end);
}
