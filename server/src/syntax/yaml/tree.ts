// Reads a YAML text as a tree, part by part: a part whose text did not change since the last reading is not read again.
// A part is read the same whether it is read alone or with its neighbours, so that a fault spoils nothing but its own part.

import { shift, span } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingProblem } from '../../model/report.ts';
import { resolveAliases } from './aliases.ts';
import { problem } from './faults.ts';
import { frameOf } from './frame.ts';
import { parsePiece, twice } from './parse.ts';
import type { ParsedPiece } from './parse.ts';
import { plainKeyEnd, splitBlock } from './split.ts';
import type { YamlBlock } from './split.ts';
import { shiftItem, shiftNode, shiftPair } from './yaml-node.ts';
import type { YamlItem, YamlNode, YamlPair, YamlScalar } from './yaml-node.ts';

/** What was read of the parts of a text, by their text. */
export type YamlMemory = ReadonlyMap<string, ParsedPiece>;

export interface YamlTree {
  /** Absent when the document is empty. */
  readonly root?: YamlNode;
  readonly document: Span;
  readonly problems: readonly ReadingProblem[];
  readonly memory: YamlMemory;
}

/** Values longer than this are cut at their keys or dashes. */
const LONG = 400;
/** List items longer than this are cut at their keys. */
const LONG_ITEM = 2000;
/** Parts read in one go at most. */
const RUN = 64_000;
/** After so many problems the rest is not read: it is no YAML. */
const HOPELESS = 1000;

/** The text with a line feed for each lone carriage return, which YAML knows and the parser does not; offsets stay the same. */
export function yamlLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

/** Total. `text` holds no lone carriage returns. */
export function readTree(text: string, memory: YamlMemory = new Map()): YamlTree {
  const frame = frameOf(text);
  const reading: Reading = { text, before: memory, memory: new Map(), problems: [...frame.problems], linked: false };
  const found = readDocument(reading, frame.document);
  const base = { document: frame.document, memory: reading.memory };
  if (found === undefined) return { ...base, problems: reading.problems };
  const resolved = reading.linked ? resolveAliases(found) : { node: found, problems: [] };
  const problems = [...reading.problems, ...resolved.problems].sort((a, b) => a.span.from - b.span.from);
  return { ...base, root: resolved.node, problems };
}

interface Reading {
  readonly text: string;
  readonly before: YamlMemory;
  readonly memory: Map<string, ParsedPiece>;
  readonly problems: ReadingProblem[];
  linked: boolean;
}

function readDocument(reading: Reading, { from, to }: Span): YamlNode | undefined {
  const start = blockStart(reading.text, from, to);
  const block = start === undefined ? undefined : splitBlock(reading.text, start, to);
  if (block !== undefined) return readBlock(reading, block, to);
  const parsed = known(reading, reading.text.slice(from, to)) ?? parsePiece(reading.text.slice(from, to));
  reading.memory.set(reading.text.slice(from, to), parsed);
  take(reading, parsed, from);
  return parsed.node === undefined ? undefined : shiftNode(parsed.node, from);
}

