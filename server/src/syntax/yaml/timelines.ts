// The timelines of a YAML report, before their stamps are resolved, and the entries once they are.

import type * as data from '../../model/data.generated.ts';
import type { Located } from '../../model/placed.ts';
import type { Entry, Timeline } from '../../model/report.ts';
import { shift } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import { findZoneDeclaration, momentText, readZoneName, resolveStamps } from '../../time/index.ts';
import type { Inherited, Moment, ReportTime, Stamp, ZoneSource, ZoneWords } from '../../time/index.ts';
import { shiftStamp, shiftZone } from '../../time/shift-stamp.ts';
import { entryHead } from '../markdown/entry-head.ts';
import { fitItem } from './fit.ts';
import { entryShape } from './shapes.ts';
import { leafIn } from './source.ts';
import type { Source } from './source.ts';
import { placeIn, wordsIn } from './words.ts';
import type { Words } from './words.ts';
import { isBlank, pairOf } from './yaml-node.ts';
import type { YamlItem, YamlList, YamlNode, YamlScalar } from './yaml-node.ts';

export interface RawEntry {
  readonly entry: Entry;
  readonly item: YamlItem;
  /** The text that is prose. */
  readonly text?: YamlNode;
}

export interface RawTimeline {
  readonly entries: readonly RawEntry[];
  readonly span: Span;
  readonly heading?: Located<string>;
  readonly zones: readonly Inherited<ZoneWords, ZoneSource>[];
}

/** The lists under a `timelines` or `timeline` key. A mapping without entries is an empty timeline, an empty list is none. */
export function rawTimelines(source: Source, node: YamlNode): readonly RawTimeline[] {
  if (node.kind === 'map') return [mappedTimeline(source, node)];
  if (node.kind !== 'list' || node.items.length === 0) return [];
  const nested = node.items.every((item) => isTimeline(item.node));
  if (!nested) return [{ entries: entriesOf(source, node), span: node.span, zones: [] }];
  return node.items.map((item) => mappedTimeline(source, item.node));
}

/** Whether an item is a list of its own rather than an entry. */
function isTimeline(node: YamlNode): boolean {
  return node.kind === 'map' && (pairOf(node, 'entries') !== undefined || (pairOf(node, 'heading') !== undefined && pairOf(node, 'text') === undefined));
}

function mappedTimeline(source: Source, node: YamlNode): RawTimeline {
  if (node.kind !== 'map') return { entries: [], span: node.span, zones: [] };
  const heading = scalarUnder(node, 'heading');
  const timezone = scalarUnder(node, 'timezone');
  const entries = pairOf(node, 'entries')?.value;
  const zones: Inherited<ZoneWords, ZoneSource>[] = [];
  if (timezone !== undefined) zones.push(...zoneIn(wordsIn(source.text, timezone), readZoneName));
  if (heading !== undefined) zones.push(...zoneIn(wordsIn(source.text, heading), findZoneDeclaration));
  return {
    entries: entries?.kind === 'list' ? entriesOf(source, entries) : [],
    span: entries === undefined || isBlank(entries) ? node.span : entries.span,
    zones,
    ...(heading === undefined ? {} : { heading: { value: wordsIn(source.text, heading).text, span: heading.inner } }),
  };
}

function scalarUnder(node: YamlNode, key: string): YamlScalar | undefined {
  const value = node.kind === 'map' ? pairOf(node, key)?.value : undefined;
  return value?.kind === 'scalar' && value.value !== null ? value : undefined;
}

function zoneIn(words: Words, read: (text: string) => ZoneWords | undefined): readonly Inherited<ZoneWords, ZoneSource>[] {
  const zone = read(words.text);
  if (zone === undefined) return [];
  const value = shiftZone(zone, words.place(zone.span.from) - zone.span.from);
  return [{ value, from: 'section', span: value.span }];
}

function entriesOf(source: Source, list: YamlList): readonly RawEntry[] {
  return list.items.flatMap((item) => entryOf(source, item) ?? []);
}

/** An entry with the place where its item stood. */
export interface KnownEntry {
  readonly from: number;
  readonly entry: RawEntry | undefined;
}

function entryOf(source: Source, item: YamlItem): RawEntry | undefined {
  const before = item.content.entry;
  const { from } = item.span;
  if (before?.from === from) return before.entry;
  const entry = before === undefined ? readEntry(source, item) : before.entry === undefined ? undefined : movedEntry(before.entry, item, from - before.from);
  item.content.entry = { from, entry };
  return entry;
}

const entryKeys = Object.keys(entryShape) as (keyof data.Entry)[];

