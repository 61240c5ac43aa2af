// The measures of one incident, from entries marked by kind and from impact windows. What is not known is absent, never guessed.

import type { EntryKind } from './data.generated.ts';
import { field, type Report } from './report.ts';

/** All in milliseconds. */
export interface Metrics {
  /** All impact windows together; where they overlap, time counts once. */
  readonly impact?: number;
  /** From impact start to detection. */
  readonly detect?: number;
  /** From detection to acknowledgement. */
  readonly acknowledge?: number;
  /** From detection to the first who worked on it. */
  readonly engage?: number;
  /** From impact start to mitigation. */
  readonly mitigate?: number;
  /** From impact start to resolution. */
  readonly resolve?: number;
}

interface Window {
  readonly start: number;
  readonly end: number;
}

/** A measure whose end comes before its start is absent: one of the two is wrong. */
export function metrics(report: Report): Metrics {
  const windows = impactWindows(report);
  const start = earliest([instantOf(report, 'impact-start', 'started_at'), ...(windows ?? []).map((window) => window.start)]);
  const detected = instantOf(report, 'detected', 'detected_at');
  const measures = {
    impact: windows === undefined || windows.length === 0 ? undefined : union(windows),
    detect: between(start, detected),
    acknowledge: between(detected, instantOf(report, 'acknowledged')),
    engage: between(detected, instantOf(report, 'engaged')),
    mitigate: between(start, instantOf(report, 'mitigated')),
    resolve: between(start, instantOf(report, 'resolved', 'resolved_at')),
  };
  return Object.fromEntries(Object.entries(measures).filter(([, value]) => value !== undefined));
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

/** Length of the union of intervals. */
function union(windows: readonly Window[]): number {
  let total = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { start, end } of windows.toSorted((a, b) => a.start - b.start)) {
    total += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return total;
}

/** The earliest entry of a kind in any timeline, else the metadata that states the same. */
function instantOf(report: Report, kind: EntryKind, key?: string): number | undefined {
  const marked = report.timelines.flatMap(({ entries }) => entries.filter(({ value }) => value.kind === kind).map(({ moment }) => moment?.instant));
  return earliest(marked) ?? (key === undefined ? undefined : field(report, key)?.moment?.instant);
}

function earliest(instants: readonly (number | undefined)[]): number | undefined {
  return instants.reduce((first, instant) => (instant === undefined || (first !== undefined && first <= instant) ? first : instant), undefined);
}

function between(from: number | undefined, to: number | undefined): number | undefined {
  return from === undefined || to === undefined || to < from ? undefined : to - from;
}
