// Whether an alias of YAML shows in another place what is hidden where it is written.

import type { Span } from '../../text/span.ts';
import type { YamlNode } from '../../syntax/yaml/yaml-node.ts';

/** Where the first such alias stands. */
export function repeatedIn(root: YamlNode, isHidden: (place: Span) => boolean): number | undefined {
  const hidden = new Set<string>();
  const shown: { readonly name: string; readonly from: number }[] = [];
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.alias !== undefined) {
      if (!isHidden(node.span)) shown.push({ name: node.alias, from: node.span.from });
      continue;
    }
    if (node.anchor !== undefined && isHidden(node.span)) hidden.add(node.anchor);
    if (node.kind === 'map') for (const { value } of node.pairs) open.push(value);
    else if (node.kind === 'list') for (const { node: item } of node.items) open.push(item);
  }
  return shown.filter(({ name }) => hidden.has(name)).toSorted((a, b) => a.from - b.from)[0]?.from;
}
