// Finds the first place at which two readings of one report say different things, so that a conversion can refuse to write what would be read otherwise.

import type { ResolvedReport } from '../../model/resolved.ts';
import { unwrapped } from '../../syntax/markdown/cell-text.ts';

/** Keys and indices from the report to a value, as in `['actions', 2, 'owner']`. */
export type Path = readonly (string | number)[];

/**
 * The first place at which the data differ; undefined for equal data. What only the layout says is no difference: the zone that a
 * timeline tells of its entries, each of which states its own in the printed form; where the date of an entry comes from, which the
 * printed form states in full; the zone of a time that has none in a report whose entries agree on one; the kind of a cause that states
 * none; the ends of lines inside a paragraph, which a table does not have; one link as a list of one; the order
 * of lessons of different kinds, and of triggers and other causes, which stand under headings of their own.
 */
export function dataDifference(one: ResolvedReport, other: ResolvedReport): Path | undefined {
  const open: (readonly [unknown, unknown, Path])[] = [[one, other, []]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [left, right, path] = next;
    if (isSame(left, right) || (isImplied(path) && (left === undefined || right === undefined))) continue;
    if (!isParts(left) || !isParts(right) || Array.isArray(left) !== Array.isArray(right)) return path;
    const [ours, theirs] = [valuesOf(left, path), valuesOf(right, path)];
    const keys = new Set([...ours.keys(), ...theirs.keys()]);
    // Last in, first out: the first key is looked at first.
    for (const key of [...keys].toReversed()) open.push([ours.get(key), theirs.get(key), [...path, Array.isArray(left) ? Number(key) : key]]);
  }
  return undefined;
}

function isParts(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** A cause of no kind is what its heading in Markdown says. */
function isImplied(path: Path): boolean {
  return path[0] === 'causes' && path[2] === 'kind';
}

function isSame(left: unknown, right: unknown): boolean {
  if (typeof left === 'string' && typeof right === 'string') return left === right || unwrapped(left) === unwrapped(right) || isZoned(left, right) || isZoned(right, left);
  return Object.is(left, right) || (isTexts(left) && typeof right === 'string' && left.join(', ') === right) || (isTexts(right) && typeof left === 'string' && right.join(', ') === left);
}

const LOCAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/;

function isZoned(local: string, zoned: string): boolean {
  return LOCAL.test(local) && zoned.startsWith(local) && /^(?:Z|[+-]\d\d:\d\d)\[[^\][]+\]$/.test(zoned.slice(local.length));
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** An absent value and one that is undefined are the same. */
function valuesOf(parts: object, path: Path): ReadonlyMap<string, unknown> {
  const grouped = path.length === 1 && Array.isArray(parts) && (path[0] === 'lessons' || path[0] === 'causes') ? parts.toSorted((a, b) => group(a) - group(b)) : parts;
  return new Map(Object.entries(grouped).filter(([key, value]) => value !== undefined && !isTold(key, path)));
}

const GROUPS = ['well', 'badly', 'lucky', 'trigger'];

function group(item: unknown): number {
  return typeof item === 'object' && item !== null && 'kind' in item ? GROUPS.findIndex((kind) => kind === item.kind) : -1;
}

function isTold(key: string, path: Path): boolean {
  return path[0] === 'timelines' && ((key === 'timezone' && path.length === 2) || (key === 'date_from' && path.length === 4));
}
