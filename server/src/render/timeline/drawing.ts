// What all parts of the drawing share: where it is shown, and how numbers and words become SVG.

import { escapeHtml } from '../escape.ts';

/** `preview`: marks lead to the source. `page`: nothing but the lists of clusters can be reached. `image`: nothing can. */
export type Target = 'preview' | 'page' | 'image';

/** A tenth of a pixel is finer than any screen. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** An author's words among ours keep their own direction. */
export function isolated(text: string): string {
  return escapeHtml(/[\u0590-\u08FF\uFB1D-\uFEFC]/.test(text) ? `\u2068${text}\u2069` : text);
}

export function line(name: string, x1: number, y1: number, x2: number, y2: number): string {
  return `<path class="${name}" d="M${round(x1)} ${round(y1)}${y1 === y2 ? `H${round(x2)}` : `L${round(x2)} ${round(y2)}`}"/>`;
}

export function rect(name: string, x: number, y: number, width: number, height: number, radius = 0): string {
  return `<rect class="${name}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"${radius > 0 ? ` rx="${radius}"` : ''}/>`;
}

export function words(name: string, x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end' = 'start'): string {
  return `<text class="${name}" x="${round(x)}" y="${round(y)}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${isolated(text)}</text>`;
}
