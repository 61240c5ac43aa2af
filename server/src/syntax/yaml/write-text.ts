// Adds Markdown at the end of a section's text.

import type { Section, Table } from '../../model/report.ts';
import type { TextEdit } from '../../text/edit.ts';
import { span } from '../../text/span.ts';
import { lastListEnd } from '../last-list.ts';
import { blockText } from './emit.ts';
import { itemAt, scalarAt, topPairAt } from './find.ts';
import { lineIndent } from './lines.ts';
import { setKey } from './write-keys.ts';
import type { YamlTree } from './tree.ts';
import { wholeScalar, writeInScalar } from './write-scalar.ts';
import { wordsIn } from './words.ts';
import { pairOf } from './yaml-node.ts';
import type { YamlMap, YamlPair } from './yaml-node.ts';

/** Nothing for a section that is only a heading, or whose value has no text. */
export function addText(text: string, root: YamlMap, section: Section, added: string): readonly TextEdit[] {
  const found = itemAt(root, section.span.from);
  if (found !== undefined) return found.item.node.kind === 'map' ? inMap(text, found.item.node, added) : [];
  const pair = topPairAt(root, section.span.from);
  if (pair === undefined) return [];
  return pair.value.kind === 'map' ? inMap(text, pair.value, added) : extended(text, pair, added, root.flow);
}

function inMap(text: string, map: YamlMap, added: string): readonly TextEdit[] {
  const pair = pairOf(map, 'text');
  return pair === undefined ? setKey(text, map, 'text', added) : extended(text, pair, added, map.flow);
}

/** A list goes on, all else begins behind a blank line. A text on one line becomes a block. */
function extended(text: string, { key, value: node }: YamlPair, added: string, flow: boolean): readonly TextEdit[] {
  if (node.kind !== 'scalar' || node.alias !== undefined) return [];
  const before = node.value === null ? '' : wordsIn(text, node).text.trimEnd();
  if (before !== '' && node.style === 'literal') {
    // From the beginning of its first line, so that all lines are indented alike.
    const from = text.lastIndexOf('\n', node.inner.from - 1) + 1;
    const source = text.slice(from, node.inner.to).trimEnd();
    const list = isItem(added) ? lastListEnd(source) : undefined;
    const at = from + (list ?? source.length);
    return withoutBlanks(writeInScalar(text, { scalar: node, flow }, [{ span: span(at, at), text: (list === undefined ? '\n\n' : '\n') + added }]));
  }
  const list = isItem(added) ? lastListEnd(before) : undefined;
  const whole = list === undefined ? `${before}${before === '' ? '' : '\n\n'}${added}` : `${before.slice(0, list)}\n${added}${before.slice(list)}`;
  const block = flow || (node.style !== 'plain' && node.style !== 'none') ? undefined : blockText(whole, `${lineIndent(text, key.span.from)}  `);
  if (block === undefined) return [wholeScalar(text, node, whole, flow)];
  return [{ span: node.span, text: node.style === 'none' && text.charAt(node.span.from - 1) === ':' ? ` ${block}` : block }];
}

/** A blank line of a block needs no indentation. */
function withoutBlanks(edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.map((edit) => ({ ...edit, text: edit.text.replace(/\n[ \t]+(?=\n)/g, '\n') }));
}

function isItem(line: string): boolean {
  return /^\s*[-*+]\s/.test(line);
}

/** At the right of a table in a block; quoted texts are left alone. */
export function addTextColumn(text: string, tree: YamlTree, table: Table, header: string, cell: string): readonly TextEdit[] {
  const found = scalarAt(tree.root, span(table.span.from, table.span.from));
  if (found === undefined || found.scalar.style !== 'literal') return [];
  let at = table.span.from;
  const edits = text.slice(table.span.from, table.span.to).split('\n').flatMap((line, index): readonly TextEdit[] => {
    const end = at + line.trimEnd().length;
    at += line.length + 1;
    const words = index === 0 ? header : index === 1 ? '---' : cell;
    return line.trim() === '' ? [] : [{ span: span(end, end), text: line.trimEnd().endsWith('|') ? ` ${words} |` : ` | ${words}` }];
  });
  return writeInScalar(text, found, edits);
}
