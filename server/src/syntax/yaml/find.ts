// Finds in the tree of a YAML text the node that a part of the report was read from.

import { covers } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import type { YamlItem, YamlList, YamlMap, YamlNode, YamlPair, YamlScalar } from './yaml-node.ts';

/** A scalar and how it is written around. */
export interface FoundScalar {
  readonly scalar: YamlScalar;
  /** Inside brackets or braces. */
  readonly flow: boolean;
}

/** The scalar, key or value, whose own words hold a place. */
export function scalarAt(root: YamlNode | undefined, place: Span): FoundScalar | undefined {
  return root === undefined ? undefined : inNode(root, place, false);
}

function inNode(node: YamlNode, place: Span, flow: boolean): FoundScalar | undefined {
  if (!covers(widened(node), place)) return undefined;
  if (node.kind === 'scalar') return covers(node.inner, place) ? { scalar: node, flow } : undefined;
  const inside = flow || node.flow;
  if (node.alias !== undefined) return undefined;
  if (node.kind === 'list') {
    for (const item of node.items) {
      const found = inNode(item.node, place, inside);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  for (const { key, value } of node.pairs) {
    if (covers(key.inner, place)) return { scalar: key, flow: inside };
    const found = inNode(value, place, inside);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A collection ends with its last value; a place for a value that is not written lies behind that. */
function widened(node: YamlNode): Span {
  return node.kind === 'scalar' ? node.span : { from: node.span.from, to: node.span.to + 1 };
}

export interface FoundItem {
  readonly list: YamlList;
  readonly index: number;
  readonly item: YamlItem;
}

/** The item of a list that begins where a part of the report begins. */
export function itemAt(node: YamlNode | undefined, from: number): FoundItem | undefined {
  if (node === undefined || node.kind === 'scalar' || node.alias !== undefined || from < node.span.from || from > node.span.to) return undefined;
  if (node.kind === 'map') {
    for (const { value } of node.pairs) {
      const found = itemAt(value, from);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  for (const [index, item] of node.items.entries()) {
    if (item.span.from === from) return { list: node, index, item };
    const found = itemAt(item.node, from);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The pair of the top level whose key stands at `from`. */
export function topPairAt(root: YamlMap, from: number): YamlPair | undefined {
  return root.pairs.find((pair) => pair.key.span.from === from || pair.key.inner.from === from);
}

/** Whether anything in a node is anchored or an alias: it cannot be moved without a look at the whole document. */
export function isLinked(node: YamlNode): boolean {
  if (node.anchor !== undefined || node.alias !== undefined) return true;
  if (node.kind === 'scalar') return false;
  return node.kind === 'map' ? node.pairs.some((pair) => isLinked(pair.value)) : node.items.some((item) => isLinked(item.node));
}
