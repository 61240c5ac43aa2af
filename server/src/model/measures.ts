// The measures of one incident with what each is counted from and to, so that a reader can check it. `metrics.ts` is their lengths alone.

import type { EntryKind } from './data.generated.ts';
import { field, type Report } from './report.ts';

export type MeasureName = 'impact' | 'detect' | 'acknowledge' | 'engage' | 'mitigate' | 'resolve';

export interface Measured {
  /** Milliseconds. */
  readonly ms: number;
  /** The instants it lies between; for the impact, from the first window's start to the last one's end. */
  readonly from: number;
  readonly to: number;
  /** How many windows the impact is the sum of. */
  readonly windows?: number;
}

interface Window {
  readonly start: number;
  readonly end: number;
}

/**
 * What is not known is absent, never guessed: a measure whose end comes before its start too, since one of the two is wrong.
 * `impact` counts time once where windows overlap.
 */
export function measures(report: Report): { readonly [M in MeasureName]?: Measured } {
  const windows = impactWindows(report);
  const start = earliest([instantOf(report, 'impact-start', 'started_at'), ...(windows ?? []).map((window) => window.start)]);
  const detected = instantOf(report, 'detected', 'detected_at');
  const found = {
    impact: windows === undefined || windows.length === 0 ? undefined : union(windows),
    detect: between(start, detected),
    acknowledge: between(detected, instantOf(report, 'acknowledged')),
    engage: between(detected, instantOf(report, 'engaged')),
    mitigate: between(start, instantOf(report, 'mitigated')),
    resolve: between(start, instantOf(report, 'resolved', 'resolved_at')),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/**
 * The windows that the report states, else the one from its impact start to its impact end. Undefined when an instant of a window is
 * not known, since the sum of the others would be too small.
 */
function impactWindows(report: Report): readonly Window[] | undefined {
  if (report.windows.length === 0) {
    const start = instantOf(report, 'impact-start', 'started_at');
    const end = instantOf(report, 'impact-end');
    return start === undefined || end === undefined || end < start ? [] : [{ start, end }];
  }
  const windows = report.windows.flatMap(({ moment }) => {
    const start = moment.instant;
    const end = moment.until?.instant;
    return start === undefined || end === undefined || end < start ? [] : [{ start, end }];
  });
  return windows.length === report.windows.length ? windows : undefined;
}

function union(windows: readonly Window[]): Measured {
  let ms = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { start, end } of windows.toSorted((a, b) => a.start - b.start)) {
    ms += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return { ms, from: earliest(windows.map(({ start }) => start)) ?? reached, to: reached, windows: windows.length };
}

/** The earliest entry of a kind in any timeline, else the metadata that states the same. */
function instantOf(report: Report, kind: EntryKind, key?: string): number | undefined {
  const marked = report.timelines.flatMap(({ entries }) => entries.filter(({ value }) => value.kind === kind).map(({ moment }) => moment?.instant));
  return earliest(marked) ?? (key === undefined ? undefined : field(report, key)?.moment?.instant);
}

function earliest(instants: readonly (number | undefined)[]): number | undefined {
  return instants.reduce((first, instant) => (instant === undefined || (first !== undefined && first <= instant) ? first : instant), undefined);
}

function between(from: number | undefined, to: number | undefined): Measured | undefined {
  return from === undefined || to === undefined || to < from ? undefined : { ms: to - from, from, to };
}
