// Writes comments that silence a rule.

import type { Section } from '../../model/report.ts';
import type { Change } from '../../model/change.ts';
import type { TextEdit } from '../../text/edit.ts';
import { span } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import { lineIndent, lineStart, nextLine } from './lines.ts';
import type { YamlTree } from './tree.ts';
import type { YamlNode } from './yaml-node.ts';

type Suppress = Extract<Change, { readonly kind: 'suppress' }>;

/** Inside a text of several lines there are no comments: there the comment stands above the line in which the text begins, and holds for all of it. */
export function suppress(text: string, tree: YamlTree, sections: readonly Section[], { rule, scope, at }: Suppress): readonly TextEdit[] {
  if (scope === 'file') return [above(text, firstLine(text, tree), `# rca-disable ${rule}`, '')];
  if (scope === 'section') {
    const section = sections.find(({ span: place }) => place.from <= at.from && at.from <= place.to);
    // In front of all a comment would count to the section that follows.
    if (section === undefined) return suppress(text, tree, sections, { kind: 'suppress', rule, scope: 'file', at });
    return [above(text, section.span.from, `# rca-disable-section ${rule}`, lineIndent(text, section.span.from))];
  }
  const block = blockAround(tree.root, text, at);
  if (block !== undefined) return [above(text, block, `# rca-disable-next-line ${rule}`, lineIndent(text, block))];
  if (scope === 'next-line') return [above(text, at.from, `# rca-disable-next-line ${rule}`, lineIndent(text, at.from))];
  const next = nextLine(text, at.from);
  const end = lineStart(text, at.from) + text.slice(lineStart(text, at.from), next).trimEnd().length;
  return [{ span: span(end, end), text: ` # rca-disable-line ${rule}` }];
}

function above(text: string, at: number, comment: string, indent: string): TextEdit {
  const start = lineStart(text, at);
  return { span: span(start, start), text: `${indent}${comment}\n` };
}

/** Where the document's first line is, or would be. */
function firstLine(text: string, tree: YamlTree): number {
  if (tree.root !== undefined) return tree.root.span.from;
  const start = lineStart(text, tree.document.from);
  return start === tree.document.from ? start : nextLine(text, tree.document.from);
}

/** Where the innermost item or pair begins whose value is a text of several lines that holds a place, but for its first line. */
function blockAround(node: YamlNode | undefined, text: string, place: Span): number | undefined {
  if (node === undefined || node.kind === 'scalar') return undefined;
  const parts = node.kind === 'map' ? node.pairs.map((pair) => ({ at: pair.span.from, value: pair.value })) : node.items.map((item) => ({ at: item.span.from, value: item.node }));
  for (const { at, value } of parts) {
    if (place.from < value.span.from || place.from > value.span.to) continue;
    if (value.kind !== 'scalar') return blockAround(value, text, place);
    return text.slice(value.span.from, place.from).includes('\n') || (value.style !== 'plain' && text.slice(value.span.from, value.span.to).includes('\n')) ? at : undefined;
  }
  return undefined;
}
