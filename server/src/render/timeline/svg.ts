// Draws the timeline's picture as SVG text. Looks come from classes, so every theme can colour it; nothing is styled inline.

import { localOf } from '../../time/index.ts';
import type { Zone } from '../../time/index.ts';
import { escapeHtml } from '../escape.ts';
import { placeLabels, textWidth } from './labels.ts';
import type { PlacedLabel } from './labels.ts';
import type { Mark, Picture } from './picture.ts';
import { timeScale } from './scale.ts';
import type { TimeScale } from './scale.ts';
import { clockLabel, dayLabel, ticks } from './ticks.ts';

const MARGIN = 24;
const TICK_Y = 14;
const PHASE_Y = 24;
const PHASE_HEIGHT = 16;
const AXIS_Y = 62;
const FIRST_ROW = 88;
const ROW = 18;
const ROWS = 9;
const UTC: Zone = { id: 'UTC', fixed: 0 };
/** Marks nearer than this share one sign with a number. */
const CLUSTER = 5;

export interface DrawingOptions {
  /** Pixels, 320–2000. */
  readonly width: number;
  /** Line from 0 of an offset, for jumps to the source. */
  readonly lineAt: (offset: number) => number;
}

/** The picture as one `<svg>` element; an empty text when there is nothing to place on an axis. */
export function timelineSvg(picture: Picture, options: DrawingOptions): string {
  if (picture.marks.length === 0 && picture.windows.length === 0) return '';
  const width = Math.min(2000, Math.max(320, Math.round(options.width)));
  const zone = picture.zone ?? UTC;
  const spans = [...picture.windows.map(({ from, to }) => [from, to] as const), ...picture.marks.flatMap(({ at, until }) => (until === undefined ? [] : [[at, until] as const]))];
  const scale = timeScale(picture.marks.map(({ at }) => at), spans, MARGIN, width - MARGIN);
  const clusters = clustered(picture.marks, scale);
  const labels = placeLabels(
    clusters.map(({ x, marks }) => ({ x, text: labelText(marks, zone), weight: weightOf(marks) })),
    4,
    width - 4,
    ROWS,
  );
  const rows = labels.reduce((most, label) => Math.max(most, (label?.row ?? -1) + 1), 0);
  const height = FIRST_ROW + rows * ROW + 6;
  return [
    `<svg class="timeline" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${escapeHtml(summary(picture))}">`,
    ...windowShapes(picture, scale, height),
    ...phaseShapes(picture, scale),
    ...axisShapes(scale, zone, width),
    ...clusters.map((cluster, index) => clusterShape(cluster, labels[index], options)),
    '</svg>',
  ].join('');
}

interface Cluster {
  readonly x: number;
  readonly x1?: number;
  readonly marks: readonly Mark[];
}

function clustered(marks: readonly Mark[], scale: TimeScale): readonly Cluster[] {
  const clusters: { x: number; x1?: number; marks: Mark[] }[] = [];
  for (const mark of [...marks].sort((a, b) => a.at - b.at)) {
    const x = scale.x(mark.at);
    const last = clusters.at(-1);
    if (last && last.x1 === undefined && mark.until === undefined && x - last.x < CLUSTER) last.marks.push(mark);
    else clusters.push({ x, ...(mark.until === undefined ? {} : { x1: scale.x(mark.until) }), marks: [mark] });
  }
  return clusters;
}

function labelText(marks: readonly Mark[], zone: Zone): string {
  const [first] = marks;
  if (!first) return '';
  const more = marks.length > 1 ? ` (+${marks.length - 1})` : '';
  return `${clockLabel(localOf(first.at, zone))} ${first.text}${more}`;
}

/** Phase marks are named first, then faults, then plain notes. */
function weightOf(marks: readonly Mark[]): number {
  return Math.max(...marks.map((mark) => (mark.faulty ? 3 : mark.kind !== undefined && mark.kind !== 'note' ? 2 : 1)));
}

function windowShapes(picture: Picture, scale: TimeScale, height: number): readonly string[] {
  return picture.windows.map(({ from, to, label }) => {
    const x = scale.x(from);
    const width = Math.max(2, scale.x(to) - x);
    return `<rect class="window" x="${round(x)}" y="${PHASE_Y}" width="${round(width)}" height="${height - PHASE_Y - 4}"><title>Impact${label ? `: ${escapeHtml(label)}` : ''}</title></rect>`;
  });
}

function phaseShapes(picture: Picture, scale: TimeScale): readonly string[] {
  return picture.phases.map(({ name, from, to }) => {
    const x = scale.x(from);
    const width = Math.max(1, scale.x(to) - x);
    const label = width > name.length * 6.5 + 8 ? `<text x="${round(x + 5)}" y="${PHASE_Y + 12}">${escapeHtml(name)}</text>` : '';
    return `<g class="phase ${escapeHtml(name)}"><title>${escapeHtml(name)}</title><rect x="${round(x)}" y="${PHASE_Y}" width="${round(width)}" height="${PHASE_HEIGHT}"></rect>${label}</g>`;
  });
}

