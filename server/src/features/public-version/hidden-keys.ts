// Parts of a YAML report, and metadata of a Markdown one, that a `#` comment marks as internal: they are taken out of its data.

import type { Impact, Timeline } from '../../model/data.generated.ts';
import type { Report } from '../../model/report.ts';
import type { ResolvedReport } from '../../model/resolved.ts';
import { lineEnd, lineStart, nextLine } from '../../syntax/line-ends.ts';
import { treeOf } from '../../syntax/yaml/read.ts';
import { readTree } from '../../syntax/yaml/tree.ts';
import { shiftNode, type YamlNode } from '../../syntax/yaml/yaml-node.ts';
import { span, type Span } from '../../text/span.ts';
import { begunIn } from './begun-in.ts';
import { hiddenBy, type Hidden, type Mark } from './hidden.ts';
import { internalMark } from './internal-marks.ts';
import { repeatedIn } from './repeated.ts';
import { touching } from './touching.ts';

/** A mark in a line of a text is found too: what it hides is that text. */
export function hiddenKeys(report: Report): Hidden {
  const region = report.syntax === 'yaml' ? span(0, report.text.length) : (report.frontMatter ?? span(0, 0));
  const { text } = report;
  const founds = [...text.slice(region.from, region.to).matchAll(MARK)];
  if (founds.length === 0) return hiddenBy([], region.to);
  const root = rootOf(report, region);
  const isPart = touching([...partsOf(report)]);
  const marks: Mark[] = [];
  for (const found of founds) {
    const from = region.from + found.index;
    const place = span(from, from + found[0].length);
    const kind = internalMark(found[0].slice(1));
    if (kind === undefined) continue;
    if (kind === 'open' || kind === 'close' || kind === 'unknown') marks.push({ kind, span: place });
    else {
      const part = kind === 'section' ? sectionOf(report, place) : begunIn(root, lineOf(text, place, kind));
      marks.push({ kind: 'part', span: place, ...(part === undefined || !isPart(part) ? {} : { part }) });
    }
  }
  const hidden = hiddenBy(marks, region.to);
  const repeated = root === undefined || hidden.fault !== undefined ? undefined : repeatedIn(root, touching(wholeParts(report, hidden.spans)));
  return repeated === undefined ? hidden : { ...hidden, fault: { offset: repeated, kind: 'repeated' } };
}

const MARK = /(?<=^|[ \t])#[ \t]*(?=\/?[ \t]*(?:(?:end|begin|start|open|close)[ \t]+)?(?:rca|internal))[^\r\n]*/gim;

/** Front matter in TOML has no keys that stand under others, and no aliases. */
function rootOf(report: Report, region: Span): YamlNode | undefined {
  if (report.syntax === 'yaml') return treeOf(report).root;
  const front = report.text.slice(region.from, region.to);
  const root = /^\uFEFF?\+\+\+/.test(report.text) ? undefined : readTree(front.replace(/\r(?!\n)/g, '\n')).root;
  return root === undefined ? undefined : shiftNode(root, region.from);
}

/** What is hidden, with all of each part of which a piece is. A section that is a key is made of its parts. */
function wholeParts(report: Report, spans: readonly Span[]): readonly Span[] {
  const isHidden = touching(spans);
  const keyed = new Set(report.sections.filter(({ heading, span: place }) => heading.span.from <= place.from + 1).map(({ span: place }) => place));
  return [...spans, ...[...partsOf(report)].filter((place) => !keyed.has(place) && isHidden(place))];
}

function lineOf(text: string, place: Span, kind: 'line' | 'next-line'): Span {
  if (kind === 'line') return span(lineStart(text, place.from), lineEnd(text, place.to));
  let from = nextLine(text, place.to);
  while (from < text.length && /^\s*(?:#.*)?$/.test(text.slice(from, lineEnd(text, from)))) from = nextLine(text, from);
  return span(from, lineEnd(text, from));
}

/** Its own and all below it. A comment between two sections counts to the one that follows. */
function sectionOf({ sections }: Report, { from, to }: Span): Span | undefined {
  const index = sections.findIndex((section) => from < section.span.to);
  const section = sections[index];
  if (section === undefined) return undefined;
  const next = sections.slice(index + 1).find(({ level }) => level <= section.level);
  return span(Math.min(from, section.span.from), next === undefined ? Math.max(to, sections.at(-1)?.span.to ?? to) : next.span.from);
}

function* partsOf({ fields, opening, sections, timelines, windows, measures, causes, actions, lessons, communications, history }: Report): Iterable<Span> {
  for (const { keySpan, span: value } of fields) yield span(keySpan.from, Math.max(keySpan.to, value.to));
  if (opening !== undefined) yield opening.span;
  for (const list of [sections, timelines.flatMap(({ heading }) => (heading === undefined ? [] : [heading])), ...timelines.map(({ entries }) => entries), windows, measures, causes, actions, lessons, communications, history]) for (const part of list) yield part.span;
}

/** `data` is that of the report, part by part in the same order. */
export function withoutHidden(report: Report, data: ResolvedReport, { spans }: Hidden): ResolvedReport {
  if (spans.length === 0) return data;
  const isHidden = touching(spans);
  const kept = <T>(values: readonly T[], places: readonly Placed[]): readonly T[] => values.filter((_, index) => !isHidden(places[index]?.span ?? NOWHERE));
  const hiddenFields = new Set(report.fields.filter(({ keySpan, span: value }) => isHidden(span(keySpan.from, Math.max(keySpan.to, value.to)))).map(({ key }) => key));
  if (report.opening !== undefined && isHidden(report.opening.span)) hiddenFields.add('opening');
  return Object.fromEntries(Object.entries(data).flatMap(([key, value]): (readonly [string, unknown])[] => {
    const places = listsOf(report)[key];
    if (key === 'impact' && data.impact !== undefined) return [[key, impactOf(report, data.impact, isHidden, kept)]];
    if (key === 'timelines' && Array.isArray(data.timelines)) return [[key, timelinesOf(report, data.timelines, isHidden, kept)]];
    if (places !== undefined && Array.isArray(value)) return [[key, kept(value, places)]];
    return hiddenFields.has(key) ? [] : [[key, value]];
  }));
}

interface Placed {
  readonly span: Span;
}

type Kept = <T>(values: readonly T[], places: readonly Placed[]) => readonly T[];

const NOWHERE: Span = { from: -1, to: -1 };

function listsOf({ causes, actions, lessons, communications, history, sections }: Report): Readonly<Record<string, readonly Placed[]>> {
  return { causes, actions, lessons, communications, history, sections };
}

/** Whose heading is hidden is hidden as a whole, as a section is. */
function timelinesOf(report: Report, timelines: readonly Timeline[], isHidden: (place: Span) => boolean, kept: Kept): readonly Timeline[] {
  return timelines.flatMap((timeline, index) => {
    const place = report.timelines[index];
    const entries = place?.heading !== undefined && isHidden(place.heading.span) ? [] : kept(timeline.entries, place?.entries ?? []);
    return entries.length === 0 ? [] : [{ ...timeline, entries: [...entries] }];
  });
}

/** The words of the impact stand in its section too. */
function impactOf(report: Report, { text, windows = [], measures = [] }: Impact, isHidden: (place: Span) => boolean, kept: Kept): Impact {
  const isShown = text !== undefined && !report.sections.some(({ id, span: place, places }) => id === 'impact' && isHidden(places.text ?? place));
  return { ...(isShown ? { text } : {}), windows: [...kept(windows, report.windows)], measures: [...kept(measures, report.measures)] };
}
