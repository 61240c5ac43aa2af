// Moves and adds whole items of lists: with the comments above them, without touching the lines between.

import type { TextEdit } from '../../text/edit.ts';
import { span } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import { itemText, scalarText } from './emit.ts';
import { isLinked } from './find.ts';
import { lineAfter } from './write-keys.ts';
import { lineIndent, lineStart, nextLine } from './lines.ts';
import type { YamlItem, YamlList, YamlNode, YamlPair } from './yaml-node.ts';

/**
 * Gives each place of the list the item that `order` names; nothing when an item cannot be moved.
 * What is the same stays untouched.
 */
export function reorderItems(text: string, list: YamlList, order: readonly number[]): readonly TextEdit[] {
  if (isLinked(list) || order.length !== list.items.length || new Set(order).size !== order.length) return [];
  const places = list.items.map((item) => (list.flow ? item.span : linesOf(text, item.span)));
  if (places.some((place) => place === undefined)) return [];
  return order.flatMap((from, to): readonly TextEdit[] => {
    const place = places[to];
    const source = places[from];
    if (from === to || place === undefined || source === undefined) return [];
    return [{ span: place, text: text.slice(source.from, source.to) }];
  });
}

/** Moves a part – an item, or a key with its value – in front of another, or behind the last when `before` is absent. */
export function movePart(text: string, parts: readonly Span[], index: number, before: number | undefined): readonly TextEdit[] {
  const places = parts.map((part) => linesOf(text, part));
  const own = places[index];
  const target = before === undefined ? places.at(-1) : places[before];
  if (own === undefined || target === undefined || before === index || before === index + 1 || (before === undefined && index === parts.length - 1)) return [];
  const words = text.slice(own.from, own.to);
  const next = nextLine(text, own.to);
  const atEnd = next === text.length && !text.endsWith('\n');
  const removed = atEnd && own.from > 0 ? span(own.from - (text.charAt(own.from - 2) === '\r' ? 2 : 1), own.to) : span(own.from, next);
  if (before === undefined) return [{ span: removed, text: '' }, lineAfter(text, target.to, words)];
  return [{ span: removed, text: '' }, { span: span(target.from, target.from), text: `${words}\n` }];
}

/** The lines of a part with the comments that stand directly above it, without the last line's end; undefined when it shares its first line. */
export function linesOf(text: string, place: Span): Span | undefined {
  let from = lineStart(text, place.from);
  if (text.slice(from, place.from).trim() !== '') return undefined;
  const indent = place.from - from;
  while (from > 0) {
    const above = lineStart(text, from - 1);
    const line = text.slice(above, from).trimEnd();
    if (line.length - line.trimStart().length !== indent || !line.trimStart().startsWith('#')) break;
    from = above;
  }
  const end = text.indexOf('\n', place.to);
  const to = end < 0 ? text.length : end > 0 && text.charAt(end - 1) === '\r' ? end - 1 : end;
  return span(from, to);
}

/** Adds an item behind the one at `after`, -1 for the front; to a list that is not there it is the first. `item` is data. */
export function addItem(text: string, pair: YamlPair, item: Readonly<Record<string, unknown>>, after: number): readonly TextEdit[] {
  const list = pair.value;
  if (list.kind === 'list' && list.alias !== undefined) return [];
  if (list.kind !== 'list' || list.items.length === 0) return firstItem(text, pair, item);
  if (list.flow) return flowItem(list, item, after);
  return [blockItem(text, list, item, after)];
}

function blockItem(text: string, list: YamlList, item: Readonly<Record<string, unknown>>, after: number): TextEdit {
  const neighbour = list.items[Math.max(0, after)] ?? list.items.at(-1);
  const at = neighbour?.span.from ?? list.span.from;
  const words = itemText(item, ' '.repeat(at - lineStart(text, at)));
  if (neighbour === undefined || after >= 0) return lineAfter(text, neighbour?.span.to ?? list.span.to, words);
  const first = linesOf(text, neighbour.span)?.from ?? lineStart(text, at);
  return { span: span(first, first), text: `${words}\n` };
}

/** Puts an item in front of another. */
export function addItemBefore(text: string, list: YamlList, item: Readonly<Record<string, unknown>>, before: YamlItem): readonly TextEdit[] {
  if (list.flow) return [{ span: span(before.span.from, before.span.from), text: `${flowMap(item)}, ` }];
  const from = linesOf(text, before.span)?.from;
  if (from === undefined) return [];
  return [{ span: span(from, from), text: `${itemText(item, lineIndent(text, before.span.from))}\n` }];
}

function flowItem(list: YamlList, item: Readonly<Record<string, unknown>>, after: number): readonly TextEdit[] {
  const neighbour = list.items[after];
  if (neighbour !== undefined) return [{ span: span(neighbour.span.to, neighbour.span.to), text: `, ${flowMap(item)}` }];
  const first = list.items[0]?.span.from ?? list.span.from + 1;
  return [{ span: span(first, first), text: `${flowMap(item)}, ` }];
}

/** Replaces an empty value – `[]`, nothing, a text – by a list of one. */
function firstItem(text: string, { key, value }: YamlPair, item: Readonly<Record<string, unknown>>): readonly TextEdit[] {
  if (!isReplaceable(value)) return [];
  const indent = `${' '.repeat(key.span.from - lineStart(text, key.span.from))}  `;
  const colon = text.indexOf(':', key.span.to);
  const from = colon < 0 ? key.span.to : colon + 1;
  return [{ span: span(from, Math.max(from, value.span.to)), text: `\n${itemText(item, indent)}` }];
}

function isReplaceable(value: YamlNode): boolean {
  if (value.alias !== undefined) return false;
  return value.kind === 'scalar' ? value.value === null || value.text.trim() === '' : value.kind === 'list' && value.items.length === 0;
}

function flowMap(item: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(item).filter(([, value]) => value !== undefined);
  return `{ ${pairs.map(([key, value]) => `${key}: ${scalarText(String(value), 'flow')}`).join(', ')} }`;
}
