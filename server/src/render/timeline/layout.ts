// The whole picture on paper: what stands where, in pixels. It draws nothing, so that the picture and the lists of its clusters agree.

import { axisOf } from './axis.ts';
import type { Axis } from './axis.ts';
import { bandsOf } from './bands.ts';
import type { Band } from './bands.ts';
import { flagRequests, signKind } from './flag-requests.ts';
import { placeFlags } from './flags.ts';
import type { Flag } from './flags.ts';
import { legendOf } from './legend.ts';
import type { Legend } from './legend.ts';
import { phaseWords } from './phases.ts';
import type { Phase } from './phases.ts';
import type { Picture, PictureWindow } from './picture.ts';
import { timeScale } from './scale.ts';
import type { Lasting } from './scale.ts';
import { signsOf } from './signs.ts';
import type { Sign } from './signs.ts';
import { anchors } from './sureness.ts';
import { tintsOf } from './tints.ts';
import type { Tint } from './tints.ts';

export interface PlacedSign extends Sign {
  readonly y: number;
  /** Number of its list, where it stands for several entries. */
  readonly cluster?: number;
  readonly flags: readonly Flag[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly axisY: number;
  /** Lower edge of the flags. */
  readonly flagsY: number;
  readonly axis: Axis;
  readonly namesY: number;
  /** Base lines of the rows of days and years. */
  readonly periodsY: readonly number[];
  readonly signs: readonly PlacedSign[];
  readonly tints: readonly Tint[];
  readonly phases: readonly (Band & { readonly y: number; readonly phase: Phase })[];
  readonly windows: readonly (Band & { readonly y: number; readonly window: PictureWindow })[];
  /** Where bands end and the legend begins. */
  readonly legendY: number;
  readonly legend: Legend;
}

export const ROW = 17;
export const BAND = 16;
const LANE = 17;
const MARGIN = 26;
const TOP = 6;
const LANES = 4;

/** The picture and the lists of its clusters ask for the same layout, one after the other. */
const layouts = new WeakMap<Picture, { readonly key: string; readonly layout: Layout | undefined }>();

/** Undefined when nothing has a place. `wanted` is the width in pixels, 320–2000; `top` is room over the picture. */
export function layoutOf(picture: Picture, wanted: number, top = 0): Layout | undefined {
  const key = `${wanted} ${top}`;
  const last = layouts.get(picture);
  if (last?.key === key) return last.layout;
  const layout = layOut(picture, wanted, top);
  layouts.set(picture, { key, layout });
  return layout;
}

function layOut(picture: Picture, wanted: number, top: number): Layout | undefined {
  const times = [...anchors(picture.marks), ...picture.windows.flatMap(({ from, to }) => [from, to])];
  if (times.length === 0) return undefined;
  const width = Math.min(2000, Math.max(320, Math.round(Number.isFinite(wanted) ? wanted : 900)));
  const [left, right] = [MARGIN, width - MARGIN];
  const scale = timeScale([...times, ...phaseTimes(picture)], lastingIn(picture), left, right);
  const axis = axisOf(scale, picture.basis, picture.zone, width);
  const signs = signsOf(picture, scale, left, right);
  const requests = flagRequests(signs, picture, { step: axis.step, isBroken: scale.breaks.length > 0 });
  const flags = placeFlags(requests, { left: 4, right: width - 4, rows: Math.round(Math.max(12, 19 - width / 200)) });
  const rows = flags.reduce((most, flag) => Math.max(most, (flag?.row ?? -1) + 1), 0);

  // A list of several shows over its number what the most important of them is.
  const flagsGap = signs.some((sign) => sign.marks.length > 1 && signKind(sign.marks) !== 'note') ? 27 : 16;
  const axisY = top + TOP + rows * ROW + flagsGap;
  const unknownY = axisY + 19;
  const firstLane = (signs.some(({ shape }) => shape === 'unknown') ? unknownY : axisY) + 19;
  const lanes = signs.reduce((most, { bar }) => Math.max(most, (bar?.lane ?? -1) + 1), 0);
  const namesY = firstLane + lanes * LANE + 3;
  const periodsY = axis.periods.map((_, index) => namesY + 16 + index * 15);
  const phasesY = (periodsY.at(-1) ?? namesY) + 9;
  const tears = scale.breaks.map(({ x0, x1 }) => (x0 + x1) / 2);
  const frame = { left: 4, right: width - 4, lanes: LANES };
  const phases = bandsOf(picture.phases.map(({ id, from, to }) => ({ x0: scale.x(from), x1: Math.max(scale.x(to), scale.x(from) + 3), ...phaseWords[id], mayCut: false })), tears, frame);
  const windowsY = phasesY + lanesIn(phases) * (BAND + 4);
  const windows = bandsOf(picture.windows.map((window) => ({ x0: scale.x(window.from), x1: Math.max(scale.x(window.to), scale.x(window.from) + 3), ...windowWords(window), mayCut: true })), tears, frame);
  const legendY = windowsY + lanesIn(windows) * (BAND + 4) + 2;
  const legend = legendOf(picture, scale, { signs, width, more: windows.filter((band) => band === undefined).length });
  let cluster = 0;
  return {
    width, left, right, axisY, flagsY: axisY - flagsGap, axis, namesY, periodsY, legendY, legend,
    height: legendY + legend.height + 4,
    tints: tintsOf(picture.windows, scale),
    signs: signs.map((sign) => ({
      ...sign,
      y: sign.bar ? firstLane + sign.bar.lane * LANE : sign.shape === 'unknown' ? unknownY : axisY,
      ...(sign.marks.length > 1 ? { cluster: (cluster += 1) } : {}),
      flags: requests.flatMap(({ sign: own }, index) => (own === sign ? (flags[index] ?? []) : [])),
    })),
    phases: picture.phases.flatMap((phase, index) => placedBand(phases[index], phasesY).map((band) => ({ ...band, phase }))),
    windows: picture.windows.flatMap((window, index) => placedBand(windows[index], windowsY).map((band) => ({ ...band, window }))),
  };
}

/** Of phases that metadata begin or end; the others do so at entries, of which coarse ones stand elsewhere than at their first moment. */
function phaseTimes({ marks, phases }: Picture): readonly number[] {
  const coarse = new Set(marks.flatMap(({ known: time }) => (time?.within === undefined ? [] : [time.at])));
  return phases.flatMap(({ from, to }) => [from, to]).filter((time) => !coarse.has(time));
}

/** Merged, so that thousands of windows are asked for as few stretches. */
function lastingIn({ marks, windows }: Picture): readonly Lasting[] {
  const stretches = [...windows, ...marks.flatMap(({ known: time }) => (time?.until === undefined ? [] : [{ from: time.at, to: time.until }]))];
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

function windowWords({ note }: PictureWindow): { readonly long: string; readonly short: string } {
  return { long: note === '' ? 'Impact' : `Impact: ${note}`, short: 'Impact' };
}

function lanesIn(bands: readonly (Band | undefined)[]): number {
  return bands.reduce((most, band) => Math.max(most, (band?.lane ?? -1) + 1), 0);
}

function placedBand(band: Band | undefined, top: number): readonly (Band & { readonly y: number })[] {
  return band === undefined ? [] : [{ ...band, y: top + band.lane * (BAND + 4) }];
}
