// Writes keys of mappings: a new value for a key that is there, a new line for one that is not.

import type { TextEdit } from '../../text/edit.ts';
import { itemText, pairText, scalarText } from './emit.ts';
import { lineIndent, lineStart, nextLine } from './lines.ts';
import { wholeScalar } from './write-scalar.ts';
import { pairOf } from './yaml-node.ts';
import type { YamlMap, YamlNode, YamlPair } from './yaml-node.ts';

export type Value = string | readonly string[];

/** Sets a key. A new one goes behind the pair `after`, else behind the last one. */
export function setKey(text: string, map: YamlMap, key: string, value: Value, after?: YamlPair): readonly TextEdit[] {
  const pair = pairOf(map, key);
  if (pair !== undefined) return [newValue(text, pair, value, map.flow)];
  return map.alias === undefined ? [newPair(text, map, key, value, after ?? map.pairs.at(-1))] : [];
}

function newValue(text: string, { key, value: node }: YamlPair, value: Value, flow: boolean): TextEdit {
  if (typeof value === 'string') {
    if (node.kind === 'scalar') return wholeScalar(text, node, value, flow);
    return { span: valuePlace(text, node, key.span.to), text: ` ${scalarText(value, flow ? 'flow' : 'block')}` };
  }
  if (flow || node.kind !== 'list' || node.flow) {
    const list = `[${value.map((item) => scalarText(item, 'flow')).join(', ')}]`;
    if (node.kind === 'scalar' && node.style === 'none') return { ...wholeScalar(text, node, '', flow), text: /[:-]$/.test(text.slice(0, node.span.from)) ? ` ${list}` : list };
    return node.kind === 'scalar' || node.flow ? { span: node.span, text: list } : { span: valuePlace(text, node, key.span.to), text: ` ${list}` };
  }
  const indent = lineIndent(text, node.span.from);
  return { span: node.span, text: value.map((item) => itemText(item, indent)).join('\n').slice(indent.length) };
}

/** A collection on lines of its own, from behind the colon on. */
function valuePlace(text: string, node: YamlNode, keyEnd: number): { from: number; to: number } {
  const colon = text.indexOf(':', keyEnd);
  return { from: colon < 0 ? node.span.from : colon + 1, to: node.span.to };
}

function newPair(text: string, map: YamlMap, key: string, value: Value, after: YamlPair | undefined): TextEdit {
  if (map.flow) return flowPair(text, map, key, value);
  if (after === undefined) {
    const at = map.span.from;
    return { span: { from: at, to: at }, text: `${pairText(key, value, '')}\n` };
  }
  const indent = ' '.repeat(after.span.from - lineStart(text, after.span.from));
  return lineAfter(text, endOf(after), pairText(key, value, indent));
}

function flowPair(text: string, map: YamlMap, key: string, value: Value): TextEdit {
  const words = `${scalarText(key, 'flow')}: ${typeof value === 'string' ? scalarText(value, 'flow') : `[${value.map((item) => scalarText(item, 'flow')).join(', ')}]`}`;
  const last = map.pairs.at(-1);
  const at = last === undefined ? map.span.from + 1 : last.span.to;
  const close = last === undefined && text.charAt(at) === '}' ? ' ' : '';
  return { span: { from: at, to: at }, text: last === undefined ? ` ${words}${close}` : `, ${words}` };
}

function endOf(pair: YamlPair): number {
  return Math.max(pair.span.to, pair.value.span.to);
}

/** Puts a line behind the line that holds `at`. */
export function lineAfter(text: string, at: number, line: string): TextEdit {
  const next = nextLine(text, at);
  const open = next === text.length && text !== '' && !text.endsWith('\n');
  return { span: { from: next, to: next }, text: open ? `\n${line}` : `${line}\n` };
}
