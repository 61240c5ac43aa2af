// Puts what aliases stand for in their place, within bounds.

import { span } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingProblem } from '../../model/report.ts';
import { problem } from './faults.ts';
import type { YamlItem, YamlNode, YamlPair, YamlScalar } from './yaml-node.ts';

/** Values that all aliases of a document together may stand for. */
const MOST = 2000;

interface Resolving {
  readonly anchors: Map<string, YamlNode>;
  readonly problems: ReadingProblem[];
  left: number;
}

/** An alias stands for the nearest anchor of its name before it. One that cannot be followed stays the text it is. */
export function resolveAliases(root: YamlNode): { readonly node: YamlNode; readonly problems: readonly ReadingProblem[] } {
  const resolving: Resolving = { anchors: new Map(), problems: [], left: MOST };
  return { node: resolve(resolving, root), problems: resolving.problems };
}

function resolve(resolving: Resolving, node: YamlNode): YamlNode {
  if (node.alias !== undefined && node.kind === 'scalar') return follow(resolving, node, node.alias);
  const resolved = inside(resolving, node);
  // Set only once it is read: an alias inside its own anchor names nothing.
  if (node.anchor !== undefined) resolving.anchors.set(node.anchor, resolved);
  return resolved;
}

function inside(resolving: Resolving, node: YamlNode): YamlNode {
  if (node.kind === 'scalar') return node;
  if (node.kind === 'list') return { ...node, items: node.items.map((item): YamlItem => ({ ...item, node: resolve(resolving, item.node), content: {} })) };
  return { ...node, pairs: node.pairs.map((pair): YamlPair => ({ ...pair, value: resolve(resolving, pair.value) })) };
}

function follow(resolving: Resolving, alias: YamlScalar, name: string): YamlNode {
  const target = resolving.anchors.get(name);
  if (target === undefined) {
    resolving.problems.push(problem('syntax-error', alias.span, `“${alias.text}” is read as an alias, and no anchor before it is named “${name}”; put the text in quotes.`));
    return alias;
  }
  const size = sizeOf(target, resolving.left);
  if (size > resolving.left) {
    if (resolving.left > 0) {
      resolving.problems.push(problem('unsupported-yaml', alias.span, `From “${alias.text}” on aliases are not followed: together they stand for more than ${MOST} values. Write the values out.`));
    }
    resolving.left = 0;
    return alias;
  }
  resolving.left -= size;
  return placed(target, alias.span, name);
}

/** How many values a node holds, counted no further than past `most`. */
function sizeOf(node: YamlNode, most: number): number {
  if (node.kind === 'scalar') return 1;
  let size = 1;
  for (const child of node.kind === 'map' ? node.pairs.map((pair) => pair.value) : node.items.map((item) => item.node)) {
    size += sizeOf(child, most - size);
    if (size > most) return size;
  }
  return size;
}

function placed(node: YamlNode, place: Span, alias: string): YamlNode {
  if (node.kind === 'scalar') return { ...node, span: place, inner: place, alias };
  if (node.kind === 'list') return { ...node, span: place, alias, items: node.items.map((item) => ({ node: placed(item.node, place, alias), span: place, content: {} })) };
  const key = (scalar: YamlScalar): YamlScalar => ({ ...scalar, span: place, inner: span(place.from, place.to), alias });
  return { ...node, span: place, alias, pairs: node.pairs.map((pair) => ({ key: key(pair.key), value: placed(pair.value, place, alias), span: place })) };
}
