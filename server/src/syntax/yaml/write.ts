// Writes changes to a YAML report as text edits that leave everything else – comments, quotes, blank lines – as it is.

import type { Change } from '../../model/change.ts';
import type { Entry, Report, Timeline } from '../../model/report.ts';
import { schemaFields } from '../../model/schema-fields.generated.ts';
import { sortEdits } from '../../text/edit.ts';
import type { TextEdit } from '../../text/edit.ts';
import { span } from '../../text/span.ts';
import { tableRow } from '../markdown/print-table.ts';
import type { AddAction } from '../new-action.ts';
import { scalarText } from './emit.ts';
import { itemAt, scalarAt, topPairAt } from './find.ts';
import type { FoundItem } from './find.ts';
import { treeOf } from './read.ts';
import type { YamlTree } from './tree.ts';
import { addActions, setAction } from './write-actions.ts';
import { suppress } from './write-comments.ts';
import { addItem, reorderItems } from './write-items.ts';
import { lineAfter, setKey } from './write-keys.ts';
import { writeInScalar } from './write-scalar.ts';
import { insertSection, moveSection, renameSection } from './write-sections.ts';
import { addText, addTextColumn } from './write-text.ts';
import { pairOf } from './yaml-node.ts';
import type { YamlMap, YamlPair } from './yaml-node.ts';

/** Minimal edits in source order; a change that cannot be written gives none. */
export function writeYaml(report: Report, changes: readonly Change[]): readonly TextEdit[] {
  const tree = treeOf(report);
  const { text } = report;
  const root: YamlMap = tree.root?.kind === 'map' ? tree.root : { kind: 'map', pairs: [], span: span(tree.document.to, tree.document.to), flow: false };
  const writing: Writing = { report, text, tree, root };
  const isNewAction = (change: Change): change is AddAction => change.kind === 'add-action';
  const edits = [
    ...replacements(writing, changes),
    ...addActions(report, root, tree, changes.filter(isNewAction)),
    ...changes.flatMap((change) => editsFor(writing, change, changes)),
  ];
  const ends = text.includes('\r\n') ? edits.map((edit) => ({ ...edit, text: edit.text.replace(/\r?\n/g, '\r\n') })) : edits;
  return sortEdits(ends);
}

interface Writing {
  readonly report: Report;
  readonly text: string;
  readonly tree: YamlTree;
  /** An empty mapping at the end of the document when it is something else. */
  readonly root: YamlMap;
}

/** Replacements in one scalar are written together: it may have to be quoted as a whole. Outside of scalars the text stands as given. */
function replacements({ text, tree }: Writing, changes: readonly Change[]): readonly TextEdit[] {
  const plain: TextEdit[] = [];
  const inside = new Map<number, { readonly found: NonNullable<ReturnType<typeof scalarAt>>; readonly edits: TextEdit[] }>();
  for (const change of changes) {
    if (change.kind !== 'replace') continue;
    const edit = { span: change.span, text: change.text };
    const found = scalarAt(tree.root, change.span);
    if (found === undefined) {
      plain.push(edit);
      continue;
    }
    const key = found.scalar.inner.from;
    const group = inside.get(key);
    if (group === undefined) inside.set(key, { found, edits: [edit] });
    else group.edits.push(edit);
  }
  return [...plain, ...[...inside.values()].flatMap(({ found, edits }) => writeInScalar(text, found, edits))];
}

function editsFor(writing: Writing, change: Change, all: readonly Change[]): readonly TextEdit[] {
  const { report, text, tree, root } = writing;
  switch (change.kind) {
    case 'replace':
      return [];
    case 'set-field':
      return setField(writing, change.key, change.value);
    case 'rename-field': {
      const found = scalarAt(tree.root, change.field.keySpan);
      return found === undefined ? [] : writeInScalar(text, found, [{ span: found.scalar.inner, text: change.key }]);
    }
    case 'insert-section':
      return tree.root === undefined || tree.root.kind === 'map' ? insertSection(report, text, root, change, all) : [];
    case 'add-text':
      return addText(text, root, change.section, change.text);
    case 'rename-section':
      return renameSection(text, root, change.section, change.heading);
    case 'move-section':
      return moveSection(report, text, root, change.section, change.before);
    case 'swap-entries':
      return reorder(writing, change.timeline, change.timeline.entries.map((entry) => (entry === change.first ? change.second : entry === change.second ? change.first : entry)));
    case 'reorder-entries':
      return reorder(writing, change.timeline, change.order);
    case 'insert-entry':
      return insertEntry(writing, change.timeline, change.after, { at: change.stamp, text: change.text, ...(change.entryKind === undefined ? {} : { kind: change.entryKind }) });
    case 'set-entry-kind':
      return setEntryKind(writing, change.entry, change.value);
    case 'set-entry-zone':
      return setEntryZone(writing, change.entry, change.zone);
    case 'set-action':
      return setAction(text, tree, change, all);
    case 'add-action':
      return [];
    case 'add-row': {
      const pair = root.pairs.find((one) => one.key.inner.from === change.table.header[0]?.span.from);
      if (pair === undefined) return addTextRow(writing, change);
      const row = Object.fromEntries(['date', 'change'].map((key, index) => [key, change.cells[index] ?? '']));
      return addItem(text, pair, row, pair.value.kind === 'list' ? pair.value.items.length - 1 : -1);
    }
    case 'add-column':
      return addTextColumn(text, tree, change.table, change.header, change.cell);
    case 'suppress':
      return suppress(text, tree, report.sections, change);
  }
}

