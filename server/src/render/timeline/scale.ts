// The time axis of the picture: instants to pixels, with long quiet stretches pressed together so that the busy minutes stay legible.

/** A stretch of the axis that is shorter on paper than in time. */
export interface Break {
  readonly from: number;
  readonly to: number;
  readonly x: number;
}

export interface TimeScale {
  readonly from: number;
  readonly to: number;
  x(instant: number): number;
  readonly breaks: readonly Break[];
  /** The stretches between breaks, for ticks. */
  readonly stretches: readonly { readonly from: number; readonly to: number; readonly x0: number; readonly x1: number }[];
}

const BREAK_WIDTH = 36;
/** A quiet stretch is pressed together when it takes more than this share of the whole span and several times the usual gap. */
const LONG_SHARE = 0.2;
const LONG_FACTOR = 6;
const MOST_BREAKS = 6;

/**
 * `instants` are the moments that must stay in place (milliseconds, any order, at least one); `spans` may not be broken:
 * what lasts is not quiet. The axis runs from pixel `left` to `right`.
 */
export function timeScale(instants: readonly number[], spans: readonly (readonly [number, number])[], left: number, right: number): TimeScale {
  const sorted = [...new Set([...instants, ...spans.flat()])].sort((a, b) => a - b);
  const from = sorted[0] ?? 0;
  const to = sorted.at(-1) ?? 0;
  const gaps = quietGaps(sorted, spans);
  const busy = to - from - gaps.reduce((sum, gap) => sum + gap.to - gap.from, 0);
  const perMs = busy > 0 ? Math.max(0, right - left - gaps.length * BREAK_WIDTH) / busy : 0;
  const stretches: { from: number; to: number; x0: number; x1: number }[] = [];
  const breaks: Break[] = [];
  let at = from;
  let x = left;
  for (const gap of [...gaps, { from: to, to }]) {
    const x1 = busy > 0 ? x + (gap.from - at) * perMs : (left + right) / 2;
    stretches.push({ from: at, to: gap.from, x0: x, x1 });
    if (gap.to > gap.from) breaks.push({ from: gap.from, to: gap.to, x: x1 + BREAK_WIDTH / 2 });
    x = x1 + BREAK_WIDTH;
    at = gap.to;
  }
  return { from, to, breaks, stretches, x: (instant) => pixel(instant, stretches, breaks, (left + right) / 2) };
}

function quietGaps(sorted: readonly number[], spans: readonly (readonly [number, number])[]): readonly { readonly from: number; readonly to: number }[] {
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined || sorted.length < 3) return [];
  const gaps = sorted.slice(1).map((to, index) => ({ from: sorted[index] ?? to, to }));
  const lengths = gaps.map((gap) => gap.to - gap.from).sort((a, b) => a - b);
  const usual = lengths[lengths.length >> 1] ?? 0;
  return gaps
    .filter((gap) => gap.to - gap.from > (last - first) * LONG_SHARE && gap.to - gap.from > usual * LONG_FACTOR)
    .filter((gap) => !spans.some(([start, end]) => start < gap.to && gap.from < end))
    .slice(0, MOST_BREAKS);
}

function pixel(instant: number, stretches: TimeScale['stretches'], breaks: readonly Break[], middle: number): number {
  for (const stretch of stretches) {
    if (instant > stretch.to) continue;
    if (instant < stretch.from) break;
    if (stretch.to === stretch.from) return stretches.length === 1 ? middle : stretch.x0;
    return stretch.x0 + ((instant - stretch.from) / (stretch.to - stretch.from)) * (stretch.x1 - stretch.x0);
  }
  return breaks.find((gap) => gap.from < instant && instant < gap.to)?.x ?? stretches.at(-1)?.x1 ?? middle;
}