function axisShapes(scale: TimeScale, zone: Zone, width: number): readonly string[] {
  const left = Math.min(MARGIN, scale.stretches[0]?.x0 ?? MARGIN);
  const shapes = [`<line class="axis" x1="${round(left)}" y1="${AXIS_Y}" x2="${width - MARGIN}" y2="${AXIS_Y}"></line>`];
  let day = '';
  let labelled = -Infinity;
  const label = (x: number, text: string, kind: string, anchor: 'start' | 'middle'): void => {
    const half = textWidth(text) / 2;
    const [from, to] = anchor === 'middle' ? [x - half, x + half] : [x, x + 2 * half];
    if (from < labelled + 8) return;
    labelled = to;
    shapes.push(`<text class="tick-label${kind}" x="${round(x)}" y="${TICK_Y}" text-anchor="${anchor}">${escapeHtml(text)}</text>`);
  };
  for (const stretch of scale.stretches) {
    const room = Math.max(1, Math.floor((stretch.x1 - stretch.x0) / 70));
    const regular = stretch.to > stretch.from ? ticks(stretch.from, stretch.to, room, zone) : [];
    const started = dayLabel(localOf(stretch.from, zone), false);
    // Without it the first day of the axis would go unnamed.
    if (started !== day && !(regular[0]?.day === true && regular[0].at === stretch.from)) label(stretch.x0 - 8, started, ' day', 'start');
    day = dayLabel(localOf(stretch.to, zone), false);
    for (const tick of regular.length > 0 ? regular : [{ at: stretch.from, label: clockLabel(localOf(stretch.from, zone)), day: false }]) {
      const x = scale.x(tick.at);
      const kind = tick.day ? ' day' : '';
      shapes.push(`<line class="tick${kind}" x1="${round(x)}" y1="${TICK_Y + 4}" x2="${round(x)}" y2="${AXIS_Y + 4}"></line>`);
      label(x, tick.label, kind, 'middle');
    }
  }
  for (const gap of scale.breaks) {
    const x = round(gap.x);
    const words = `${dayLabel(localOf(gap.from, zone), false)} ${clockLabel(localOf(gap.from, zone))} to ${dayLabel(localOf(gap.to, zone), false)} ${clockLabel(localOf(gap.to, zone))}: nothing happened`;
    shapes.push(`<g class="break"><title>${escapeHtml(words)}</title><path d="M${x - 5} ${AXIS_Y + 7} l4 -14 M${x + 1} ${AXIS_Y + 7} l4 -14"></path><text x="${x}" y="${AXIS_Y - 12}" text-anchor="middle">${escapeHtml(gapWords(gap.to - gap.from))}</text></g>`);
  }
  return shapes;
}

function clusterShape(cluster: Cluster, label: PlacedLabel | undefined, options: DrawingOptions): string {
  const [first] = cluster.marks;
  if (!first) return '';
  const x = round(cluster.x);
  const classes = ['mark', first.kind ?? 'note', ...(first.approximate ? ['approximate'] : []), ...(cluster.marks.some((mark) => mark.faulty) ? ['faulty'] : [])].join(' ');
  const words = cluster.marks.slice(0, 12).map((mark) => `${mark.time} ${mark.text}${mark.faulty ? ' (out of order)' : ''}`).join('\n');
  const bar = cluster.x1 === undefined ? '' : `<rect class="bar" x="${x}" y="${AXIS_Y - 5}" width="${round(Math.max(2, cluster.x1 - cluster.x))}" height="10"></rect>`;
  const sign = cluster.x1 === undefined ? `<circle cx="${x}" cy="${AXIS_Y}" r="${cluster.marks.length > 1 ? 7 : 5}"></circle>` : '';
  const count = cluster.marks.length > 1 ? `<text class="count" x="${x}" y="${AXIS_Y + 3.5}" text-anchor="middle">${cluster.marks.length}</text>` : '';
  const y = FIRST_ROW + (label?.row ?? 0) * ROW;
  const text = label
    ? `<path class="leader" d="M${x} ${AXIS_Y + 8} V${y - 4}"></path><text class="label" x="${label.left ? x - 4 : x + 4}" y="${y}"${label.left ? ' text-anchor="end"' : ''}>${escapeHtml(label.text)}</text>`
    : '';
  return `<g class="${classes}" tabindex="0" role="img" aria-label="${escapeHtml(words)}" data-line="${options.lineAt(first.offset)}"><title>${escapeHtml(words)}</title>${bar}${sign}${count}${text}</g>`;
}

function summary(picture: Picture): string {
  const windows = picture.windows.length > 0 ? `, ${picture.windows.length} impact ${picture.windows.length === 1 ? 'window' : 'windows'}` : '';
  return `Timeline: ${picture.marks.length} ${picture.marks.length === 1 ? 'entry' : 'entries'}${windows}`;
}

function gapWords(ms: number): string {
  const hours = ms / 3_600_000;
  if (hours < 1) return `${Math.round(ms / 60_000)} min`;
  return hours < 48 ? `${Math.round(hours)} h` : `${Math.round(hours / 24)} d`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
