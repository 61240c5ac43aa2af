// What stands on the axis: a sign for each entry, or for several that are too near to one another to be told apart on paper.

import { lanesOf } from './lanes.ts';
import type { Mark, Picture } from './picture.ts';
import type { TimeScale } from './scale.ts';
import { stretchesOf } from './sureness.ts';
import type { Sureness } from './sureness.ts';

export interface Sign {
  /** `point`: on the axis; `bar`: a range, or the stretch in which a coarse time lies; `unknown`: between its neighbours, in a row of its own. */
  readonly shape: 'point' | 'bar' | 'unknown';
  /** In pixels: the sign, and where its label begins. */
  readonly x: number;
  readonly bar?: { readonly x0: number; readonly x1: number; readonly lane: number; readonly isFuzzy: boolean };
  /** In the order of time; entries of an unknown time in the order of the report. */
  readonly marks: readonly Mark[];
}

/** Signs nearer than this to one another would touch, with two digits in them. */
const NEAR = 20;
const SHORTEST_BAR = 12;
const MOST_LANES = 6;

/** From left to right. Every mark is in exactly one of them. */
export function signsOf({ marks }: Picture, scale: TimeScale, left: number, right: number): readonly Sign[] {
  const sureness = stretchesOf(marks, scale, left, right);
  const bars = barSigns(sureness.filter(isLong));
  const barred = new Set(bars.flatMap((sign) => sign.marks.map(({ index }) => index)));
  const rest = sureness.filter(({ mark }) => !barred.has(mark.index));
  return [
    ...bars,
    ...clustered(rest.filter(({ mark }) => mark.known !== undefined), 'point'),
    ...clustered(rest.filter(({ mark }) => mark.known === undefined), 'unknown'),
  ].toSorted((a, b) => a.x - b.x);
}

function isLong({ x0, x1, mark }: Sureness): boolean {
  return mark.known !== undefined && x1 - x0 >= SHORTEST_BAR;
}

/** Coarse times that may lie in the same stretch share a bar; what finds no lane becomes a point. */
function barSigns(long: readonly Sureness[]): readonly Sign[] {
  const groups = new Map<string, Sureness[]>();
  for (const item of long) {
    const key = item.isFuzzy ? `${item.x0} ${item.x1} ${Math.floor(item.x / NEAR)}` : `${item.mark.index}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  const items = [...groups.values()];
  const lanes = lanesOf(items.map(([first]) => ({ from: Math.min(first?.x ?? 0, first?.x0 ?? 0) - 8, to: (first?.x1 ?? 0) + 2 })), MOST_LANES, 3);
  return items.flatMap((group, index): Sign[] => {
    const [first] = group;
    const lane = lanes[index];
    if (!first || lane === undefined) return [];
    return [{ shape: 'bar', x: first.x, bar: { x0: first.x0, x1: first.x1, lane, isFuzzy: first.isFuzzy }, marks: group.map(({ mark }) => mark) }];
  });
}

function clustered(items: readonly Sureness[], shape: 'point' | 'unknown'): readonly Sign[] {
  const signs: { shape: 'point' | 'unknown'; x: number; marks: Mark[] }[] = [];
  for (const { x, mark } of items.toSorted((a, b) => a.x - b.x || a.at - b.at || a.mark.index - b.mark.index)) {
    const last = signs.at(-1);
    if (last && x - last.x < NEAR) last.marks.push(mark);
    else signs.push({ shape, x, marks: [mark] });
  }
  return signs;
}
