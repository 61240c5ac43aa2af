// The parts of a YAML report that are lists: impact windows and measures, causes, actions, lessons, communications, history.

import type * as data from '../../model/data.generated.ts';
import { coveredIds } from '../../model/heading-cause.ts';
import type { Placed } from '../../model/placed.ts';
import type { Action, HistoryRow, Table } from '../../model/report.ts';
import { span } from '../../text/span.ts';
import type { Stamp } from '../../time/index.ts';
import { fitItem, fitMap } from './fit.ts';
import type { Shape } from './fit.ts';
import type { PartKey, TopKey } from './keys.ts';
import { actionShape, causeShape, communicationShape, historyShape, lessonShape, measureShape, windowShape } from './shapes.ts';
import { leafIn } from './source.ts';
import type { Source } from './source.ts';
import { stampIn } from './entries.ts';
import { isBlank, pairOf, wordsOf } from './yaml-node.ts';
import type { YamlItem, YamlNode } from './yaml-node.ts';

export interface RawWindow {
  readonly window: Placed<data.ImpactWindow>;
  readonly stamp: Stamp;
}

export interface Parts {
  readonly windows: readonly RawWindow[];
  readonly measures: readonly Placed<data.Measure>[];
  readonly causes: readonly Placed<data.Cause>[];
  readonly actions: readonly Action[];
  readonly lessons: readonly Placed<data.Lesson>[];
  readonly communications: readonly Placed<data.Communication>[];
  readonly history: readonly HistoryRow[];
}

/** `sectionOf` gives the index of the section that a top-level key holds. */
export function partsOf(source: Source, keys: readonly TopKey[], sectionOf: (key: string) => number | undefined): Parts {
  const under = (part: PartKey): readonly YamlItem[] => keys.flatMap((top) => (top.kind === 'part' && top.part === part ? itemsOf(top.pair.value) : []));
  const impact = keys.find((top) => top.kind === 'part' && top.part === 'impact')?.pair.value;
  const all = <T extends { readonly text: string }>(part: PartKey, shape: Shape<T>): readonly Placed<T>[] =>
    under(part).flatMap((item) => fitItem(source.text, item, shape) ?? []);
  const section = sectionOf('actions');
  return {
    windows: itemsOf(child(impact, 'windows')).flatMap((item) => windowOf(source, item) ?? []),
    measures: itemsOf(child(impact, 'measures')).flatMap((item) => mapped(source, item, measureShape) ?? []),
    causes: all('causes', causeShape),
    actions: all('actions', actionShape).map((action) => actionOf(source, action, section)),
    lessons: all('lessons', lessonShape),
    communications: all('communications', communicationShape),
    history: under('history').flatMap((item) => historyRow(source, item) ?? []),
  };
}

function child(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return node?.kind === 'map' ? pairOf(node, key)?.value : undefined;
}

function itemsOf(node: YamlNode | undefined): readonly YamlItem[] {
  return node?.kind === 'list' ? node.items : [];
}

function mapped<T extends object>(source: Source, { node, span: place }: YamlItem, shape: Shape<T>): Placed<Partial<T>> | undefined {
  return node.kind === 'map' ? { ...fitMap(source.text, node, shape), span: place } : undefined;
}

/** Every window is kept; one without a readable start has a time that is not known. */
function windowOf(source: Source, item: YamlItem): RawWindow | undefined {
  const window = mapped(source, item, windowShape);
  if (window === undefined) return undefined;
  const start = child(item.node, 'start');
  const end = child(item.node, 'end');
  const place = start === undefined ? span(item.span.from, item.span.from) : wordsOf(start);
  const stamp = (start?.kind === 'scalar' ? stampIn(source, start) : undefined) ?? { span: place, precision: 'day', approximate: false, unknown: true, faults: [] };
  const until = end?.kind === 'scalar' ? stampIn(source, end) : undefined;
  return { window, stamp: until === undefined ? stamp : { ...stamp, until } };
}

function actionOf(source: Source, action: Placed<data.Action>, section: number | undefined): Action {
  const { owner, ticket, text } = action.value;
  const tracked = (ticket ?? '').trim() !== '' || leafIn(source, text).inline.links.some((link) => TRACKER.test(link.target));
  const { covers } = action.value;
  const value = covers === undefined ? action.value : { ...action.value, covers: covers.flatMap(coveredIds) };
  return { ...action, value, shape: 'yaml', tracked, ...(section === undefined ? {} : { section }), ...(owner === undefined ? {} : { ownerFrom: 'key' as const }) };
}

/** Addresses of pull requests, issues and tickets. */
const TRACKER = /\/(?:pull|issues?|merge_requests|browse|tickets?)\/|show_bug|\/[A-Z][A-Z\d]{1,9}-\d/;

function historyRow(source: Source, item: YamlItem): HistoryRow | undefined {
  if (item.node.kind !== 'scalar') return mapped(source, item, historyShape);
  if (item.node.value === null) return undefined;
  const { text } = item.node;
  return { value: { change: text }, places: { change: item.node.inner }, span: item.span };
}

/** The history as the table it stands for; undefined when there is no list. */
export function historyTable(keys: readonly TopKey[], history: readonly HistoryRow[], section: number | undefined): Table | undefined {
  const top = keys.find((key) => key.kind === 'part' && key.part === 'history' && key.pair.value.kind === 'list');
  if (top === undefined) return undefined;
  const { key, value } = top.pair;
  const cell = (row: HistoryRow, name: 'date' | 'change'): { value: string; span: { from: number; to: number } } => {
    const place = row.places[name] ?? span(row.span.to, row.span.to);
    return { value: row.value[name] ?? '', span: place };
  };
  return {
    span: isBlank(value) ? span(key.span.from, wordsOf(value).to) : value.span,
    header: [{ value: 'Date', span: key.inner }, { value: 'Change', span: key.inner }],
    rows: history.map((row) => [cell(row, 'date'), cell(row, 'change')]),
    ...(section === undefined ? {} : { section }),
  };
}
