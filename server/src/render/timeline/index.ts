// The face of the timeline's picture: from a report to SVG, tables and lists.

export { statedZone, timelinePicture } from './picture.ts';
export type { Mark, Picture, PictureOptions, PictureWindow } from './picture.ts';
export { timelineSvg } from './svg.ts';
export type { TimelineOptions } from './svg.ts';
export { timelineTable } from './table.ts';
export { timelineClusters } from './clusters.ts';
export { timelineCaption } from './caption.ts';
export { timelineImage } from './image.ts';
export { plainText } from './plain-text.ts';
export { timelineFigure } from './figure.ts';
export { disorderIn, faultyEntries } from './order-faults.ts';
