// What is said under the picture in words: the zone of its times, and the entries that have none.

import { escapeHtml } from '../escape.ts';
import type { Picture } from './picture.ts';
import { zoneSentence } from './time-text.ts';

/** HTML text for a caption, one or two sentences. */
export function timelineCaption(picture: Picture): string {
  const rest = unknownTimes(picture);
  return `${escapeHtml(pictureZone(picture))}.${rest === '' ? '' : ` ${rest}`}`;
}

/** "2 entries have no known time and stand where the report has them, marked “?”."; empty when all have one. */
export function unknownTimes({ marks, windows }: Picture): string {
  const unknown = marks.filter(({ known }) => known === undefined).length;
  if (unknown === 0) return '';
  const have = unknown === 1 ? '1 entry has' : `${unknown} entries have`;
  if (marks.length === unknown && windows.length === 0) return `${have} no known time, so there is no picture.`;
  return `${have} no known time and ${unknown === 1 ? 'stands' : 'stand'} where the report has ${unknown === 1 ? 'it' : 'them'}, marked “?”.`;
}

/** "Times in Asia/Singapore (UTC+8)" */
export function pictureZone({ marks, windows, basis, zone }: Picture): string {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const at of [...marks.flatMap(({ known }) => known?.at ?? []), ...windows.map((window) => window.from)]) {
    from = Math.min(from, at);
    to = Math.max(to, at);
  }
  return zoneSentence(basis, zone, Number.isFinite(from) ? from : 0, Number.isFinite(to) ? to : 0);
}
