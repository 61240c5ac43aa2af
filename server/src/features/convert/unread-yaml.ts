// What a YAML report holds under the keys of its parts that is read as nothing: the model has no place for it, and a conversion would lose it.

import type { Report } from '../../model/report.ts';
import type { Span } from '../../text/span.ts';
import { treeOf } from '../../syntax/yaml/read.ts';
import { pairOf } from '../../syntax/yaml/yaml-node.ts';
import type { YamlMap, YamlNode } from '../../syntax/yaml/yaml-node.ts';

const IMPACT: ReadonlySet<string> = new Set(['text', 'windows', 'measures']);
const LISTS = ['causes', 'actions', 'lessons', 'communications', 'history', 'sections'] as const;

/** The first such place; undefined for Markdown. */
export function unreadIn(report: Report): Span | undefined {
  if (report.syntax !== 'yaml') return undefined;
  const { root } = treeOf(report);
  if (root?.kind !== 'map') return undefined;
  return impactRest(root) ?? LISTS.map((key) => listRest(pairOf(root, key)?.value)).find((place) => place !== undefined) ?? entriesRest(root);
}

function impactRest(root: YamlMap): Span | undefined {
  const impact = pairOf(root, 'impact')?.value;
  if (impact?.kind !== 'map') return undefined;
  return impact.pairs.find(({ key, value }) => !IMPACT.has(key.text) && !isNothing(value))?.span ?? mapsRest(pairOf(impact, 'windows')?.value) ?? mapsRest(pairOf(impact, 'measures')?.value);
}

/** A list in a list is no item. */
function listRest(list: YamlNode | undefined): Span | undefined {
  return list?.kind !== 'list' ? undefined : list.items.find(({ node }) => node.kind === 'list')?.span;
}

/** Windows and measures are mappings only. */
function mapsRest(list: YamlNode | undefined): Span | undefined {
  if (list === undefined || isNothing(list)) return undefined;
  return list.kind !== 'list' ? list.span : list.items.find(({ node }) => node.kind !== 'map' && !isNothing(node))?.span;
}

function entriesRest(root: YamlMap): Span | undefined {
  const lists = ['timelines', 'timeline'].flatMap((key) => {
    const value = pairOf(root, key)?.value;
    if (value?.kind === 'map') return [pairOf(value, 'entries')?.value];
    return value?.kind === 'list' ? [value, ...value.items.map(({ node }) => (node.kind === 'map' ? pairOf(node, 'entries')?.value : undefined))] : [];
  });
  return lists.map((list) => (list === undefined || isNothing(list) ? undefined : list.kind === 'list' ? listRest(list) : list.span)).find((place) => place !== undefined);
}

function isNothing(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}
