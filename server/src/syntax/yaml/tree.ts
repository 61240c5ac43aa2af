// Reads a YAML text as a tree, part by part: a part whose text did not change since the last reading is not read again.
// A part is read the same whether it is read alone or with its neighbours, so that a fault spoils nothing but its own part.

import { detached } from '../../text/detached.ts';
import { shift, span } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingProblem } from '../../model/report.ts';
import { resolveAliases } from './aliases.ts';
import { problem } from './faults.ts';
import { frameOf } from './frame.ts';
import { align, moved } from './known-parts.ts';
import type { Aligned, KnownPart, Part } from './known-parts.ts';
import { twice } from './parse.ts';
import { readRun } from './runs.ts';
import { plainKeyEnd, splitBlock } from './split.ts';
import type { YamlBlock } from './split.ts';
import type { YamlItem, YamlNode, YamlPair, YamlScalar } from './yaml-node.ts';

export interface YamlTree {
  /** Absent when the document is empty. */
  readonly root?: YamlNode;
  readonly document: Span;
  readonly problems: readonly ReadingProblem[];
  /** What the next reading may use again. */
  readonly parts: readonly KnownPart[];
}

/** Values longer than this are cut at their keys or dashes in any case. */
const LONG = 400;
/** Parts read in one go at most, in units. */
const RUN = 64_000;
/** After so many problems the rest is not read: it is no YAML. */
const HOPELESS = 1000;

/** The text with a line feed for each lone carriage return, which YAML knows and the parser does not; offsets stay the same. */
export function yamlLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

/** Total. `text` holds no lone carriage returns. The tree is the same with and without `before`, the parts of an earlier text. */
export function readTree(text: string, before: readonly KnownPart[] = []): YamlTree {
  const frame = frameOf(text);
  const reading: Reading = { text, problems: [], linked: false };
  const { node, parts } = readDocument(reading, frame.document, before);
  const resolved = node !== undefined && reading.linked ? resolveAliases(node) : undefined;
  const problems = [...frame.problems, ...reading.problems, ...(resolved?.problems ?? [])].sort((a, b) => a.span.from - b.span.from);
  const root = resolved?.node ?? node;
  return { document: frame.document, parts, problems, ...(root === undefined ? {} : { root }) };
}

/** Problems have places in the whole text. */
interface Reading {
  readonly text: string;
  readonly problems: ReadingProblem[];
  linked: boolean;
}

function readDocument(reading: Reading, { from, to }: Span, before: readonly KnownPart[]): { readonly node?: YamlNode; readonly parts: readonly KnownPart[] } {
  const start = blockStart(reading.text, from, to);
  const block = start === undefined ? undefined : splitBlock(reading.text, start, to);
  if (block !== undefined) return readBlock(reading, block, to, before);
  const parts = readRun(undefined, [{ from, to, words: reading.text.slice(from, to) }], HOPELESS);
  for (const part of parts) take(reading, part);
  const node = parts[0]?.node;
  return { parts: [], ...(node === undefined ? {} : { node }) };
}