function movedEntry({ entry, text }: RawEntry, item: YamlItem, by: number): RawEntry {
  const { places, stamp } = entry;
  const moved: { -readonly [Key in keyof Entry['places']]: Span } = {};
  for (const key of entryKeys) {
    const place = places[key];
    if (place !== undefined) moved[key] = shift(place, by);
  }
  const node = text === undefined ? undefined : item.node.kind === 'map' ? pairOf(item.node, 'text')?.value : item.node;
  return {
    entry: { ...entry, places: moved, span: item.span, ...(stamp === undefined ? {} : { stamp: shiftStamp(stamp, by) }) },
    item,
    ...(node === undefined ? {} : { text: node }),
  };
}

function readEntry(source: Source, item: YamlItem): RawEntry | undefined {
  const { node } = item;
  if (node.kind === 'scalar' && typeof node.value === 'string') return lineEntry(source, item, node);
  const entry = fitItem<data.Entry>(source.text, item, entryShape);
  if (entry === undefined) return undefined;
  const stamp = node.kind === 'map' ? stampOf(source, node, entry.value) : undefined;
  const text = node.kind === 'map' ? pairOf(node, 'text')?.value : node;
  const kind = entry.value.kind === undefined ? {} : { kindFrom: 'key' as const };
  return { entry: { ...entry, ...kind, ...(stamp === undefined ? {} : { stamp }) }, item, ...(text === undefined ? {} : { text }) };
}

/** An entry written in one line: `- 08:11 UTC – alert fired [detected]`. */
function lineEntry(source: Source, item: YamlItem, node: YamlScalar): RawEntry {
  const words = wordsIn(source.text, node);
  const head = words.verbatim ? entryHead(leafIn(source, words.text), node.inner.from) : undefined;
  if (head?.stamp === undefined) return { entry: { value: { text: words.text }, places: { text: node.inner }, span: item.span }, item, text: node };
  const { stamp, kind } = head;
  const text = head.reopen + source.text.slice(head.words.from, head.words.to);
  return {
    entry: {
      value: { text, at: source.text.slice(stamp.span.from, stamp.span.to), ...(kind === undefined ? {} : { kind: kind.value }) },
      places: { text: head.words, at: stamp.span, ...(kind === undefined ? {} : { kind: kind.span }) },
      span: item.span,
      stamp,
      ...(kind === undefined ? {} : { kindFrom: kind.from }),
    },
    item,
    text: node,
  };
}

/** The stamp of `at` with what the other keys say about it. */
function stampOf(source: Source, node: YamlNode, value: Partial<data.Entry>): Stamp | undefined {
  const at = scalarUnder(node, 'at');
  const stamp = at === undefined ? undefined : stampIn(source, at);
  if (stamp === undefined) return undefined;
  const end = scalarUnder(node, 'until');
  const until = end === undefined ? undefined : stampIn(source, end);
  return {
    ...stamp,
    ...(until === undefined ? {} : { until }),
    ...(value.precision === undefined ? {} : { precision: value.precision }),
    ...(value.approximate === undefined ? {} : { approximate: value.approximate }),
  };
}

/** The stamp that a value begins with, with places in the source. */
export function stampIn(source: Source, scalar: YamlScalar): Stamp | undefined {
  const words = wordsIn(source.text, scalar);
  const { stamp } = leafIn(source, words.text);
  return stamp === undefined ? undefined : shiftStamp(stamp, placeIn(words, stamp.span).from - stamp.span.from);
}

/** Resolves the stamps of one list together. */
export function resolveTimeline(source: Source, raw: RawTimeline, time: ReportTime, sectionZones: RawTimeline['zones'], section: number | undefined): Timeline {
  const zones = [...raw.zones, ...sectionZones];
  const moments = resolveStamps(raw.entries.map(({ entry }) => ({ zones, ...(entry.stamp === undefined ? {} : { stamp: entry.stamp }) })), time);
  const entries = raw.entries.map(({ entry }, index) => timed(source, entry, moments[index]));
  const zone = inheritedZone(moments);
  return {
    entries,
    span: raw.span,
    shape: 'yaml',
    ...(raw.heading === undefined ? {} : { heading: raw.heading }),
    ...(section === undefined ? {} : { section }),
    ...(zone === undefined ? {} : { zone }),
  };
}

function timed(source: Source, entry: Entry, moment: Moment | undefined): Entry {
  if (moment === undefined) return entry;
  const { until } = moment;
  const at = momentText(moment, source.text);
  const end = until === undefined ? {} : { until: momentText(until, source.text) };
  return { ...entry, moment, value: { ...entry.value, at, ...end, precision: moment.precision, ...(moment.approximate ? { approximate: true } : {}) } };
}

function inheritedZone(moments: readonly (Moment | undefined)[]): Timeline['zone'] {
  for (const moment of moments) {
    if (moment?.zone === undefined || moment.zoneFrom === undefined || moment.zoneFrom === 'entry') continue;
    const span = moment.zoneWords?.span;
    return { zone: moment.zone, from: moment.zoneFrom, ...(span === undefined ? {} : { span }) };
  }
  return undefined;
}
