// Reads a piece of YAML with the `yaml` package and turns its nodes into ours. How a text is cut into pieces is `tree.ts`.

import { Composer, isAlias, isMap, isScalar, Parser } from 'yaml';
import type { DocumentOptions, ParsedNode, ParseOptions, Scalar, SchemaOptions, YAMLMap, YAMLSeq } from 'yaml';
import { span } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingProblem } from '../../model/report.ts';
import { faultsOf, problem } from './faults.ts';
import { scalarOf, textOf } from './scalar-node.ts';
import type { YamlItem, YamlList, YamlMap, YamlNode, YamlPair, YamlScalar } from './yaml-node.ts';

/** Places count from the start of the piece. */
export interface ParsedPiece {
  /** Absent when the piece holds nothing but comments. */
  readonly node?: YamlNode;
  readonly problems: readonly ReadingProblem[];
  /** Whether an anchor or an alias occurs. */
  readonly linked: boolean;
}

/** Values nested deeper are kept as text. */
const DEEPEST = 100;

/** Key order, comments and tags never change what is read; merge keys are keys like any other. */
const options: ParseOptions & DocumentOptions & SchemaOptions = { logLevel: 'silent', prettyErrors: false, uniqueKeys: false, merge: false, resolveKnownTags: false };

/** Total: a text that is not YAML gives the parts that are, and problems. A second document in it is not read. */
export function parsePiece(text: string): ParsedPiece {
  const composer = new Composer(options);
  const [document] = composer.compose(new Parser().parse(text), true, text.length);
  if (document === undefined) return { problems: [], linked: false };
  const faults = faultsOf(text, document.errors);
  if (faults.tooDeep !== undefined) return { problems: [faults.tooDeep], linked: false };
  const reading: Reading = { text, problems: [...faults.problems], linked: false };
  if (document.contents === null || (isScalar(document.contents) && isEmpty(document.contents))) return { problems: reading.problems, linked: false };
  const node = nodeOf(reading, document.contents, 0);
  return { node, problems: reading.problems, linked: reading.linked };
}

interface Reading {
  readonly text: string;
  readonly problems: ReadingProblem[];
  linked: boolean;
}

type Parsed = ParsedNode | null | undefined;

function nodeOf(reading: Reading, node: ParsedNode, depth: number): YamlNode {
  const marks = marksOf(reading, node);
  if (isAlias(node)) {
    const place = span(node.range[0], node.range[1]);
    reading.linked = true;
    return { kind: 'scalar', value: reading.text.slice(place.from, place.to), text: reading.text.slice(place.from, place.to), style: 'plain', span: place, inner: place, alias: node.source };
  }
  if (isScalar(node)) return { ...scalarOf(reading.text, node, reading.problems), ...marks };
  if (depth >= DEEPEST) {
    reading.problems.push(problem('unsupported-yaml', firstLine(reading.text, span(node.range[0], node.range[1])), `Values nested more than ${DEEPEST} deep are kept as text; write them flatter.`));
    return textOf(reading.text, span(node.range[0], node.range[1]));
  }
  return isMap(node) ? { ...mapOf(reading, node, depth), ...marks } : { ...listOf(reading, node, depth), ...marks };
}

/** Tags say how a program should read a value; a report has no use for them. */
function marksOf(reading: Reading, node: ParsedNode): { readonly anchor?: string } {
  if (node.tag !== undefined && !coreTags.has(node.tag)) {
    const at = tagPlace(reading.text, node.range[0]);
    reading.problems.push(problem('unsupported-yaml', at, `The tag “${reading.text.slice(at.from, at.to)}” is not followed; the value is kept as it is written.`));
  }
  if (isAlias(node) || node.anchor === undefined) return {};
  reading.linked = true;
  return { anchor: node.anchor };
}

