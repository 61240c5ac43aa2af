// Reads the properties of a mapping by the schema's types: what fits becomes a value, what does not is kept as written.

import type { Span } from '../../text/span.ts';
import type { Placed } from '../../model/placed.ts';
import { wordsIn } from './words.ts';
import { plainValue, wordsOf } from './yaml-node.ts';
import type { YamlItem, YamlMap, YamlNode } from './yaml-node.ts';

/** How a property is read. A function brings words to one of the schema's values, undefined when they are none of them. */
export type Fit = 'text' | 'texts' | 'text-or-texts' | 'flag' | 'rank' | 'number-or-text' | ((words: string) => string | undefined);

export type Shape<T> = { readonly [K in keyof Required<T>]: Fit };

/** Places refer to `source`. Of a key that stands twice the first counts; one without a value has a place and no value. */
export function fitMap<T extends object>(source: string, map: YamlMap, shape: Shape<T>): Pick<Placed<Partial<T>>, 'value' | 'places' | 'unfit'> {
  const fits: { readonly [key: string]: Fit | undefined } = shape;
  const value: Record<string, unknown> = {};
  const places: Record<string, Span> = {};
  let unfit: Map<string, unknown> | undefined;
  for (const { key, value: node } of map.pairs) {
    const name = key.text;
    const fit = Object.hasOwn(fits, name) ? fits[name] : undefined;
    if (fit === undefined) {
      unfit ??= new Map();
      if (!unfit.has(name) && !isNull(node)) unfit.set(name, plainValue(node));
      continue;
    }
    if (Object.hasOwn(places, name)) continue;
    places[name] = wordsOf(node);
    if (isNull(node)) continue;
    const fitting = fitted(source, node, fit);
    if (fitting === undefined) (unfit ??= new Map()).set(name, plainValue(node));
    else value[name] = fitting;
  }
  // Each value was read by the fit that the shape gives its key, so the record is a part of T.
  const part = { value: value as Partial<T>, places: places as Placed<Partial<T>>['places'] };
  return unfit === undefined || unfit.size === 0 ? part : { ...part, unfit: Object.fromEntries(unfit) };
}

function isNull(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

/**
 * An item of a list of parts that all have a text. A plain text stands for a part with that text alone; an empty item is no part.
 * A part without a text has the empty text and no place for it.
 */
export function fitItem<T extends { readonly text: string }>(source: string, item: YamlItem, shape: Shape<T>): Placed<T> | undefined {
  const { node, span } = item;
  if (node.kind === 'scalar' && node.value === null) return undefined;
  const part = node.kind === 'map' ? fitMap<T>(source, node, shape) : loneText<T>(source, node);
  return { ...part, value: { ...part.value, text: part.value.text ?? '' } as Readonly<T>, span };
}

function loneText<T extends { readonly text: string }>(source: string, node: YamlNode): Pick<Placed<Partial<T>>, 'value' | 'places' | 'unfit'> {
  const places = { text: wordsOf(node) } as Placed<Partial<T>>['places'];
  const text = fitted(source, node, 'text');
  return text === undefined ? { value: {} as Partial<T>, places, unfit: { text: plainValue(node) } } : { value: { text } as Partial<T>, places };
}

/** Of headings. */
const RANKS: ReadonlySet<unknown> = new Set([1, 2, 3, 4, 5, 6]);

/** The value of a node as `fit` reads it; undefined when it does not fit. Numbers are text where text is wanted. */
export function fitted(source: string, node: YamlNode, fit: Fit): unknown {
  if (fit === 'texts' || fit === 'text-or-texts') return textsOf(source, node, fit);
  if (node.kind !== 'scalar' || node.value === null) return undefined;
  if (fit === 'flag') return typeof node.value === 'boolean' ? node.value : undefined;
  if (fit === 'rank') return typeof node.value === 'number' && RANKS.has(node.value) ? node.value : undefined;
  if (fit === 'number-or-text' && typeof node.value === 'number') return node.value;
  if (typeof node.value === 'boolean') return undefined;
  const { text } = wordsIn(source, node);
  return typeof fit === 'function' ? fit(text) : text;
}

function textsOf(source: string, node: YamlNode, fit: 'texts' | 'text-or-texts'): string | readonly string[] | undefined {
  if (node.kind === 'scalar') {
    const text = fitted(source, node, 'text');
    return typeof text !== 'string' ? undefined : fit === 'texts' ? [text] : text;
  }
  if (node.kind !== 'list') return undefined;
  const texts = node.items.filter((item) => item.node.kind !== 'scalar' || item.node.value !== null).map((item) => fitted(source, item.node, 'text'));
  return texts.every((text) => typeof text === 'string') ? texts : undefined;
}
