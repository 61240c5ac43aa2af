// The scale of the axis: times to pixels, with long quiet stretches pressed together so that the busy minutes get the room.

/** A stretch of the axis that is shorter on paper than in time. */
export interface Break {
  readonly from: number;
  readonly to: number;
  readonly x0: number;
  readonly x1: number;
}

/** A stretch between breaks, in which time is as long on paper as anywhere else outside of breaks. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly x0: number;
  readonly x1: number;
}

export interface TimeScale {
  readonly from: number;
  readonly to: number;
  /** Pixels of a millisecond outside of breaks; 0 for a single instant. */
  readonly perMs: number;
  /** Times before and after the axis are at its ends. */
  x(time: number): number;
  readonly breaks: readonly Break[];
  readonly stretches: readonly Stretch[];
}

export interface Lasting {
  readonly from: number;
  readonly to: number;
}

/** Room for "14 min" and, where something happens only for an instant, for the name of its day. */
const BREAK_WIDTH = 56;
/** Pixels between two times that are easily told apart. */
const COMFORT = 24;
/** What a break must bring: it hides how long things took, and hides more where something lasts. */
const COST = 0.06;
const COST_WHILE_LASTING = 0.1;
/** Of its cost, what a break costs at least that takes away much of the axis: nobody misses days in which nothing was told. */
const LEAST_SHARE = 0.25;
const ROOM_OF_A_BREAK = 110;
const MOST_BREAKS = 8;

/**
 * `times` are what happens, at least one, in any order. `lasting` are stretches in which something lasts: they are pressed together
 * only for the sake of what could not be told apart otherwise, not because they are quiet.
 */
export function timeScale(times: readonly number[], lasting: readonly Lasting[], left: number, right: number): TimeScale {
  const sorted = [...new Set(times)].toSorted((a, b) => a - b);
  const from = sorted[0] ?? 0;
  const to = sorted.at(-1) ?? from;
  if (to <= from) return { from, to: from, perMs: 0, breaks: [], stretches: [{ from, to: from, x0: (left + right) / 2, x1: (left + right) / 2 }], x: () => (left + right) / 2 };
  const gaps = longGaps(sorted, lasting, right - left);
  const busy = to - from - gaps.reduce((sum, gap) => sum + gap.to - gap.from, 0);
  const perMs = (right - left - gaps.length * BREAK_WIDTH) / busy;
  const stretches: Stretch[] = [];
  const breaks: Break[] = [];
  let at = from;
  let x = left;
  for (const gap of [...gaps, { from: to, to }]) {
    const x1 = x + (gap.from - at) * perMs;
    stretches.push({ from: at, to: gap.from, x0: x, x1 });
    if (gap.to > gap.from) breaks.push({ from: gap.from, to: gap.to, x0: x1, x1: x1 + BREAK_WIDTH });
    x = x1 + BREAK_WIDTH;
    at = gap.to;
  }
  const pieces = [...stretches, ...breaks].toSorted((a, b) => a.x0 - b.x0 || a.from - b.from);
  return { from, to, perMs, breaks, stretches, x: (time) => pixel(time, pieces, left, right) };
}

type Gap = Lasting;

/** As many of the longest gaps as make the rest of the picture more legible. */
function longGaps(sorted: readonly number[], lasting: readonly Lasting[], width: number): readonly Gap[] {
  const longest = sorted.slice(1).map((to, index): Gap => ({ from: sorted[index] ?? to, to })).toSorted((a, b) => length(b) - length(a));
  const most = Math.min(longest.length - 1, MOST_BREAKS, Math.floor(width / ROOM_OF_A_BREAK));
  const legibility = legibilityOf(longest.map(length));
  const whole = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
  let rest = whole;
  let best = { count: 0, score: legibility(0, width / rest) };
  let cost = 0;
  for (const [index, gap] of longest.slice(0, most).entries()) {
    const count = index + 1;
    rest -= length(gap);
    cost += lasting.some(({ from, to }) => from <= gap.from && gap.to <= to) ? COST_WHILE_LASTING : COST * Math.max(LEAST_SHARE, 1 - (2 * length(gap)) / whole);
    const score = legibility(count, (width - count * BREAK_WIDTH) / rest) - cost;
    if (score > best.score) best = { count, score };
  }
  return longest.slice(0, best.count).toSorted((a, b) => a.from - b.from);
}

/** How far the times are apart on paper, from 0 to 1: a gap counts in full when it is broken or comfortably wide. `lengths` descend. */
function legibilityOf(lengths: readonly number[]): (broken: number, perMs: number) => number {
  const sums = [0];
  for (const each of lengths.toReversed()) sums.push((sums.at(-1) ?? 0) + each);
  return (broken, perMs) => {
    let [low, high] = [broken, lengths.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lengths[middle] ?? 0) * perMs >= COMFORT) low = middle + 1;
      else high = middle;
    }
    return (low + ((sums[lengths.length - low] ?? 0) * perMs) / COMFORT) / lengths.length;
  };
}

function length(gap: Gap): number {
  return gap.to - gap.from;
}

function pixel(time: number, pieces: readonly Stretch[], left: number, right: number): number {
  for (const piece of pieces) {
    if (time > piece.to) continue;
    if (time <= piece.from) return Math.max(left, piece.x0);
    return piece.x0 + ((time - piece.from) / (piece.to - piece.from)) * (piece.x1 - piece.x0);
  }
  return right;
}