/** Behind a `---` with nothing else in its line a block begins on the next line. */
export function blockStart(text: string, from: number, to: number): number | undefined {
  if (from === 0 || /[\n\uFEFF]/.test(text.charAt(from - 1))) return from;
  const newline = text.indexOf('\n', from);
  const end = newline < 0 || newline >= to ? to : newline + 1;
  return /^\s*(?:#.*)?$/.test(text.slice(from, end)) ? end : undefined;
}

/** `column`: the block begins in its first line behind a dash, there. */
function readBlock(reading: Reading, block: YamlBlock, to: number, before: readonly KnownPart[], column = 0): { readonly node: YamlNode; readonly parts: readonly KnownPart[] } {
  const places = partsOf(reading.text, block, to, column);
  const aligned = align(places, before, block.kind);
  const parts: KnownPart[] = [];
  for (let index = 0; index < places.length && reading.problems.length < HOPELESS;) {
    const read = readNext(reading, block, places, aligned, index);
    if (read.length === 0) break;
    for (const [at, found] of read.entries()) {
      if (reading.problems.length >= HOPELESS) break;
      const part: KnownPart = { ...inSmallerParts(reading, block, places[index + at], found), within: block.kind };
      parts.push(part);
      take(reading, part);
      if (part.node !== undefined && part.problems.length === 0 && !fits(block, part.node)) reading.problems.push(stray(reading.text, part.node.span.from, block.kind));
    }
    index += read.length;
  }
  return { node: joined(reading, block, parts), parts };
}

function partsOf(text: string, block: YamlBlock, to: number, column: number): readonly Part[] {
  return block.starts.map((from, index): Part => {
    const end = block.starts[index + 1] ?? to;
    const indent = index === 0 ? column : 0;
    return { from, to: end, words: ' '.repeat(indent) + text.slice(from + indent, end) };
  });
}

/** The part at `index`, or with it all after it that are not known and are not cut further. */
function readNext(reading: Reading, block: YamlBlock, places: readonly Part[], aligned: readonly Aligned[], index: number): readonly KnownPart[] {
  const place = places[index];
  if (place === undefined) return [];
  const same = aligned[index]?.same;
  if (same !== undefined) return [moved(same, place)];
  const nested = nestedIn(reading.text, place, block, LONG);
  if (nested !== undefined) return [readNested(reading, block, place, nested, aligned[index]?.former?.parts ?? [])];
  const run = [place];
  for (let at = index + 1; at < places.length; at += 1) {
    const next = places[at];
    if (next === undefined || aligned[at]?.same !== undefined || next.to - place.from > RUN || nestedIn(reading.text, next, block, LONG) !== undefined) break;
    run.push(next);
  }
  return readRun(block.kind, run, HOPELESS - reading.problems.length);
}

/** A part with a fault is cut as far as it goes, so that the fault spoils no more than it must. */
function inSmallerParts(reading: Reading, block: YamlBlock, place: Part | undefined, part: KnownPart): KnownPart {
  if (place === undefined || part.parts !== undefined || part.problems.every(({ rule }) => rule !== 'syntax-error')) return part;
  const nested = nestedIn(reading.text, place, block, 0);
  return nested === undefined ? part : readNested(reading, block, place, nested, []);
}

interface Nested {
  readonly block: YamlBlock;
  readonly column?: number;
}

function readNested(reading: Reading, outer: YamlBlock, place: Part, { block, column }: Nested, before: readonly KnownPart[]): KnownPart {
  const inner: Reading = { text: reading.text, problems: [], linked: false };
  const { node: value, parts } = readBlock(inner, block, place.to, before, column);
  const at = place.from + outer.column;
  const end = span(at, value.span.to);
  const node: YamlNode =
    outer.kind === 'list'
      ? { kind: 'list', items: [{ node: value, span: end, content: {} }], span: end, flow: false }
      : { kind: 'map', pairs: [{ key: keyAt(reading.text, at), value, span: end }], span: end, flow: false };
  const problems = inner.problems.map((found) => ({ ...found, span: shift(found.span, -place.from) }));
  return { words: place.words, base: place.from, node, problems, linked: inner.linked, parts };
}

/** The block in a part that is longer than `least`; of items, than five times that. */
function nestedIn(text: string, place: Part, block: YamlBlock, least: number): Nested | undefined {
  if (place.to - place.from < (block.kind === 'map' ? least : least * 5)) return undefined;
  return block.kind === 'map' ? blockUnderKey(text, place, block.column) : blockBehindDash(text, place, block.column);
}

function blockUnderKey(text: string, { from, to }: Part, column: number): Nested | undefined {
  const colon = plainKeyEnd(text, from + column);
  if (colon === undefined) return undefined;
  const newline = text.indexOf('\n', colon);
  if (newline < 0 || newline >= to || !/^[ \t\r]*(?:[ \t]#.*)?$/.test(text.slice(colon, newline))) return undefined;
  const block = splitBlock(text, newline + 1, to);
  if (block === undefined || block.column < column || (block.column === column && block.kind === 'map')) return undefined;
  return { block };
}

function blockBehindDash(text: string, { from, to }: Part, dash: number): Nested | undefined {
  let column = dash + 1;
  while (text.charAt(from + column) === ' ') column += 1;
  if (plainKeyEnd(text, from + column) === undefined) return undefined;
  const block = splitBlock(text, from, to, column);
  return block?.kind === 'map' && block.column === column ? { block, column } : undefined;
}

function keyAt(text: string, at: number): YamlScalar {
  const colon = plainKeyEnd(text, at) ?? at + 1;
  const words = detached(text.slice(at, colon - 1).trimEnd());
  const place = span(at, at + words.length);
  return { kind: 'scalar', value: words, text: words, style: 'plain', span: place, inner: place };
}

function take(reading: Reading, part: KnownPart): void {
  for (const found of part.problems) reading.problems.push({ ...found, span: shift(found.span, part.base) });
  if (part.linked) reading.linked = true;
}

function fits(block: YamlBlock, node: YamlNode): boolean {
  return node.kind !== 'scalar' && node.kind === block.kind && !node.flow;
}

function joined(reading: Reading, block: YamlBlock, parts: readonly KnownPart[]): YamlNode {
  const pairs: YamlPair[] = [];
  const items: YamlItem[] = [];
  for (const { node } of parts) {
    if (node === undefined || node.kind === 'scalar' || !fits(block, node)) continue;
    if (node.kind === 'map') pairs.push(...node.pairs);
    else items.push(...node.items);
  }
  if (block.kind === 'list') return { kind: 'list', items, span: around(block, items), flow: false };
  reading.problems.push(...twice(pairs));
  return { kind: 'map', pairs, span: around(block, pairs), flow: false };
}

function around(block: YamlBlock, parts: readonly { readonly span: Span }[]): Span {
  const from = parts[0]?.span.from ?? (block.starts[0] ?? 0) + block.column;
  return span(from, Math.max(from, parts.at(-1)?.span.to ?? from));
}

function stray(text: string, at: number, kind: 'map' | 'list'): ReadingProblem {
  const line = text.slice(at, at + 200).split('\n', 1)[0]?.trimEnd() ?? '';
  const words = line.length > 40 ? `${line.slice(0, 39)}…` : line;
  const advice = kind === 'map' ? `a key is expected here: write “${words}:” and a value, or indent it` : 'an item of a list is expected here: begin it with “- ”, or indent it';
  return problem('syntax-error', span(at, Math.min(text.length, at + Math.max(line.length, 1))), `“${words}” is neither a key nor an item; ${advice}.`);
}
