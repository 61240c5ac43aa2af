// The timelines of a YAML report, before their stamps are resolved, and the entries once they are.

import type { Located } from '../../model/placed.ts';
import type { Entry, Timeline } from '../../model/report.ts';
import type { Span } from '../../text/span.ts';
import { findZoneDeclaration, momentText, readZoneName, resolveStamps } from '../../time/index.ts';
import type { Inherited, Moment, ReportTime, ZoneSource, ZoneWords } from '../../time/index.ts';
import { shiftZone } from '../../time/shift-stamp.ts';
import { entryOf } from './entries.ts';
import type { RawEntry } from './entries.ts';
import type { Source } from './source.ts';
import { wordsIn } from './words.ts';
import type { Words } from './words.ts';
import { isBlank, pairOf, plainValue, scalarUnder } from './yaml-node.ts';
import type { YamlList, YamlMap, YamlNode } from './yaml-node.ts';

export interface RawTimeline {
  readonly entries: readonly RawEntry[];
  readonly span: Span;
  readonly heading?: Located<string>;
  readonly zones: readonly Inherited<ZoneWords, ZoneSource>[];
  readonly unfit?: NonNullable<Timeline['unfit']>;
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
    ...unknownKeys(node),
    ...(heading === undefined ? {} : { heading: { value: wordsIn(source.text, heading).text, span: heading.inner } }),
  };
}

const KNOWN: ReadonlySet<string> = new Set(['heading', 'timezone', 'entries']);

function unknownKeys({ pairs }: YamlMap): Pick<RawTimeline, 'unfit'> {
  const unknown = pairs.filter(({ key, value }) => !KNOWN.has(key.text) && !(value.kind === 'scalar' && value.value === null));
  return unknown.length === 0 ? {} : { unfit: Object.fromEntries(unknown.map(({ key, value }) => [key.text, plainValue(value)])) };
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
    ...(raw.unfit === undefined ? {} : { unfit: raw.unfit }),
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
