// All comments of a YAML text, for who moves them with what they stand at.

import type { Comment } from '../suppression.ts';
import { readTree, yamlLines } from './tree.ts';
import type { Span } from '../../text/span.ts';
import type { YamlNode } from './yaml-node.ts';

/** In source order; `#` in a text is none. `words` begin behind the sign. */
export function yamlComments(text: string): readonly Comment[] {
  if (!text.includes('#')) return [];
  const even = yamlLines(text);
  const { root } = readTree(even);
  const scalars: Span[] = [];
  if (root !== undefined) scalarsIn(root, scalars);
  scalars.sort((a, b) => a.from - b.from);
  const comments: Comment[] = [];
  let next = 0;
  for (const found of even.matchAll(/(?<=^|[ \t\n])#/g)) {
    const from = found.index;
    if ((comments.at(-1)?.span.to ?? -1) > from) continue;
    while ((scalars[next]?.to ?? Infinity) <= from) next += 1;
    const scalar = scalars[next];
    if (scalar !== undefined && scalar.from <= from) continue;
    const end = even.indexOf('\n', from);
    const to = from + even.slice(from, end < 0 ? even.length : end).trimEnd().length;
    comments.push({ span: { from, to }, words: { from: from + 1, to } });
  }
  return comments;
}

function scalarsIn(node: YamlNode, found: Span[]): void {
  if (node.kind === 'scalar') {
    if (node.alias === undefined && node.span.from < node.span.to) found.push(node.span);
  } else if (node.kind === 'list') for (const { node: item } of node.items) scalarsIn(item, found);
  else {
    for (const { key, value } of node.pairs) {
      found.push(key.span);
      scalarsIn(value, found);
    }
  }
}
