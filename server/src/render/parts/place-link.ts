// How a part of a page leads to the source: by naming what it shows. Where that stands is asked when somebody follows it, so no line number can be stale.

import { escapeHtml } from '../escape.ts';

/** `source`: the page can show the source, as the preview does. `none`: the page stands alone, as an export does. */
export type Links = 'source' | 'none';

/** What a link leads to: the nth entry of all timelines, window, action or finding of the report, or a section, from 0. */
export type PlaceName = `${'entry' | 'window' | 'action' | 'finding' | 'section'}:${number}`;

/** `html` as a link to the source, or as it is. `words` say where it leads when `html` alone does not. */
export function placeLink(links: Links, place: PlaceName, html: string, words?: string): string {
  if (links === 'none') return html;
  return `<a href="#" data-place="${place}"${words === undefined ? '' : ` aria-label="${escapeHtml(words)}"`}>${html}</a>`;
}
