// Ranks the repairs of one fault of order: the smallest edit that explains it, then a swap, then sorting.

import { dayNumber } from './calendar.ts';
import { dateRepairs, type Candidate } from './date-repairs.ts';
import type { LocalTime, Moment } from './moment.ts';
import { nextDayRepair } from './next-day-repair.ts';
import { pointOf } from './order-points.ts';
import type { OrderFault } from './order.ts';
import { reversal, sorted, swapOf } from './rearrangements.ts';
import { extremesOf, localDateOf, repairLine, spanOf, type Extremes, type RepairLine } from './repair-line.ts';
import type { Repair } from './repair-proposal.ts';

export interface RepairContext {
  /** The source that the stamps' spans refer to. */
  readonly text: string;
  /** The day of the incident, where the report tells it. */
  readonly reportDate?: LocalTime;
}

type Moments = readonly (Moment | undefined)[];

/**
 * An edit explains a fault when it leaves at most this many times the fault between the two entries: what was 22 hours too
 * early is then 2 hours late. Rows a minute out of order are exchanged rows rather than a slip of a day.
 */
const PLAUSIBLE = 3;

/** Best first; bounded by the length of the list. Reversing for `newest-first`, the next day's date for `midnight-rollover`. */
export function orderRepairs(moments: Moments, fault: OrderFault, context: RepairContext): readonly Repair[] {
  if (fault.kind === 'newest-first') return [reversal(moments)];
  if (fault.kind === 'midnight-rollover') return nextDayRepair(moments, fault.index, context.text);
  const prepared = prepare(moments, fault);
  if (prepared === undefined) return [];
  const { line } = prepared;
  const positions = [prepared.positions.get(fault.index) ?? -1, prepared.positions.get(fault.other) ?? -1] as const;
  const [a, b] = [Math.min(...positions), Math.max(...positions)];
  const edits = edited(prepared, moments, context, fault, a, b);
  const swap = fault.kind === 'date-outlier' ? undefined : swapOf(line, a, b);
  const [likely, unlikely] = [edits.filter(({ isLikely }) => isLikely), edits.filter(({ isLikely }) => !isLikely)];
  const sort = fault.kind === 'date-outlier' ? [] : [prepared.sort];
  return [
    ...likely.slice(0, MOST_LIKELY).map(({ repair }) => repair),
    ...(swap === undefined ? [] : [swap]),
    ...unlikely.slice(0, MOST_UNLIKELY).map(({ repair }) => ({ ...repair, isUnlikely: true as const })),
    ...sort,
  ];
}

/** More edits than these would hide the likely ones from the reader of a menu. */
const MOST_LIKELY = 3;
const MOST_UNLIKELY = 1;

interface Prepared {
  readonly line: RepairLine;
  readonly extremes: Extremes;
  /** Index in the list → position in the row. */
  readonly positions: ReadonlyMap<number, number>;
  readonly sort: Repair;
}

/** One preparation serves all faults of a list. */
const lines = new WeakMap<Moments, Map<string, Prepared>>();

function prepare(moments: Moments, { index, other }: OrderFault): Prepared | undefined {
  const basis = pointOf(moments[index]);
  const key = `${basis.zoned} ${basis.basis ?? ''}`;
  const known = lines.get(moments)?.get(key);
  if (known !== undefined) return known;
  const line = repairLine(moments, index, other);
  if (line === undefined) return undefined;
  const positions = new Map(line.row.map((at, position) => [at, position]));
  const prepared = { line, extremes: extremesOf(line), positions, sort: sorted(moments, line) };
  lines.set(moments, (lines.get(moments) ?? new Map<string, Prepared>()).set(key, prepared));
  return prepared;
}

interface Ranked {
  readonly repair: Repair;
  readonly isLikely: boolean;
}

function edited(
  { line, extremes, positions }: Prepared, moments: Moments, context: RepairContext, fault: OrderFault, a: number, b: number,
): readonly Ranked[] {
  const neighbours = fault.kind === 'date-outlier' ? outlierPairs(line, positions.get(fault.index) ?? -1) : [[a, b] as const];
  const candidates = neighbours.flatMap(([left, right]) => dateRepairs({ line, moments, text: context.text }, left, right))
    .filter((candidate) => fault.kind !== 'date-outlier' || candidate.changed.includes(fault.index));
  const inversion = Math.abs((line.points[a]?.at ?? 0) - (line.points[b]?.at ?? 0));
  const cost = (candidate: Candidate): readonly number[] => [
    candidate.stamps,
    spanOf(line, extremes, candidate.from, candidate.to, candidate.by),
    distanceToReport(line, candidate, context.reportDate),
    candidate.isBackwards === true ? 1 : 0,
    candidate.from,
  ];
  return distinct(candidates)
    .map((candidate) => ({ candidate, cost: cost(candidate) }))
    .toSorted((x, y) => compare(x.cost, y.cost))
    .map(({ candidate }) => ({
      repair: { title: candidate.title, kind: 'edit', edits: candidate.edits, changed: nearestFirst(candidate.changed, fault) },
      isLikely: Math.abs(Math.abs(candidate.by) - inversion) <= PLAUSIBLE * inversion,
    }));
}

/** An outlier is repaired against the entry on either side. */
function outlierPairs(line: RepairLine, at: number): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  if (at > 0) pairs.push([at - 1, at]);
  if (at >= 0 && at + 1 < line.row.length) pairs.push([at, at + 1]);
  return pairs;
}

/** Two searches may find one edit. */
function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ from, to, by, edits }) => {
    const key = `${from} ${to} ${by} ${edits.length}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value - other;
  }
  return 0;
}

/** Days between the report's day and the first changed entry. */
function distanceToReport(line: RepairLine, { from, by }: Candidate, report: LocalTime | undefined): number {
  const point = line.points[from];
  if (report === undefined || point === undefined) return 0;
  const date = localDateOf(point, by);
  return Math.abs(dayNumber(date.year, date.month, date.day) - dayNumber(report.year, report.month, report.day));
}

function nearestFirst(changed: readonly number[], { index, other }: OrderFault): readonly number[] {
  const distance = (at: number): number => Math.min(Math.abs(at - index), Math.abs(at - other));
  return changed.toSorted((a, b) => distance(a) - distance(b) || a - b);
}