/** Behind a `---` with nothing else in its line a block begins on the next line. */
export function blockStart(text: string, from: number, to: number): number | undefined {
  if (from === 0 || /[\n\uFEFF]/.test(text.charAt(from - 1))) return from;
  const newline = text.indexOf('\n', from);
  const end = newline < 0 || newline >= to ? to : newline + 1;
  return /^\s*(?:#.*)?$/.test(text.slice(from, end)) ? end : undefined;
}

/** A part of a block; in `words` the dash of a list around it is blanked out. `nested` is set for one that is cut further. */
interface Part extends Span {
  readonly words: string;
  readonly nested?: { readonly block: YamlBlock; readonly column?: number };
}

/** `column`: the block begins in its first line behind a dash, there. */
function readBlock(reading: Reading, block: YamlBlock, to: number, column?: number): YamlNode {
  const parts = partsOf(reading.text, block, to, column);
  readParts(reading, block.kind, parts);
  const pairs: YamlPair[] = [];
  const items: YamlItem[] = [];
  for (const part of parts) {
    if (reading.problems.length >= HOPELESS) break;
    if (part.nested !== undefined) {
      const value = readBlock(reading, part.nested.block, part.to, part.nested.column);
      const at = part.from + block.column;
      if (block.kind === 'list') items.push({ node: value, span: span(at, value.span.to) });
      else pairs.push({ key: keyAt(reading.text, at), value, span: span(at, value.span.to) });
      continue;
    }
    const parsed = reading.memory.get(part.words);
    if (parsed === undefined) break;
    take(reading, parsed, part.from);
    const { node } = parsed;
    if (block.kind === 'map' && node?.kind === 'map' && !node.flow) for (const pair of node.pairs) pairs.push(shiftPair(pair, part.from));
    else if (block.kind === 'list' && node?.kind === 'list' && !node.flow) for (const item of node.items) items.push(shiftItem(item, part.from));
    else if (node !== undefined && parsed.problems.length === 0) reading.problems.push(stray(reading.text, node.span.from + part.from, block.kind));
  }
  if (block.kind === 'list') return { kind: 'list', items, span: around(block, items), flow: false };
  reading.problems.push(...twice(pairs));
  return { kind: 'map', pairs, span: around(block, pairs), flow: false };
}

function around(block: YamlBlock, parts: readonly { readonly span: Span }[]): Span {
  const from = parts[0]?.span.from ?? (block.starts[0] ?? 0) + block.column;
  return span(from, Math.max(from, parts.at(-1)?.span.to ?? from));
}

function partsOf(text: string, block: YamlBlock, to: number, column: number | undefined): readonly Part[] {
  return block.starts.map((from, index) => {
    const end = block.starts[index + 1] ?? to;
    const indent = index === 0 && column !== undefined ? column : 0;
    const words = ' '.repeat(indent) + text.slice(from + indent, end);
    const nested = block.kind === 'map' ? blockUnderKey(text, from, end, block.column) : blockBehindDash(text, from, end, block.column);
    return nested === undefined ? { from, to: end, words } : { from, to: end, words, nested };
  });
}

export function blockUnderKey(text: string, from: number, to: number, column: number): Part['nested'] {
  if (to - from < LONG) return undefined;
  const colon = plainKeyEnd(text, from + column);
  if (colon === undefined) return undefined;
  const newline = text.indexOf('\n', colon);
  if (newline < 0 || newline >= to || !/^[ \t\r]*(?:[ \t]#.*)?$/.test(text.slice(colon, newline))) return undefined;
  const block = splitBlock(text, newline + 1, to);
  if (block === undefined || block.column < column || (block.column === column && block.kind === 'map')) return undefined;
  return { block };
}

function blockBehindDash(text: string, from: number, to: number, dash: number): Part['nested'] {
  if (to - from < LONG_ITEM) return undefined;
  let column = dash + 1;
  while (text.charAt(from + column) === ' ') column += 1;
  if (plainKeyEnd(text, from + column) === undefined) return undefined;
  const block = splitBlock(text, from, to, column);
  return block?.kind === 'map' && block.column === column ? { block, column } : undefined;
}

function keyAt(text: string, at: number): YamlScalar {
  const colon = plainKeyEnd(text, at) ?? at + 1;
  const words = text.slice(at, colon - 1).trimEnd();
  const place = span(at, at + words.length);
  return { kind: 'scalar', value: words, text: words, style: 'plain', span: place, inner: place };
}

function stray(text: string, at: number, kind: 'map' | 'list'): ReadingProblem {
  const line = text.slice(at, at + 200).split('\n', 1)[0]?.trimEnd() ?? '';
  const words = line.length > 40 ? `${line.slice(0, 39)}…` : line;
  const advice = kind === 'map' ? `a key is expected here: write "${words}:" and a value, or indent it` : 'an item of a list is expected here: begin it with "- ", or indent it';
  return problem('syntax-error', span(at, at + Math.max(line.length, 1)), `"${words}" is neither a key nor an item; ${advice}.`);
}

function take(reading: Reading, parsed: ParsedPiece, from: number): void {
  for (const found of parsed.problems) reading.problems.push({ ...found, span: shift(found.span, from) });
  if (parsed.linked) reading.linked = true;
}

function known(reading: Reading, words: string): ParsedPiece | undefined {
  return reading.memory.get(words) ?? reading.before.get(words);
}

/** Sees to it that the memory holds every part that is not cut further; neighbours not yet known are read in one go. */
function readParts(reading: Reading, kind: YamlBlock['kind'], parts: readonly Part[]): void {
  let run: Part[] = [];
  let problems = reading.problems.length;
  const flush = (): void => {
    for (const [words, parsed] of readRun(kind, run, HOPELESS - problems)) {
      reading.memory.set(words, parsed);
      problems += parsed.problems.length;
    }
    run = [];
  };
  for (const part of parts) {
    if (problems >= HOPELESS) return;
    const before = part.nested === undefined ? known(reading, part.words) : undefined;
    const joins = part.nested === undefined && before === undefined;
    const first = run[0];
    if (first !== undefined && (!joins || run.at(-1)?.to !== part.from || part.to - first.from > RUN)) flush();
    if (joins) run.push(part);
    else if (before !== undefined) {
      reading.memory.set(part.words, before);
      problems += before.problems.length;
    }
  }
  flush();
}

function* readRun(kind: YamlBlock['kind'], run: readonly Part[], most: number): Iterable<readonly [string, ParsedPiece]> {
  const together = run.length > 1 ? cut(kind, run, parsePiece(run.map((part) => part.words).join(''))) : undefined;
  let problems = 0;
  for (const [index, part] of run.entries()) {
    if (problems >= most) return;
    const parsed = together?.[index] ?? parsePiece(part.words);
    problems += parsed.problems.length;
    yield [part.words, parsed];
  }
}

/** Deals out what was read of neighbouring parts at once; undefined when anything but plain pairs or items was found. */
function cut(kind: YamlBlock['kind'], run: readonly Part[], parsed: ParsedPiece): readonly ParsedPiece[] | undefined {
  const { node } = parsed;
  if (parsed.problems.length > 0 || parsed.linked || node === undefined || node.kind !== kind || node.flow) return undefined;
  if (node.kind === 'map') {
    return dealOut(run, node.pairs, shiftPair)?.map((pairs) => ({ node: { kind: 'map', pairs, span: extent(pairs), flow: false }, problems: [], linked: false }));
  }
  return dealOut(run, node.items, shiftItem)?.map((items) => ({ node: { kind: 'list', items, span: extent(items), flow: false }, problems: [], linked: false }));
}

function extent(parts: readonly { readonly span: Span }[]): Span {
  return span(parts[0]?.span.from ?? 0, parts.at(-1)?.span.to ?? 0);
}

/** What stands in each part, with places counted from its start; undefined when a part would be empty or hold half of something. */
function dealOut<T extends YamlPair | YamlItem>(run: readonly Part[], all: readonly T[], move: (one: T, by: number) => T): readonly (readonly T[])[] | undefined {
  const parts: (readonly T[])[] = [];
  let next = 0;
  let offset = 0;
  for (const part of run) {
    const end = offset + part.words.length;
    const own: T[] = [];
    for (let one = all[next]; one !== undefined && one.span.from < end; one = all[next]) {
      own.push(move(one, -offset));
      next += 1;
    }
    if (own.length === 0 || (own.at(-1)?.span.to ?? 0) > part.words.length) return undefined;
    parts.push(own);
    offset = end;
  }
  return parts;
}
