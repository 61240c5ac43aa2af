// The axis on paper: ticks, the days or years they belong to, breaks and clock changes, with names that do not lie on one another.

import { MINUTE } from '../../time/calendar.ts';
import { localOf, offsetOf } from '../../time/index.ts';
import type { Zone } from '../../time/index.ts';
import type { Basis } from './known-time.ts';
import { days, years } from './periods.ts';
import type { Period } from './periods.ts';
import type { Break, TimeScale } from './scale.ts';
import { textWidth } from './text-width.ts';
import { clockLabel, dayLabel, stepFor, ticks, yearLabel } from './ticks.ts';
import type { Step } from './ticks.ts';
import { offsetWords, roughDuration } from './time-text.ts';

export interface AxisName {
  /** Its middle. */
  readonly x: number;
  readonly text: string;
  readonly kind: 'tick' | 'break' | 'change';
}

export interface Axis {
  readonly step: Step;
  readonly ticks: readonly number[];
  /** One row of names under the axis. */
  readonly names: readonly AxisName[];
  readonly breaks: readonly Break[];
  /** Where clocks change, in pixels. */
  readonly changes: readonly number[];
  /** Rows under the names: days, years; none, one or both. */
  readonly periods: readonly (readonly Period[])[];
}

const UTC: Zone = { id: 'UTC', fixed: 0 };
const NAME_SIZE = 11;
const GAP = 9;

export function axisOf(scale: TimeScale, basis: Basis, zone: Zone = UTC, width: number): Axis {
  const step = stepFor(scale.perMs);
  const changes = step.unit === 'clock' ? scale.stretches.flatMap(({ from, to }) => clockChanges(from, to, zone)) : [];
  const found = scale.stretches.flatMap(({ from, to }) => ticks(from, to, step, zone));
  const lonely = scale.stretches.filter(({ from, to }) => !found.some(({ at }) => from <= at && at <= to));
  const names: readonly AxisName[] = [
    ...scale.breaks.map((gap): AxisName => ({ x: (gap.x0 + gap.x1) / 2, text: roughDuration(gap.to - gap.from), kind: 'break' })),
    ...changes.map(({ at, words }): AxisName => ({ x: scale.x(at), text: words, kind: 'change' })),
    ...found.map(({ at, label }): AxisName => ({ x: scale.x(at), text: basis === 'relative' ? relativeLabel(at) : label, kind: 'tick' })),
    ...lonely.map(({ from, x0 }): AxisName => ({ x: x0, text: lonelyLabel(from, step, basis, zone), kind: 'tick' })),
  ];
  return {
    step,
    ticks: [...found.map(({ at }) => scale.x(at)), ...lonely.map(({ x0 }) => x0)],
    names: apart(names, width),
    breaks: scale.breaks,
    changes: changes.map(({ at }) => scale.x(at)),
    periods: periodsOf(scale, step, basis, zone, width - 4),
  };
}

function periodsOf(scale: TimeScale, step: Step, basis: Basis, zone: Zone, right: number): readonly (readonly Period[])[] {
  if (basis === 'relative' || step.unit === 'year') return [];
  if (step.unit !== 'clock') return [years(scale, zone, right, NAME_SIZE)];
  if (basis === 'clock') return [days(scale, zone, basis, false, right, NAME_SIZE)];
  const plain = days(scale, zone, basis, false, right, NAME_SIZE);
  const isOneYear = localOf(scale.from, zone).year === localOf(scale.to, zone).year;
  const dated = isOneYear ? days(scale, zone, basis, true, right, NAME_SIZE) : [];
  // With the year in it the first name is longer, and may leave no room for the second.
  if (isOneYear && dated.every(({ label }, index) => label !== '' || plain[index]?.label === '')) return [dated];
  return [plain, years(scale, zone, right, NAME_SIZE)];
}

/** What stands between ticks names itself. */
function lonelyLabel(at: number, step: Step, basis: Basis, zone: Zone): string {
  if (basis === 'relative') return relativeLabel(at);
  const local = localOf(at, zone);
  if (step.unit === 'year') return yearLabel(local);
  return step.unit === 'clock' ? clockLabel(local, step.count < MINUTE) : dayLabel(local);
}

/** "+0:05" */
export function relativeLabel(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / MINUTE);
  return `${ms < 0 ? '−' : '+'}${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** At most one for each stretch's ends is looked for: stretches of clocks are far shorter than half a year. */
function clockChanges(from: number, to: number, zone: Zone): readonly { readonly at: number; readonly words: string }[] {
  const [before, after] = [offsetOf(zone, from), offsetOf(zone, to)];
  if (before === after) return [];
  let [low, high] = [from, to];
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2);
    if (offsetOf(zone, middle) === before) low = middle;
    else high = middle;
  }
  return [{ at: Math.floor(high / 1000) * 1000, words: `→ ${offsetWords(after)}` }];
}

/** The first has its place; of the others those that leave a gap. All stay on the paper. */
function apart(names: readonly AxisName[], width: number): readonly AxisName[] {
  const placed: { readonly from: number; readonly to: number; readonly name: AxisName }[] = [];
  for (const name of names) {
    const half = textWidth(name.text, NAME_SIZE) / 2;
    const x = Math.min(Math.max(name.x, half + 2), width - half - 2);
    const [from, to] = [x - half, x + half];
    // A tick's name that moved from its tick by more than a few pixels would tell another time.
    if (name.kind === 'tick' && Math.abs(x - name.x) > 14) continue;
    if (placed.some((other) => from < other.to + GAP && other.from - GAP < to)) continue;
    placed.push({ from, to, name: { ...name, x } });
  }
  return placed.map(({ name }) => name);
}
