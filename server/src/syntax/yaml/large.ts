// Reads of a text that is too large to be read whole what tells it from others: title, metadata, and the names of its sections.

import { span } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import { frameOf } from './frame.ts';
import { parsePiece } from './parse.ts';
import { plainKeyEnd, splitBlock } from './split.ts';
import { blockStart } from './tree.ts';
import type { YamlTree } from './tree.ts';
import { shiftItem, shiftPair } from './yaml-node.ts';
import type { YamlItem, YamlNode, YamlPair, YamlScalar } from './yaml-node.ts';

/** A value longer than this is no metadata. */
const LONGEST = 4000;
/** More sections are not listed. */
const MOST = 2000;

/** Values that are left out are absent; the tree has no problems. */
export function readLargeTree(text: string): YamlTree {
  const { document } = frameOf(text);
  const base = { document, problems: [], parts: [] };
  const start = blockStart(text, document.from, document.to);
  const block = start === undefined ? undefined : splitBlock(text, start, document.to);
  if (block === undefined || block.kind !== 'map') return base;
  const pairs = block.starts.slice(0, MOST).flatMap((from, index) => pairsIn(text, span(from, block.starts[index + 1] ?? document.to), block.column));
  return { ...base, root: { kind: 'map', pairs, span: document, flow: false } };
}

function pairsIn(text: string, place: Span, column: number): readonly YamlPair[] {
  if (place.to - place.from <= LONGEST) {
    const { node } = parsePiece(text.slice(place.from, place.to));
    return node?.kind === 'map' ? node.pairs.map((pair) => shiftPair(pair, place.from)) : [];
  }
  const at = place.from + column;
  const colon = plainKeyEnd(text, at);
  if (colon === undefined) return [];
  const words = text.slice(at, colon - 1).trimEnd();
  const key: YamlScalar = { kind: 'scalar', value: words, text: words, style: 'plain', span: span(at, at + words.length), inner: span(at, at + words.length) };
  const value = words === 'sections' ? namesIn(text, span(colon, place.to)) : absent(colon);
  return [{ key, value, span: span(at, place.to) }];
}

function absent(at: number): YamlNode {
  return { kind: 'scalar', value: null, text: '', style: 'none', span: span(at, at), inner: span(at, at) };
}

/** The list of sections, each up to its text. */
function namesIn(text: string, place: Span): YamlNode {
  const newline = text.indexOf('\n', place.from);
  const block = newline < 0 || newline >= place.to ? undefined : splitBlock(text, newline + 1, place.to);
  if (block === undefined || block.kind !== 'list') return absent(place.from);
  const items = block.starts.slice(0, MOST).flatMap((from, index): readonly YamlItem[] => {
    const words = text.slice(from, Math.min(block.starts[index + 1] ?? place.to, from + LONGEST));
    const end = words.search(/^[ -]*text[ \t]*:/m);
    const { node } = parsePiece(end < 0 ? words : words.slice(0, end));
    return node?.kind === 'list' ? node.items.map((item) => shiftItem(item, from)) : [];
  });
  return { kind: 'list', items, span: place, flow: false };
}
