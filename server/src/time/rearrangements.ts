// Repairs that change no time: two neighbours exchanged, the list sorted or turned round.

import type { Moment } from './moment.ts';
import { isComparable, pointOf } from './order-points.ts';
import { fits, repairLine, type RepairLine } from './repair-line.ts';
import type { Repair } from './repair-proposal.ts';

type Moments = readonly (Moment | undefined)[];

/** Neighbours that stand right when they change places. */
export function swapOf(line: RepairLine, a: number, b: number): Repair | undefined {
  const { points, row } = line;
  const [first, second] = [row[a], row[b]];
  if (b !== a + 1 || first === undefined || second === undefined || second !== first + 1) return undefined;
  const isRight = fits(line, points[a - 1], points[b]) && fits(line, points[b], points[a]) && fits(line, points[a], points[b + 1]);
  if (!isRight) return undefined;
  return { title: 'Swap the two entries: restores order and changes no time', kind: 'swap', edits: [], changed: [second, first], swap: [first, second] };
}

/** Entries without a comparable time stay behind the entry they follow. */
export function sorted(moments: Moments, { row, points, sign }: RepairLine): Repair {
  const at = new Map(row.map((index, position) => [index, points[position]?.at ?? 0]));
  const blocks: { readonly key: number; readonly members: number[] }[] = [];
  for (const index of moments.keys()) {
    const key = at.get(index);
    const last = blocks.at(-1);
    if (key === undefined && last !== undefined) last.members.push(index);
    else blocks.push({ key: key === undefined ? -Infinity : sign * key, members: [index] });
  }
  const order = blocks.toSorted((a, b) => a.key - b.key).flatMap(({ members }) => members);
  const changed = order.filter((index, place) => index !== place);
  return { title: 'Sort the entries by time', kind: 'sort', edits: [], changed, order };
}

/** Oldest first: turned round as it is, or sorted by time where days run down and clocks up. */
export function reversal(moments: Moments): Repair {
  const points = moments.map(pointOf);
  const first = points.findIndex(isComparable);
  const line = first < 0 ? undefined : repairLine(moments, first, first);
  const order = line === undefined || line.direction === 'downwards' ? [...moments.keys()].toReversed() : sorted(moments, line).order ?? [];
  const changed = order.filter((index, place) => index !== place);
  return { title: 'Reverse the list, so that it begins with its oldest entry', kind: 'sort', edits: [], changed, order };
}
