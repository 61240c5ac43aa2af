// Writes the severity of a rule into the text of a configuration, touching nothing else in it.

import type { Severity } from '../../rules/rule.ts';
import { readTree, yamlLines } from '../../syntax/yaml/tree.ts';
import { pairOf, type YamlMap, type YamlNode, type YamlPair } from '../../syntax/yaml/yaml-node.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import { span } from '../../text/span.ts';
import { longestConfiguration, readConfiguration } from './read-configuration.ts';

/** Empty where the text is in no shape to be written in. `rule` is the id of a rule. */
export function severityEdits(text: string, rule: string, severity: Severity): readonly TextEdit[] {
  if (text.length >= longestConfiguration) return [];
  const edits = editsFor(text, rule, severity);
  const { configuration, findings } = readConfiguration(applyEdits(text, edits));
  // What was written must be what is read: a text can be broken in more ways than are looked for here.
  const isRead = configuration.parts[0]?.rules.get(rule)?.severity?.value === severity;
  return isRead && findings.length <= readConfiguration(text).findings.length ? edits : [];
}

function editsFor(text: string, rule: string, severity: Severity): readonly TextEdit[] {
  const { root, problems } = readTree(yamlLines(text));
  if (problems.some((problem) => problem.rule === 'syntax-error')) return [];
  const line = `${rule}: ${severity}`;
  if (root === undefined || isNothing(root)) return [atEnd(text, `rules:\n  ${line}\n`)];
  if (root.kind !== 'map') return [];
  const rules = pairOf(root, 'rules');
  if (rules === undefined) return root.flow ? [] : [atEnd(text, `rules:\n  ${line}\n`)];
  const { value } = rules;
  if (isNothing(value)) return [belowKey(text, rules, line)];
  if (value.kind !== 'map') return [];
  const present = pairOf(value, rule);
  return present === undefined ? added(text, value, line) : replaced(present.value, severity);
}

function isNothing(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

function replaced(node: YamlNode, severity: Severity): readonly TextEdit[] {
  const place = node.kind === 'map' ? pairOf(node, 'severity')?.value : node;
  return place?.kind === 'scalar' && place.span.from < place.span.to ? [{ span: place.span, text: severity }] : [];
}

/** In front of the first rule, indented as it is. */
function added(text: string, rules: YamlMap, line: string): readonly TextEdit[] {
  const [first] = rules.pairs;
  if (rules.flow) return [insert(rules.span.from + 1, first === undefined ? ` ${line} ` : ` ${line},`)];
  if (first === undefined) return [];
  const start = lineStart(text, first.span.from);
  const indent = text.slice(start, first.span.from);
  return indent.trim() === '' ? [insert(start, `${indent}${line}\n`)] : [];
}

function belowKey(text: string, { key }: YamlPair, line: string): TextEdit {
  const indent = text.slice(lineStart(text, key.span.from), key.span.from);
  const end = text.indexOf('\n', key.span.to);
  return end < 0 ? atEnd(text, `${indent}  ${line}\n`) : insert(end + 1, `${indent}  ${line}\n`);
}

function atEnd(text: string, lines: string): TextEdit {
  return insert(text.length, text === '' || text.endsWith('\n') ? lines : `\n${lines}`);
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function insert(at: number, text: string): TextEdit {
  return { span: span(at, at), text };
}
