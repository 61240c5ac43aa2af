// The timeline's picture alone, as a file for slides and pages.

import { disorderIn, timelineImage, timelinePicture } from '../timeline/index.ts';
import { titleOf } from './document/export-document.ts';
import type { Exporter, ExportInput } from './exporter.ts';

export const svg: Exporter = {
  id: 'svg',
  title: 'Timeline picture',
  description: 'The timeline alone as an SVG picture, for slides and pages',
  extension: '.svg',
  mediaType: 'image/svg+xml',
  write: writeSvg,
};

/** As wide as a slide shows it well. */
const WIDTH = 1200;

function writeSvg({ report, profile, today, zone }: ExportInput): string {
  const picture = timelinePicture(report, { isFaulty: disorderIn(report, profile, today), ...(zone === undefined ? {} : { zone }) });
  return timelineImage(picture, { width: WIDTH, title: titleOf(report) });
}
