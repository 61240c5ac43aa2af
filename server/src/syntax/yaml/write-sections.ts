// Writes changes to the sections of a YAML report: items of the list `sections`, or keys of the top level.

import type { Change } from '../../model/change.ts';
import type { Report, Section } from '../../model/report.ts';
import type { TextEdit } from '../../text/edit.ts';
import { itemText, pairText } from './emit.ts';
import { isLinked, itemAt, topPairAt } from './find.ts';
import { addItem, addItemBefore, movePart } from './write-items.ts';
import { lineAfter, setKey } from './write-keys.ts';
import { writeInScalar } from './write-scalar.ts';
import { pairOf } from './yaml-node.ts';
import type { YamlItem, YamlList, YamlMap, YamlPair } from './yaml-node.ts';

type InsertSection = Extract<Change, { readonly kind: 'insert-section' }>;

/** A new section goes into the list `sections`, in front of the first listed section that follows its place. Without that list the first of `all` writes it for all of them. */
export function insertSection(report: Report, text: string, root: YamlMap, section: InsertSection, all: readonly Change[]): readonly TextEdit[] {
  const { before } = section;
  const item = itemOf(section);
  const pair = pairOf(root, 'sections');
  const [first, ...further] = all.filter((change) => change.kind === 'insert-section');
  if (pair === undefined) return root.flow || first !== section ? [] : [lineAfter(text, root.span.to, pairText('sections', [first, ...further].map(itemOf), ''))];
  if (pair.value.kind !== 'list' || pair.value.items.length === 0) return first === section ? firstItems(text, pair, item, further.map(itemOf)) : [];
  const list = pair.value;
  const next = nextListed(report, list, before);
  return next === undefined ? addItem(text, pair, item, list.items.length - 1) : addItemBefore(text, list, item, next);
}

/** A list that is empty is written with all its items at once. */
function firstItems(text: string, pair: YamlPair, item: SectionItem, further: readonly SectionItem[]): readonly TextEdit[] {
  const [edit, ...others] = addItem(text, pair, item, -1);
  if (edit === undefined || further.length === 0) return edit === undefined ? [] : [edit, ...others];
  const indent = /^[ ]*(?=- )/m.exec(edit.text)?.[0] ?? '';
  const end = edit.text.endsWith('\n') ? '\n' : '';
  return [{ ...edit, text: `${edit.text.slice(0, edit.text.length - end.length)}\n${further.map((one) => itemText(one, indent)).join('\n')}${end}` }, ...others];
}

type SectionItem = ReturnType<typeof itemOf>;

function itemOf({ id, heading, text }: InsertSection): { readonly id: string; readonly heading: string; readonly text?: string } {
  return { id, heading, ...(text.trim() === '' ? {} : { text: text.trim() }) };
}

/** The first listed section from `before` on. */
function nextListed(report: Report, list: YamlList, before: Section | undefined): YamlItem | undefined {
  const start = before === undefined ? -1 : report.sections.indexOf(before);
  if (start < 0) return undefined;
  for (const section of report.sections.slice(start)) {
    const item = list.items.find((one) => one.span.from === section.span.from);
    if (item !== undefined) return item;
  }
  return undefined;
}

/** Keys are the schema's words and keep their names. */
export function renameSection(text: string, root: YamlMap, section: Section, heading: string): readonly TextEdit[] {
  const found = itemAt(root, section.span.from);
  if (found === undefined) return [];
  const { node } = found.item;
  if (node.kind === 'scalar') return writeInScalar(text, { scalar: node, flow: found.list.flow }, [{ span: node.inner, text: heading }]);
  return node.kind === 'map' ? setKey(text, node, 'heading', heading, pairOf(node, 'id')) : [];
}

/** Listed sections move in their list, keys among the keys; a key and a listed section are ordered by the profile and not by their place. */
export function moveSection(report: Report, text: string, root: YamlMap, section: Section, before: Section | undefined): readonly TextEdit[] {
  const listed = itemAt(root, section.span.from);
  if (listed !== undefined) {
    if (listed.list.flow || isLinked(listed.list)) return [];
    const next = nextListed(report, listed.list, before);
    return movePart(text, listed.list.items.map((item) => item.span), listed.index, next === undefined ? undefined : listed.list.items.indexOf(next));
  }
  const pair = topPairAt(root, section.span.from);
  if (pair === undefined || root.flow || root.pairs.some((one) => isLinked(one.value))) return [];
  const next = nextKeyed(report, root, before);
  return movePart(text, root.pairs.map((one) => one.span), root.pairs.indexOf(pair), next);
}

function nextKeyed(report: Report, root: YamlMap, before: Section | undefined): number | undefined {
  const start = before === undefined ? -1 : report.sections.indexOf(before);
  if (start < 0) return undefined;
  for (const section of report.sections.slice(start)) {
    const index = root.pairs.findIndex((pair) => pair.key.span.from === section.span.from);
    if (index >= 0) return index;
  }
  return undefined;
}
