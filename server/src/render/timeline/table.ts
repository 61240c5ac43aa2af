// The timeline's picture as tables: the same content for screen readers and for people who prefer to read it.

import { durationWords } from '../../time/index.ts';
import { escapeHtml } from '../escape.ts';
import { elapsedText, startOf } from './elapsed.ts';
import type { Start } from './elapsed.ts';
import { kinds } from './kinds.ts';
import { remarks } from './mark-words.ts';
import { phaseWords } from './phases.ts';
import type { Mark, Picture } from './picture.ts';
import { pictureZone } from './caption.ts';
import type { TimelineOptions } from './svg.ts';

const MOST = 2000;

/** A closed `<details>` with all entries in the order of the report, impact windows and phases; empty when there are none. */
export function timelineTable(picture: Picture, { links }: Pick<TimelineOptions, 'links'>): string {
  const { marks, windows, phases } = picture;
  if (marks.length === 0 && windows.length === 0) return '';
  const start = startOf(picture);
  const since = start === undefined ? '' : `, and how long after ${start.words}`;
  const tables = [
    marks.length === 0 ? '' : table(`Entries in the order of the report. ${pictureZone(picture)}${since}.`, ['Time', 'Kind', 'Event', 'Elapsed', 'Remarks'], marks.slice(0, MOST).map((mark) => entryRow(mark, start, links)), marks.length),
    windows.length === 0 ? '' : table('Impact windows', ['Time', 'Duration', 'Note'], windows.slice(0, MOST).map(({ index, time, from, to, note }) => row('', [timeCell(time, `window:${index}`, links), durationWords(to - from), escapeHtml(note)])), windows.length),
    phases.length === 0 ? '' : table('Phases', ['Phase', 'Duration'], phases.map(({ id, from, to }) => row('', [phaseWords[id].long, durationWords(to - from)])), phases.length),
  ];
  return `<details id="rca-timeline-table"><summary>Timeline as a table</summary>${tables.join('')}</details>`;
}

/** A column in which nothing stands is left out. */
function table(caption: string, header: readonly string[], rows: readonly Row[], count: number): string {
  const shown = header.map((_, index) => index).filter((index) => index === 0 || rows.some(({ cells }) => (cells[index] ?? '') !== ''));
  const rest = count > rows.length ? `<tr><td colspan="${shown.length}">The table ends here: ${count - rows.length} more are in the report.</td></tr>` : '';
  const body = rows.map(({ looks, cells }) => `<tr${looks}>${shown.map((index) => (index === 0 ? `<th scope="row">${cells[0] ?? ''}</th>` : `<td>${cells[index] ?? ''}</td>`)).join('')}</tr>`);
  return `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${shown.map((index) => `<th scope="col">${header[index] ?? ''}</th>`).join('')}</tr></thead><tbody>${body.join('')}${rest}</tbody></table>`;
}

function entryRow(mark: Mark, start: Start | undefined, links: TimelineOptions['links']): Row {
  const kind = mark.kind === 'note' ? '' : kinds[mark.kind].words;
  return row(mark.faulty ? ' class="faulty"' : '', [timeCell(mark.time, `entry:${mark.index}`, links), kind, escapeHtml(mark.text), elapsedText(mark, start), remarks(mark).join(', ')]);
}

/** The first cell names the row. Cells are HTML. */
interface Row {
  readonly looks: string;
  readonly cells: readonly string[];
}

function row(looks: string, cells: readonly string[]): Row {
  return { looks, cells };
}

/** The time of an entry or window, in a page with a source the way to it. */
export function timeCell(time: string, place: string, links: TimelineOptions['links']): string {
  const text = time === '' ? 'no time' : escapeHtml(time);
  return links === 'source' ? `<a href="#" data-place="${place}">${text}</a>` : text;
}
