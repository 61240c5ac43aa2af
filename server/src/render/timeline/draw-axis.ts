// Draws the axis: ticks, names, days, clock changes and the breaks where time is left out.

import { line, round, words } from './drawing.ts';
import { BAND } from './layout.ts';
import type { Layout } from './layout.ts';

export function drawAxis(layout: Layout): string {
  const { axis, axisY, namesY, periodsY, left, right } = layout;
  const ends = axis.ticks.length === 1 && axis.breaks.length === 0 ? [left, right] : [Math.min(left, ...axis.ticks), right];
  return [
    '<g aria-hidden="true">',
    ...axis.ticks.map((x) => line('tl-tick', x, axisY, x, namesY - 12)),
    ...axis.changes.map((x) => line('tl-change', x, axisY - 8, x, namesY - 12)),
    ...axis.names.map(({ x, text, kind }) => words(kind === 'tick' ? 'tl-name' : `tl-name tl-name-${kind}`, x, namesY, text, 'middle')),
    ...axis.periods.flatMap((row, index) => row.flatMap(({ x, nameX, isBoundary, label }) => [
      ...(isBoundary ? [line('tl-day', x, axisY - 6, x, namesY - 12), line('tl-day', x, (periodsY[index] ?? namesY) - 10, x, (periodsY[index] ?? namesY) + 3)] : []),
      ...(label === '' ? [] : [words('tl-period', nameX, periodsY[index] ?? namesY, label)]),
    ])),
    line('tl-axis', ends[0] ?? left, axisY, ends[1] ?? right, axisY),
    '</g>',
  ].join('');
}

/** Over everything else: tears through the axis and through the bars and bands that go on across a break. */
export function drawBreaks(layout: Layout): string {
  const { axis, axisY, signs, phases, windows } = layout;
  if (axis.breaks.length === 0) return '';
  const bars = [
    ...signs.flatMap(({ bar, y }) => (bar ? [{ x0: bar.x0, x1: bar.x1, from: y - 7, to: y + 7 }] : [])),
    ...[...phases, ...windows].map(({ x0, x1, y }) => ({ x0, x1, from: y - 2, to: y + BAND + 2 })),
  ];
  const tears = axis.breaks.flatMap((gap) => {
    const x = (gap.x0 + gap.x1) / 2;
    return [tear(x, axisY - 8, axisY + 8), ...bars.filter(({ x0, x1 }) => x0 < x && x < x1).map(({ from, to }) => tear(x, from, to))];
  });
  return `<g class="tl-tears" aria-hidden="true">${tears.join('')}</g>`;
}

const TOOTH = 5;

function tear(x: number, from: number, to: number): string {
  const count = Math.max(2, Math.round((to - from) / TOOTH));
  const height = (to - from) / count;
  const side = (shift: number, down: readonly number[]): readonly string[] => down.map((index) => `${round(x + shift + (index % 2 === 0 ? -2 : 2))} ${round(from + index * height)}`);
  const down = Array.from({ length: count + 1 }, (_, index) => index);
  const leftSide = side(-3.5, down).join('L');
  const rightSide = side(3.5, down).join('L');
  return `<path class="tl-gap" d="M${leftSide}L${side(3.5, down.toReversed()).join('L')}z"/><path class="tl-tear" d="M${leftSide}M${rightSide}"/>`;
}
