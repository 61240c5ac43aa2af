// What of a YAML text begins in a line: a mark at a key or a dash hides all that stands under it.

import { span, type Span } from '../../text/span.ts';
import type { YamlItem, YamlNode, YamlPair } from '../../syntax/yaml/yaml-node.ts';

/** The line with the keys and items that begin in it, each to its end. */
export function begunIn(root: YamlNode | undefined, line: Span): Span {
  let { to } = line;
  const open = root === undefined ? [] : [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'scalar' || node.alias !== undefined) continue;
    const parts: readonly (YamlPair | YamlItem)[] = node.kind === 'map' ? node.pairs : node.items;
    for (let index = firstBehind(parts, line.from); index < parts.length; index += 1) {
      const part = parts[index];
      if (part === undefined || part.span.from > line.to) break;
      if (part.span.from >= line.from) to = Math.max(to, part.span.to);
      else open.push('value' in part ? part.value : part.node);
    }
  }
  return span(line.from, to);
}

/** By halving: a list has thousands of items, and each of them may be marked. */
function firstBehind(parts: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.span.to ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
