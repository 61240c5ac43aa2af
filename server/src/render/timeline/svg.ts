// The timeline's picture as SVG text. Looks come from classes, so every theme can colour it; nothing is styled inline.

import { escapeHtml } from '../escape.ts';
import { drawAxis, drawBreaks } from './draw-axis.ts';
import { drawPhases, drawTints, drawWindows } from './draw-bands.ts';
import { drawLegend } from './draw-legend.ts';
import { drawSigns } from './draw-signs.ts';
import type { Target } from './drawing.ts';
import { layoutOf } from './layout.ts';
import type { Layout } from './layout.ts';
import type { Picture } from './picture.ts';

export interface TimelineOptions {
  /** Pixels; the picture is 320–2000 wide. */
  readonly width: number;
  /** `source`: marks carry `data-place`, which a page turns into a jump. */
  readonly links: 'source' | 'none';
}

/** One `<svg>` element; an empty text when nothing has a place on an axis. */
export function timelineSvg(picture: Picture, { width, links }: TimelineOptions): string {
  const layout = layoutOf(picture, width);
  if (layout === undefined) return '';
  const size = `viewBox="0 0 ${layout.width} ${layout.height}" width="${layout.width}" height="${layout.height}"`;
  return `<svg class="timeline" xmlns="http://www.w3.org/2000/svg" ${size} role="group" aria-label="${escapeHtml(pictureWords(picture))}">${drawPicture(layout, links === 'source' ? 'preview' : 'page', 0)}</svg>`;
}

/** What is inside of the element; `top` is the upper edge of the picture. */
export function drawPicture(layout: Layout, target: Target, top: number): string {
  return [drawTints(layout, top), drawLegend(layout), drawAxis(layout), drawPhases(layout), drawWindows(layout, target), drawSigns(layout, target), drawBreaks(layout)].join('');
}

/** "Timeline: 12 entries, 2 impact windows" */
export function pictureWords({ marks, windows }: Picture): string {
  const shaded = windows.length === 0 ? '' : `, ${counted(windows.length, 'impact window')}`;
  return `Timeline: ${marks.length === 1 ? '1 entry' : `${marks.length} entries`}${shaded}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
