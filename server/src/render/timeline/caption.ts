// What is said under the picture in words: the zone of its times, and the entries that have none.

import { escapeHtml } from '../escape.ts';
import type { Picture } from './picture.ts';
import { zoneSentence } from './time-text.ts';

/** HTML text for a caption, one or two sentences. */
export function timelineCaption(picture: Picture): string {
  const unknown = picture.marks.filter(({ known }) => known === undefined).length;
  const isEmpty = picture.marks.length === unknown && picture.windows.length === 0;
  const have = unknown === 1 ? '1 entry has' : `${unknown} entries have`;
  const rest = unknown === 0 ? '' : isEmpty ? ` ${have} no known time, so there is no picture.` : ` ${have} no known time and ${unknown === 1 ? 'stands' : 'stand'} where the report has ${unknown === 1 ? 'it' : 'them'}, marked “?”.`;
  return `${escapeHtml(pictureZone(picture))}.${rest}`;
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
