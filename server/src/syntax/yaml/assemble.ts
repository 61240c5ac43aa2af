// Puts the parts of a YAML report together: profile, sections, times, running text.

import type { Field, Report, Suppression, Table } from '../../model/report.ts';
import type { Located } from '../../model/placed.ts';
import { chooseProfile } from '../../profiles/index.ts';
import { resolveStamp } from '../../time/index.ts';
import type { Inherited, ReportTime, ZoneSource, ZoneWords } from '../../time/index.ts';
import { shiftZone } from '../../time/shift-stamp.ts';
import type { ReadingOptions } from '../reading.ts';
import { suppressionsIn } from './comments.ts';
import { rawFields, timedField, titleOf } from './fields.ts';
import { topKeys } from './keys.ts';
import type { PartKey, TopKey } from './keys.ts';
import { causesOfSections } from '../cause-sections.ts';
import { historyTable, partsOf } from './parts.ts';
import { addItemProse, addProse, inOrder } from './prose.ts';
import type { ProseRuns } from './prose.ts';
import { reportTime } from '../report-time.ts';
import { sectionsOf } from './sections.ts';
import type { ReadSection } from './sections.ts';
import { leafIn, partsIn } from './source.ts';
import type { Source } from './source.ts';
import { rawTimelines, resolveTimeline } from './timelines.ts';
import type { RawTimeline } from './timelines.ts';
import { placeIn, wordsIn } from './words.ts';
import { pairOf } from './yaml-node.ts';
import type { YamlMap, YamlNode } from './yaml-node.ts';

/** Everything of a report but its text and the problems of reading it. `root` is the document's value. */
export function assemble(source: Source, root: YamlNode | undefined, options: ReadingOptions): Omit<Report, 'text' | 'problems'> {
  const map: YamlMap = root?.kind === 'map' ? root : { kind: 'map', pairs: [], span: source.document, flow: false };
  const profile = profileOf(source, map, options);
  const rules = options.profiles.get(profile.id);
  const keys = topKeys(map, rules);
  const fields = rawFields(source, keys);
  const title = titleOf(fields);
  const read = sectionsOf(source.text, keys, rules);
  const sectionOf = (key: string): number | undefined => indexOf(read, key);
  const parts = partsOf(source, keys, sectionOf);
  const timelines = keys.flatMap((top) => (isTimeline(top) ? rawTimelines(source, top.pair.value).map((raw) => ({ raw, section: sectionOf(top.pair.key.text) })) : []));
  const written = proseOf(source, keys, read, timelines, sectionOf);
  const stamps = timelines.flatMap(({ raw }) => raw.entries.flatMap(({ entry }) => entry.stamp ?? []));
  const windowStamps = parts.windows.map((window) => window.stamp);
  const fieldStamps = fields.flatMap((field) => field.stamp ?? []);
  const time = reportTime({
    fields: fields.map((raw) => raw.field),
    ...(title === undefined ? {} : { title }),
    ...(options.fileName === undefined ? {} : { fileName: options.fileName }),
    stamps: [...stamps, ...windowStamps, ...fieldStamps, ...written.flatMap((run) => run.stamps)],
    ...(rules?.timeline.zone === undefined ? {} : { profileZone: rules.timeline.zone }),
    ...(options.dateOrder === undefined ? {} : { dateOrder: options.dateOrder }),
  });
  const history = historyTable(keys, parts.history, sectionOf('history'));
  const sections = read.map((one) => one.section);
  return {
    syntax: 'yaml',
    profile,
    ...(title === undefined ? {} : { title }),
    ...(root === undefined ? {} : { frontMatter: root.span }),
    fields: fields.map((raw): Field => timedField(raw, time)),
    sections,
    timelines: timelines.map(({ raw, section }) => resolveTimeline(source, raw, time, zonesOf(source, section === undefined ? undefined : read[section]), section)),
    windows: parts.windows.map(({ window, stamp }) => ({ ...window, moment: resolveStamp(stamp, time) })),
    measures: parts.measures,
    causes: [...parts.causes, ...causesOfSections(source.text, sections, ({ id }) => id !== undefined && rules?.sections.find((one) => one.id === id)?.holds === 'cause', parts.causes)],
    actions: parts.actions,
    lessons: parts.lessons,
    communications: parts.communications,
    history: parts.history,
    tables: [...(history === undefined ? [] : [history]), ...read.flatMap((one, index) => tablesIn(source, one, index))],
    prose: written.map((run) => run.prose),
    mentions: mentionsOf(written, time),
    suppressions: suppressionsIn(source.text, root, sections.map((section) => section.whole)).flatMap((one) => forWholeSection(one, read, keys)),
  };
}

/** What is silenced for a section is silenced in the part that its key holds, and in the sections below it, wherever these stand. */
function forWholeSection(suppression: Suppression, read: readonly ReadSection[], keys: readonly TopKey[]): readonly Suppression[] {
  const index = suppression.scope !== 'section' ? -1 : read.findIndex(({ section: { whole } }) => whole.from === suppression.covers.from && whole.to === suppression.covers.to);
  if (index < 0) return [suppression];
  const places = read.flatMap((one, at) => {
    if (!isWithin(read, at, index)) return [];
    const pair = keys.find((top) => top.pair.key.text === one.key)?.pair;
    return [...(at === index ? [] : [one.section.whole]), ...(pair === undefined ? [] : [pair.span])];
  });
  return [suppression, ...places.filter(({ from }) => from !== suppression.covers.from).map((covers) => ({ ...suppression, covers }))];
}

function isWithin(read: readonly ReadSection[], at: number, index: number): boolean {
  for (let up: number | undefined = at; up !== undefined; up = read[up]?.section.parent) if (up === index) return true;
  return false;
}

