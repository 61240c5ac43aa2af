// The picture as a file of its own: title, white paper, its style inside, nothing to load and nothing to run.

import { escapeHtml } from '../escape.ts';
import { timelineStyleFixed } from '../styles.generated.ts';
import { pictureZone } from './caption.ts';
import { rect, words } from './drawing.ts';
import { layoutOf } from './layout.ts';
import type { Picture } from './picture.ts';
import { plainText } from './plain-text.ts';
import { drawPicture, pictureWords } from './svg.ts';
import { wrapped } from './text-width.ts';

const TITLE = 17;
const LINE = 22;

/** SVG text of a whole file; a picture without any known time says so in words. */
export function timelineImage(picture: Picture, { width, title }: { readonly width: number; readonly title: string }): string {
  const size = Math.min(2000, Math.max(320, Math.round(Number.isFinite(width) ? width : 900)));
  // Bold letters are wider.
  const name = plainText(title, 400);
  const lines = wrapped(name, (size - 24) * 0.92, TITLE, 2);
  const top = 10 + lines.length * LINE + 4;
  const layout = layoutOf(picture, size, top);
  const height = layout?.height ?? top + LINE + 10;
  const inside = layout === undefined ? words('tl-zone', 12, top + 14, 'No entry has a time that is known.') : drawPicture(layout, 'image', top);
  return [
    `<svg class="timeline" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${height}" width="${size}" height="${height}" role="img">`,
    `<title>${escapeHtml(name)}</title><desc>${escapeHtml(`${pictureWords(picture)}. ${pictureZone(picture)}.`)}</desc>`,
    `<style>${timelineStyleFixed}</style>`,
    rect('tl-paper', 0, 0, size, height),
    ...lines.map((line, index) => words('tl-title', 12, 10 + TITLE - 2 + index * LINE, line)),
    inside,
    '</svg>\n',
  ].join('');
}