/** A new key stands in the order of the schema: behind the last of the fields that come before it. */
function setField({ report, text, tree, root }: Writing, key: string, value: string | readonly string[]): readonly TextEdit[] {
  if (tree.root !== undefined && tree.root.kind !== 'map') return [];
  const field = report.fields.find((one) => one.key === key);
  const pair = field === undefined ? undefined : topPairAt(root, field.keySpan.from);
  if (pair !== undefined) return setKey(text, root, pair.key.text, value);
  if (root.pairs.length === 0 && !root.flow) return [lineAfter(text, root.span.to === 0 ? 0 : root.span.to - 1, `${scalarText(key)}: ${typeof value === 'string' ? scalarText(value) : `[${value.map((one) => scalarText(one, 'flow')).join(', ')}]`}`)];
  const rank = schemaFields.findIndex((one) => one.key === key);
  const before = report.fields.filter((one) => schemaFields.findIndex((known) => known.key === one.key) < (rank < 0 ? Infinity : rank));
  const last = before.at(-1) ?? (rank < 0 ? report.fields.at(-1) : undefined);
  const after = last === undefined ? undefined : topPairAt(root, last.keySpan.from);
  if (after !== undefined || root.flow) return setKey(text, root, key, value, after);
  const at = root.span.from;
  const words = typeof value === 'string' ? scalarText(value) : `[${value.map((one) => scalarText(one, 'flow')).join(', ')}]`;
  return [{ span: span(at, at), text: `${scalarText(key)}: ${words}\n` }];
}

function reorder({ text, tree }: Writing, { entries }: Timeline, order: readonly Entry[]): readonly TextEdit[] {
  const list = entries[0] === undefined ? undefined : itemAt(tree.root, entries[0].span.from)?.list;
  if (list === undefined) return [];
  const indexOf = (entry: Entry | undefined): number => list.items.findIndex((item) => item.span.from === entry?.span.from);
  // Items that are no entries keep their places.
  const result = list.items.map((_, index) => index);
  entries.forEach((entry, slot) => {
    result[indexOf(entry)] = indexOf(order[slot]);
  });
  return result.some((index) => index < 0) ? [] : reorderItems(text, list, result);
}

function insertEntry({ text, root, tree }: Writing, timeline: Timeline, after: Entry | undefined, item: { readonly at: string; readonly text: string; readonly kind?: string }): readonly TextEdit[] {
  const neighbour = after ?? timeline.entries[0];
  const found = neighbour === undefined ? undefined : itemAt(tree.root, neighbour.span.from);
  if (found !== undefined) return addItem(text, { key: emptyKey(found), value: found.list, span: found.list.span }, item, after === undefined ? -1 : found.index);
  const pair = emptyTimeline(root, timeline);
  return pair === undefined ? [] : addItem(text, pair, item, -1);
}

/** A list that is known to have items is written without a look at its key. */
function emptyKey({ list }: FoundItem): YamlPair['key'] {
  return { kind: 'scalar', value: '', text: '', style: 'none', span: list.span, inner: list.span };
}

/** The key under which the entries of a timeline without any would stand. */
function emptyTimeline(root: YamlMap, { span: place }: Timeline): YamlPair | undefined {
  for (const pair of root.pairs) {
    if (pair.key.text !== 'timelines' && pair.key.text !== 'timeline') continue;
    const { value } = pair;
    const maps = value.kind === 'list' ? value.items.map((item) => item.node) : [value];
    for (const map of maps) {
      const entries = map.kind === 'map' ? pairOf(map, 'entries') : undefined;
      if (entries !== undefined && map.span.from === place.from) return entries;
    }
  }
  return undefined;
}

function setEntryKind({ text, tree }: Writing, entry: Entry, kind: string): readonly TextEdit[] {
  const node = itemAt(tree.root, entry.span.from)?.item.node;
  if (node?.kind === 'map') return setKey(text, node, 'kind', kind, pairOf(node, 'until') ?? pairOf(node, 'at'));
  const place = entry.places.kind;
  const found = place === undefined ? scalarAt(tree.root, entry.places.text ?? entry.span) : scalarAt(tree.root, place);
  if (found === undefined) return [];
  if (place !== undefined && entry.kindFrom === 'tag') return writeInScalar(text, found, [{ span: place, text: kind }]);
  const end = found.scalar.inner.to;
  return writeInScalar(text, found, [{ span: span(end, end), text: ` [${kind}]` }]);
}

function setEntryZone({ text, tree }: Writing, { stamp }: Entry, zone: string): readonly TextEdit[] {
  const end = stamp?.clock?.span.to;
  const found = end === undefined ? undefined : scalarAt(tree.root, span(end, end));
  return end === undefined || found === undefined ? [] : writeInScalar(text, found, [{ span: span(end, end), text: ` ${zone}` }]);
}

/** A row below the last one of a table in the text of a section. */
function addTextRow({ text, tree }: Writing, { table, cells }: Extract<Change, { readonly kind: 'add-row' }>): readonly TextEdit[] {
  const end = span(table.span.to, table.span.to);
  const found = scalarAt(tree.root, end);
  return found === undefined ? [] : writeInScalar(text, found, [{ span: end, text: `\n${tableRow(cells)}` }]);
}
