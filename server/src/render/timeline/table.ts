// The timeline's picture as a table: the same content for screen readers and for people who prefer to read it.

import { escapeHtml } from '../escape.ts';
import type { Picture } from './picture.ts';

const SHOWN = 2000;

export function timelineTable(picture: Picture, lineAt: (offset: number) => number): string {
  if (picture.marks.length === 0) return '';
  const rows = picture.marks.slice(0, SHOWN).map((mark) => {
    const line = lineAt(mark.offset);
    const kind = `${mark.kind ?? ''}${mark.faulty ? ' out of order' : ''}`.trim();
    return `<tr${mark.faulty ? ' class="faulty"' : ''}><td><a href="#L${line + 1}" data-jump="${line}">${escapeHtml(mark.time)}</a></td><td>${escapeHtml(kind)}</td><td>${escapeHtml(mark.text)}</td></tr>`;
  });
  const rest = picture.marks.length > SHOWN ? `<tr><td colspan="3">and ${picture.marks.length - SHOWN} more entries</td></tr>` : '';
  return `<details id="rca-timeline-table"><summary>Timeline as a table</summary><table><thead><tr><th scope="col">Time</th><th scope="col">Kind</th><th scope="col">Event</th></tr></thead><tbody>${rows.join('')}${rest}</tbody></table></details>`;
}