const coreTags: ReadonlySet<string> = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`));

/** The tag before a value that begins at `to`, an anchor between them left aside. */
function tagPlace(text: string, to: number): Span {
  const start = Math.max(0, to - 1000);
  const found = /![^\s]*(?=(?:\s+&[^\s]*)?\s*$)/.exec(text.slice(start, to));
  return found === null ? span(to, to) : span(start + found.index, start + found.index + found[0].length);
}

function isEmpty(node: Scalar): boolean {
  return node.value === null && node.source === '' && node.tag === undefined && node.anchor === undefined;
}

function mapOf(reading: Reading, map: YAMLMap.Parsed, depth: number): YamlMap {
  const pairs: YamlPair[] = [];
  let end = map.range[0];
  for (const pair of map.items) {
    const key = keyOf(reading, pair.key, end);
    const colon = afterMark(reading.text, key.span.to, ':');
    const value = valueOf(reading, pair.value, colon ?? key.span.to, depth);
    end = Math.max(key.span.to, value.span.to, colon ?? 0);
    pairs.push({ key, value, span: span(key.span.from, Math.max(key.span.to, value.span.to)) });
  }
  const place = map.flow === true ? span(map.range[0], map.range[1]) : around(map.range[0], pairs);
  reportTwice(reading, pairs);
  return { kind: 'map', pairs, span: place, flow: map.flow === true };
}

function listOf(reading: Reading, list: YAMLSeq.Parsed, depth: number): YamlList {
  const flow = list.flow === true;
  const items: YamlItem[] = [];
  let end = list.range[0];
  for (const item of list.items) {
    const dash = flow ? undefined : afterMark(reading.text, end, '-');
    const node = isPairLike(item) ? textOf(reading.text, span(end, end)) : valueOf(reading, item, dash ?? end, depth);
    const from = dash === undefined ? node.span.from : dash - 1;
    end = Math.max(end, node.span.to, dash ?? 0);
    items.push({ node, span: span(from, end), content: {} });
  }
  return { kind: 'list', items, span: flow ? span(list.range[0], list.range[1]) : around(list.range[0], items), flow };
}

function isPairLike(item: unknown): item is { readonly key: unknown } {
  return typeof item === 'object' && item !== null && 'key' in item;
}

function around(from: number, parts: readonly { readonly span: Span }[]): Span {
  return span(parts[0]?.span.from ?? from, Math.max(from, parts.at(-1)?.span.to ?? from));
}

function keyOf(reading: Reading, key: Parsed, after: number): YamlScalar {
  if (key === null || key === undefined) return textOf(reading.text, span(after, after));
  if (isScalar(key) && key.range !== null) {
    const scalar = scalarOf(reading.text, key, reading.problems);
    if (scalar.text === '<<' && scalar.style === 'plain') {
      reading.problems.push(problem('unsupported-yaml', scalar.span, 'Merge keys are not followed; write the keys out.'));
    }
    return scalar;
  }
  const place = nodeOf(reading, key, 1).span;
  reading.problems.push(problem('unsupported-yaml', firstLine(reading.text, place), 'A key is one word or text; this one is not followed.'));
  return textOf(reading.text, place);
}

/** What stands behind a colon or a dash that ends at `mark`. */
function valueOf(reading: Reading, value: Parsed, mark: number, depth: number): YamlNode {
  if (value === null || value === undefined || (isScalar(value) && isEmpty(value))) {
    const at = reading.text.charAt(mark) === ' ' ? mark + 1 : mark;
    return { kind: 'scalar', value: null, text: '', style: 'none', span: span(at, at), inner: span(at, at) };
  }
  // `text: Alert fired: disk full` is one text with a colon in it, not a mapping in a mapping.
  if (isMap(value) && value.flow !== true && reading.text.charAt(mark - 1) === ':' && !/[\r\n]/.test(reading.text.slice(mark, value.range[0]))) {
    const node = mapOf(reading, value, depth + 1);
    return textOf(reading.text, node.span);
  }
  return nodeOf(reading, value, depth + 1);
}

/** The end of a mark that follows `at`, blanks, line ends and comments between them; undefined when something else stands there. */
function afterMark(text: string, at: number, mark: string): number | undefined {
  let pos = at;
  while (pos < text.length) {
    const unit = text.charAt(pos);
    if (unit === mark) return pos + 1;
    if (unit === '#') {
      const end = text.indexOf('\n', pos);
      if (end < 0) return undefined;
      pos = end;
    } else if (unit !== ' ' && unit !== '\n' && unit !== '\r' && unit !== '\t') return undefined;
    else pos += 1;
  }
  return undefined;
}

function firstLine(text: string, place: Span): Span {
  const newline = text.slice(place.from, place.to).search(/[\r\n]/);
  return newline < 0 ? place : span(place.from, place.from + newline);
}

/** Adds a problem for each key of a mapping that stands there before. */
export function twice(pairs: readonly YamlPair[]): readonly ReadingProblem[] {
  const seen = new Set<string>();
  const problems: ReadingProblem[] = [];
  for (const { key } of pairs) {
    if (seen.has(key.text) && key.text !== '<<') {
      problems.push(problem('duplicate-key', key.span, `The key “${key.text}” stands twice in one mapping; the first one counts. Remove or rename this one.`));
    }
    seen.add(key.text);
  }
  return problems;
}

function reportTwice(reading: Reading, pairs: readonly YamlPair[]): void {
  reading.problems.push(...twice(pairs));
}
