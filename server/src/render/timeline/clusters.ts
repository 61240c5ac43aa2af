// The lists behind the signs that stand for several entries, shown beside the picture when one of them is opened.

import { escapeHtml } from '../escape.ts';
import { kinds } from './kinds.ts';
import { layoutOf } from './layout.ts';
import type { PlacedSign } from './layout.ts';
import { remarks } from './mark-words.ts';
import type { Mark, Picture } from './picture.ts';
import type { TimelineOptions } from './svg.ts';
import { timeCell } from './table.ts';

/** Of one list, and of all together: what is left out is in the report and, up to its own end, in the table. */
const MOST_OF_A_CLUSTER = 200;
const MOST = 2000;

/** One `<div class="cluster" id="rca-cluster-N">` for each sign of several entries of the picture of the same width. */
export function timelineClusters(picture: Picture, { width, links }: TimelineOptions): string {
  const clusters = layoutOf(picture, width)?.signs.filter((sign) => sign.cluster !== undefined) ?? [];
  if (clusters.length === 0) return '';
  let left = MOST;
  const lists = clusters.map((sign) => {
    const shown = sign.marks.slice(0, Math.max(0, Math.min(MOST_OF_A_CLUSTER, left)));
    left -= shown.length;
    return list(sign, shown, links);
  });
  return `<div class="clusters">${lists.join('')}</div>`;
}

function list({ cluster, marks }: PlacedSign, shown: readonly Mark[], links: TimelineOptions['links']): string {
  const rest = marks.length > shown.length ? `<li>and ${marks.length - shown.length} more</li>` : '';
  return `<div class="cluster" id="rca-cluster-${cluster}" tabindex="-1" role="region" aria-label="${escapeHtml(`${marks.length} entries, ${marks[0]?.time ?? ''}`)}"><p><strong>${marks.length} entries</strong> <a class="close" href="#rca-timeline">Close</a></p><ul>${shown.map((mark) => item(mark, links)).join('')}${rest}</ul></div>`;
}

function item(mark: Mark, links: TimelineOptions['links']): string {
  const tags = [mark.kind === 'note' ? '' : kinds[mark.kind].words, ...remarks(mark)].filter((tag) => tag !== '');
  return `<li${mark.faulty ? ' class="faulty"' : ''}>${timeCell(mark.time, `entry:${mark.index}`, links)}${tags.map((tag) => ` <span class="tag">${tag}</span>`).join('')} <bdi>${escapeHtml(mark.text)}</bdi></li>`;
}