function isTimeline(top: TopKey): boolean {
  return top.kind === 'part' && (top.part === 'timelines' || top.part === 'timeline');
}

function indexOf(read: readonly ReadSection[], key: string): number | undefined {
  const index = read.findIndex((one) => one.key === key);
  return index < 0 ? undefined : index;
}

/** By the field `profile`, else by what was asked for, else by the headings of the listed sections. */
function profileOf(source: Source, map: YamlMap, options: ReadingOptions): Report['profile'] {
  const stated = textUnder(source, map, 'profile');
  const title = textUnder(source, map, 'title');
  const listed = pairOf(map, 'sections')?.value;
  const headings = listed?.kind === 'list' ? listed.items.flatMap(({ node }) => (node.kind === 'map' ? (textUnder(source, node, 'heading')?.value ?? []) : [])) : [];
  return chooseProfile(
    {
      headings,
      ...(stated === undefined ? {} : { stated }),
      ...(options.profile === undefined ? {} : { asked: options.profile }),
      ...(title === undefined ? {} : { title: title.value }),
    },
    options.profiles,
  );
}

function textUnder(source: Source, map: YamlMap, key: string): Located<string> | undefined {
  const node = pairOf(map, key)?.value;
  return node?.kind === 'scalar' && node.value !== null ? { value: wordsIn(source.text, node).text, span: node.inner } : undefined;
}

/** What the section of a list says about zones: its heading, then its text. */
function zonesOf(source: Source, read: ReadSection | undefined): readonly Inherited<ZoneWords, ZoneSource>[] {
  if (read === undefined) return [];
  const zones: Inherited<ZoneWords, ZoneSource>[] = [];
  const { heading } = read.section;
  const inHeading = leafIn(source, heading.value).zone;
  if (inHeading !== undefined) zones.push({ value: shiftZone(inHeading, heading.span.from), from: 'section', span: heading.span });
  for (const node of read.texts) {
    if (node.kind !== 'scalar') continue;
    const words = wordsIn(source.text, node);
    const zone = leafIn(source, words.text).zone;
    if (zone === undefined) continue;
    const value = shiftZone(zone, words.place(zone.span.from) - zone.span.from);
    zones.push({ value, from: 'sentence', span: value.span });
  }
  return zones;
}

/** The tables in the text of a section. */
function tablesIn(source: Source, { texts }: ReadSection, section: number): readonly Table[] {
  return texts.flatMap((node): readonly Table[] => {
    if (node.kind !== 'scalar' || node.alias !== undefined) return [];
    const words = wordsIn(source.text, node);
    const cells = (all: readonly Located<string>[]): readonly Located<string>[] => all.map(({ value, span }) => ({ value, span: placeIn(words, span) }));
    return partsIn(source, words.text).tables.map((table) => ({ span: placeIn(words, table.span), header: cells(table.header), rows: table.rows.map(cells), section }));
  });
}

type Placed = { readonly raw: RawTimeline; readonly section: number | undefined };

function proseOf(source: Source, keys: readonly TopKey[], read: readonly ReadSection[], timelines: readonly Placed[], sectionOf: (key: string) => number | undefined): readonly ProseRuns[] {
  const collected: ProseRuns[] = [];
  for (const top of keys) {
    if (top.kind === 'field' && top.key === 'title') addProse(source, collected, top.pair.value, 'heading', undefined);
    else if (top.kind === 'field' && top.key === 'opening') addProse(source, collected, top.pair.value, 'paragraph', undefined);
    else if (top.kind === 'part') {
      const section = sectionOf(top.pair.key.text);
      for (const [key, kind] of prosePaths[top.part]) for (const node of valuesUnder(top.pair.value, key)) addProse(source, collected, node, kind, section);
    }
  }
  read.forEach(({ section, texts, key, item }, index) => {
    if (key === undefined || section.heading.span.from !== section.span.from) addHeading(source, collected, section, index);
    for (const node of texts) {
      if (item !== undefined && texts.length === 1) addItemProse(source, collected, item, node, 'paragraph', index);
      else addProse(source, collected, node, 'paragraph', index);
    }
  });
  for (const { raw, section } of timelines) for (const entry of raw.entries) addItemProse(source, collected, entry.item, entry.text, 'item', section);
  return inOrder(collected);
}

/** A heading is running text where the author wrote one; a key is none. */
function addHeading(source: Source, to: ProseRuns[], { heading, places }: ReadSection['section'], section: number): void {
  if (places.heading === undefined || heading.span.from >= heading.span.to) return;
  const { inline } = leafIn(source, heading.value);
  const skip = inline.skip.map((skipped) => ({ from: skipped.from + heading.span.from, to: skipped.to + heading.span.from }));
  to.push({ prose: { span: heading.span, kind: 'heading', section, skip }, stamps: [] });
}

/** The properties of each part that are running text; entries and sections are read elsewhere. */
const prosePaths: Readonly<Record<PartKey, readonly (readonly [string, 'item' | 'cell'])[]>> = {
  impact: [],
  timeline: [],
  timelines: [],
  causes: [['text', 'item'], ['whys', 'item']],
  actions: [['text', 'item']],
  lessons: [['text', 'item']],
  communications: [['text', 'item']],
  history: [['change', 'cell']],
};

function valuesUnder(list: YamlNode, key: string): readonly YamlNode[] {
  if (list.kind !== 'list') return [];
  return list.items.flatMap(({ node }) => (node.kind === 'map' ? (pairOf(node, key)?.value ?? []) : key === 'text' || key === 'change' ? node : []));
}

function mentionsOf(runs: readonly ProseRuns[], time: ReportTime): Report['mentions'] {
  return runs.flatMap(({ stamps }, prose) => stamps.map((stamp) => ({ moment: resolveStamp(stamp, time), prose })));
}
