// The picture with what belongs to it on a page: lists of what its clusters hold, and a caption where the picture alone does not say all.

import type { Links } from '../parts/place-link.ts';
import { unknownTimes } from './caption.ts';
import { timelineClusters } from './clusters.ts';
import type { Picture } from './picture.ts';
import { timelineSvg } from './svg.ts';

/** Empty when nothing can be placed on an axis. The picture itself says in which zone it is. */
export function timelineFigure(picture: Picture, drawing: { readonly width: number; readonly links: Links }): string {
  const svg = timelineSvg(picture, drawing);
  if (svg === '') return '';
  const hasMore = picture.marks.some(({ known }) => known === undefined);
  return `<figure id="rca-timeline">${svg}${timelineClusters(picture, drawing)}${hasMore ? `<figcaption>${unknownTimes(picture)}</figcaption>` : ''}</figure>`;
}
