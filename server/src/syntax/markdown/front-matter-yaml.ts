// Reads the top-level keys of YAML front matter with their places. YAML 1.2 core schema: dates, `NO` and `12:30` stay text.

import { isAlias, isCollection, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, Pair, Scalar } from 'yaml';
import { fieldKey } from '../../model/vocabulary/index.ts';
import type { Field, ReadingProblem } from '../../model/report.ts';
import type { Span } from '../../text/span.ts';

export interface ReadFields {
  readonly fields: readonly Field[];
  readonly problems: readonly ReadingProblem[];
}

/** Errors beyond this many say nothing new. */
const MOST_ERRORS = 20;
/** Nesting of a value that is still read; deeper parts are dropped. */
const DEEPEST = 50;

export function yamlFields(text: string, place: Span): ReadFields {
  const source = text.slice(place.from, place.to);
  const document = parseDocument(source, { version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const problems: ReadingProblem[] = [];
  const at = (range: readonly number[]): Span => ({ from: place.from + (range[0] ?? 0), to: place.from + Math.min(range[1] ?? 0, source.length) });
  for (const error of document.errors.slice(0, MOST_ERRORS)) {
    problems.push({ rule: 'syntax-error', span: at(error.pos), message: `The front matter is not valid YAML here: ${sentence(error.message)}` });
  }
  for (const warning of document.warnings.slice(0, MOST_ERRORS)) {
    problems.push({ rule: 'unsupported-yaml', span: at(warning.pos), message: `This tag of YAML is not understood; its value is kept as text: ${sentence(warning.message)}` });
  }
  const fields: Field[] = [];
  const seen = new Set<string>();
  const root = document.contents;
  if (root !== null && !isMap(root)) {
    problems.push({ rule: 'syntax-error', span: at(root.range ?? [0, source.length]), message: 'Front matter holds keys and values, one "key: value" on each line; this is something else.' });
  }
  for (const pair of isMap(root) ? (root.items as Pair<Node, Node | null>[]) : []) {
    if (!isScalar(pair.key)) continue;
    const written = String(pair.key.value ?? '');
    const keySpan = scalarPlace(pair.key, source, place.from);
    if (seen.has(written)) {
      problems.push({ rule: 'duplicate-key', span: keySpan, message: `The key "${written}" occurs twice in the front matter: keep one of them.` });
    }
    seen.add(written);
    if (hasAlias(pair.value)) {
      problems.push({ rule: 'unsupported-yaml', span: valuePlace(pair, source, place.from), message: `The alias in "${written}" is kept as text: write the value itself.` });
    }
    const value = plain(pair.value, 0);
    // `resolved: true` is no time.
    const key = typeof value === 'boolean' ? written : (fieldKey(written) ?? written);
    fields.push({ key, value, keySpan, span: valuePlace(pair, source, place.from), from: 'front-matter' });
  }
  return { fields, problems };
}

function sentence(message: string): string {
  const line = (message.split('\n')[0] ?? '').trim();
  return line.endsWith('.') ? line : `${line}.`;
}

function hasAlias(node: Node | null, depth = 0): boolean {
  if (node === null || depth > DEEPEST) return false;
  if (isAlias(node)) return true;
  if (isSeq(node)) return node.items.some((item) => hasAlias(item as Node | null, depth + 1));
  if (isMap(node)) return node.items.some((pair) => hasAlias(pair.value as Node | null, depth + 1));
  return false;
}

/** The value as plain data; an alias is its own source text. */
function plain(node: Node | null, depth: number): unknown {
  if (node === null || depth > DEEPEST) return null;
  if (isAlias(node)) return `*${node.source}`;
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item) => plain(item as Node | null, depth + 1));
  if (!isMap(node)) return null;
  const entries = (node.items as Pair<Node, Node | null>[]).map((pair): [string, unknown] => [
    isScalar(pair.key) ? String(pair.key.value ?? '') : '',
    plain(pair.value, depth + 1),
  ]);
  // Own keys only: `__proto__` is data like any other key.
  return Object.fromEntries(entries);
}

function scalarPlace(node: Scalar, source: string, base: number): Span {
  const [from, to] = node.range ?? [0, 0];
  const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  const close = isQuoted && to - from > 1 && source.charAt(to - 1) === source.charAt(from) ? to - 1 : to;
  return { from: base + from + (isQuoted ? 1 : 0), to: base + Math.max(close, from + (isQuoted ? 1 : 0)) };
}

/** Without quotes; where nothing is written, the place after the colon and a blank. */
function valuePlace(pair: Pair<Node, Node | null>, source: string, base: number): Span {
  const { value } = pair;
  if (isScalar(value) && value.range && value.range[1] > value.range[0]) return trimmed(source, scalarPlace(value, source, base), base);
  if (value !== null && (isCollection(value) || isAlias(value)) && value.range) return trimmed(source, { from: base + value.range[0], to: base + value.range[1] }, base);
  const keyEnd = pair.key.range?.[1] ?? 0;
  const colon = source.indexOf(':', keyEnd);
  let at = colon < 0 ? keyEnd : colon + 1;
  if (source.charAt(at) === ' ') at += 1;
  return { from: base + at, to: base + at };
}

function trimmed(source: string, place: Span, base: number): Span {
  let { to } = place;
  while (to > place.from && source.charCodeAt(to - 1 - base) <= 32) to -= 1;
  return { from: place.from, to };
}
