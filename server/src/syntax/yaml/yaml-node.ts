// A YAML text as a tree with the place of everything in it, free of the parser's own classes.

import { shift } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import type { KnownProse } from './prose.ts';
import type { KnownEntry } from './entries.ts';

export type YamlNode = YamlScalar | YamlMap | YamlList;

interface YamlBase {
  /** With quotes, brackets or from `|` on; without the line's end. */
  readonly span: Span;
  /** Written `&name`. */
  readonly anchor?: string;
  /** Written as `*name`: what an alias stands for has the alias's own place all over. */
  readonly alias?: string;
}

export interface YamlScalar extends YamlBase {
  readonly kind: 'scalar';
  /** By YAML 1.2's core schema: dates, `yes` and `12:30` stay text. */
  readonly value: string | number | boolean | null;
  /** The words of the value with quotes, escapes, indentation and folding undone; of a block without blanks around it. */
  readonly text: string;
  /** `none`: nothing is written; both spans are empty, at the place where a value would be. */
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'none';
  /** Without quotes; for a block scalar from its first word to the end of its last line. */
  readonly inner: Span;
}

export interface YamlPair {
  readonly key: YamlScalar;
  readonly value: YamlNode;
  /** From the key to the end of the value. */
  readonly span: Span;
}

export interface YamlMap extends YamlBase {
  readonly kind: 'map';
  readonly pairs: readonly YamlPair[];
  /** Written in braces. */
  readonly flow: boolean;
}

/** Keeps what was read of an item's words. Not part of the tree's value: a weak map instead of it costs more than the reading. */
export interface ItemContent {
  entry?: KnownEntry;
  prose?: KnownProse;
}

export interface YamlItem {
  readonly node: YamlNode;
  /** From the dash to the end of the value. */
  readonly span: Span;
  /** What it says: the same object as long as its text is the same, wherever it moves. */
  readonly content: ItemContent;
}

export interface YamlList extends YamlBase {
  readonly kind: 'list';
  readonly items: readonly YamlItem[];
  /** Written in brackets. */
  readonly flow: boolean;
}

/** The first pair with a key: of a key that stands twice the first counts. */
export function pairOf(map: YamlMap, key: string): YamlPair | undefined {
  return map.pairs.find((pair) => pair.key.text === key);
}

/** The scalar under a key of a mapping, when something is written there. */
export function scalarUnder(node: YamlNode, key: string): YamlScalar | undefined {
  const value = node.kind === 'map' ? pairOf(node, key)?.value : undefined;
  return value?.kind === 'scalar' && value.value !== null ? value : undefined;
}

/** The place of a value's own words. */
export function wordsOf(node: YamlNode): Span {
  return node.kind === 'scalar' ? node.inner : node.span;
}

/** Whether nothing is there: no value, `null`, an empty text, `[]`, `{}`. */
export function isBlank(node: YamlNode): boolean {
  if (node.kind === 'scalar') return node.value === null || (typeof node.value === 'string' && node.value.trim() === '');
  return node.kind === 'map' ? node.pairs.length === 0 : node.items.every((item) => isBlank(item.node));
}

/** The value as JSON; a key that stands twice has its first value. Keys such as `__proto__` are keys like any other. */
export function plainValue(node: YamlNode): unknown {
  if (node.kind === 'scalar') return typeof node.value === 'string' ? node.text : node.value;
  if (node.kind === 'list') return node.items.map((item) => plainValue(item.node));
  const entries = new Map<string, unknown>();
  for (const pair of node.pairs) if (!entries.has(pair.key.text)) entries.set(pair.key.text, plainValue(pair.value));
  return Object.fromEntries(entries);
}

/** The same tree `by` units further on. */
export function shiftNode(node: YamlNode, by: number): YamlNode {
  if (node.kind === 'scalar') return shiftScalar(node, by);
  const span = shift(node.span, by);
  if (node.kind === 'map') return { ...node, span, pairs: node.pairs.map((pair) => shiftPair(pair, by)) };
  return { ...node, span, items: node.items.map((item) => shiftItem(item, by)) };
}

export function shiftPair(pair: YamlPair, by: number): YamlPair {
  return { key: shiftScalar(pair.key, by), value: shiftNode(pair.value, by), span: shift(pair.span, by) };
}

export function shiftItem(item: YamlItem, by: number): YamlItem {
  return { node: shiftNode(item.node, by), span: shift(item.span, by), content: item.content };
}

function shiftScalar(scalar: YamlScalar, by: number): YamlScalar {
  return { ...scalar, span: shift(scalar.span, by), inner: shift(scalar.inner, by) };
}
