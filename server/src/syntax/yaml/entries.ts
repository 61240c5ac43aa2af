// The entries of a YAML timeline with their stamps, before these are resolved.

import type * as data from '../../model/data.generated.ts';
import type { Entry } from '../../model/report.ts';
import { shift } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import type { Stamp } from '../../time/index.ts';
import { shiftStamp } from '../../time/shift-stamp.ts';
import { entryHead } from '../markdown/entry-head.ts';
import { fitItem } from './fit.ts';
import { entryShape } from './shapes.ts';
import { leafIn } from './source.ts';
import type { Source } from './source.ts';
import { placeIn, wordsIn } from './words.ts';
import { pairOf, scalarUnder } from './yaml-node.ts';
import type { YamlItem, YamlNode, YamlScalar } from './yaml-node.ts';

export interface RawEntry {
  readonly entry: Entry;
  readonly item: YamlItem;
  /** The text that is prose. */
  readonly text?: YamlNode;
}

/** An entry with the place where its item stood. */
export interface KnownEntry {
  readonly from: number;
  readonly entry: RawEntry | undefined;
}

/** The entry of an item of a list; an empty item is none. An item that says the same is not read again. */
export function entryOf(source: Source, item: YamlItem): RawEntry | undefined {
  const before = item.content.entry;
  const { from } = item.span;
  if (before?.from === from) return before.entry;
  const entry = before === undefined ? readEntry(source, item) : before.entry === undefined ? undefined : movedEntry(before.entry, item, from - before.from);
  item.content.entry = { from, entry };
  return entry;
}

const entryKeys = Object.keys(entryShape) as (keyof data.Entry)[];

function movedEntry({ entry, text }: RawEntry, item: YamlItem, by: number): RawEntry {
  const { places, stamp } = entry;
  const moved: { -readonly [Key in keyof Entry['places']]: Span } = {};
  for (const key of entryKeys) {
    const place = places[key];
    if (place !== undefined) moved[key] = shift(place, by);
  }
  const node = text === undefined ? undefined : item.node.kind === 'map' ? pairOf(item.node, 'text')?.value : item.node;
  return {
    entry: { ...entry, places: moved, span: item.span, ...(stamp === undefined ? {} : { stamp: shiftStamp(stamp, by) }) },
    item,
    ...(node === undefined ? {} : { text: node }),
  };
}

function readEntry(source: Source, item: YamlItem): RawEntry | undefined {
  const { node } = item;
  if (node.kind === 'scalar' && typeof node.value === 'string') return lineEntry(source, item, node);
  const entry = fitItem<data.Entry>(source.text, item, entryShape);
  if (entry === undefined) return undefined;
  const stamp = node.kind === 'map' ? stampOf(source, node, entry.value) : undefined;
  const text = node.kind === 'map' ? pairOf(node, 'text')?.value : node;
  const kind = entry.value.kind === undefined ? {} : { kindFrom: 'key' as const };
  return { entry: { ...entry, ...kind, ...(stamp === undefined ? {} : { stamp }) }, item, ...(text === undefined ? {} : { text }) };
}

/** An entry written in one line: `- 08:11 UTC – alert fired [detected]`. */
function lineEntry(source: Source, item: YamlItem, node: YamlScalar): RawEntry {
  const words = wordsIn(source.text, node);
  const head = words.verbatim ? entryHead(leafIn(source, words.text), node.inner.from) : undefined;
  if (head?.stamp === undefined) return { entry: { value: { text: words.text }, places: { text: node.inner }, span: item.span }, item, text: node };
  const { stamp, kind } = head;
  const text = head.reopen + source.text.slice(head.words.from, head.words.to);
  return {
    entry: {
      value: { text, at: source.text.slice(stamp.span.from, stamp.span.to), ...(kind === undefined ? {} : { kind: kind.value }) },
      places: { text: head.words, at: stamp.span, ...(kind === undefined ? {} : { kind: kind.span }) },
      span: item.span,
      stamp,
      ...(kind === undefined ? {} : { kindFrom: kind.from }),
    },
    item,
    text: node,
  };
}

/** The stamp of `at` with what the other keys say about it. */
function stampOf(source: Source, node: YamlNode, value: Partial<data.Entry>): Stamp | undefined {
  const at = scalarUnder(node, 'at');
  const stamp = at === undefined ? undefined : stampIn(source, at);
  if (stamp === undefined) return undefined;
  const end = scalarUnder(node, 'until');
  const until = end === undefined ? undefined : stampIn(source, end);
  return {
    ...stamp,
    ...(until === undefined ? {} : { until }),
    ...(value.precision === undefined ? {} : { precision: value.precision }),
    ...(value.approximate === undefined ? {} : { approximate: value.approximate }),
  };
}

/** The stamp that a value begins with, with places in the source. */
export function stampIn(source: Source, scalar: YamlScalar): Stamp | undefined {
  const words = wordsIn(source.text, scalar);
  const { stamp } = leafIn(source, words.text);
  return stamp === undefined ? undefined : shiftStamp(stamp, placeIn(words, stamp.span).from - stamp.span.from);
}
