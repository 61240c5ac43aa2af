// Draws what stands on the axis: signs, their poles and flags, each reachable by keyboard and told in full words.

import { escapeHtml } from '../escape.ts';
import { drawDetail } from './draw-detail.ts';
import { barShape, faultShape, pointShape, severalShape, unknownShape } from './draw-shape.ts';
import { isolated, line, rect, round } from './drawing.ts';
import type { Target } from './drawing.ts';
import { signKind } from './flag-requests.ts';
import { PADDING } from './flags.ts';
import { ROW } from './layout.ts';
import type { Layout, PlacedSign } from './layout.ts';
import { clusterWords, markWords } from './mark-words.ts';

export function drawSigns(layout: Layout, target: Target): string {
  return layout.signs.map((sign) => drawSign(layout, sign, target)).join('');
}

function drawSign(layout: Layout, sign: PlacedSign, target: Target): string {
  const [first] = sign.marks;
  if (!first) return '';
  const title = sign.cluster === undefined ? markWords(first) : clusterWords(sign.marks);
  const inside = `<title>${escapeHtml(title)}</title><g aria-hidden="true">${drawFlags(layout, sign)}${shapes(sign)}${target === 'image' ? '' : halo(sign)}${drawDetail(layout, target, title)}</g>`;
  const looks = `class="${['mark', signKind(sign.marks), ...(sign.cluster === undefined ? [] : ['many']), ...(isFaulty(sign) ? ['faulty'] : []), ...(first.approximate ? ['approximate'] : [])].join(' ')}"`;
  // The title names the mark; what is seen of it is an extract, and hidden from those who hear it.
  if (target === 'image') return `<g ${looks}>${inside}</g>`;
  if (sign.cluster !== undefined) return `<a ${looks} href="#rca-cluster-${sign.cluster}" data-cluster="${sign.cluster}">${inside}</a>`;
  return target === 'preview'
    ? `<g ${looks} tabindex="0" role="link" data-place="entry:${first.index}">${inside}</g>`
    : `<g ${looks} tabindex="0" role="img">${inside}</g>`;
}

function isFaulty({ marks }: PlacedSign): boolean {
  return marks.some(({ faulty }) => faulty);
}

function shapes(sign: PlacedSign): string {
  const { x, y, marks, bar } = sign;
  const kind = signKind(marks);
  const isApproximate = marks.every(({ approximate }) => approximate);
  const body = sign.cluster !== undefined
    ? `${severalShape(kind, x, y, { count: marks.length, isUnknown: sign.shape === 'unknown' })}${kind === 'note' || sign.shape === 'unknown' ? '' : pointShape(kind, x, y - 15, false)}`
    : sign.shape === 'unknown' ? unknownShape(kind, x, y) : pointShape(kind, x, y, isApproximate || bar?.isFuzzy === true);
  return `${bar ? barShape(kind, bar.x0, bar.x1, y, bar.isFuzzy) : ''}${body}${isFaulty(sign) ? faultShape(x + 9, y - 10) : ''}`;
}

function halo({ x, y, bar }: PlacedSign): string {
  const [from, to] = bar ? [Math.min(bar.x0, x - 8), Math.max(bar.x1, x + 8)] : [x - 9, x + 9];
  return rect('tl-halo', from - 2, y - 10, to - from + 4, 20, 5);
}

function drawFlags({ flagsY }: Layout, { x, y, flags }: PlacedSign): string {
  if (flags.length === 0) return '';
  const top = Math.max(...flags.map(({ row }) => row));
  const texts = flags.map((flag) => {
    const baseline = flagsY - 4 - flag.row * ROW;
    const at = round(flag.isLeft ? x - PADDING : x + PADDING);
    return `<text class="tl-flag" x="${at}" y="${round(baseline)}"${flag.isLeft ? ' text-anchor="end"' : ''}><tspan class="tl-head">${escapeHtml(flag.head)}</tspan> ${isolated(flag.text.trimStart())}</text>`;
  });
  return `${line('tl-pole', x, y, x, flagsY - 14 - top * ROW)}${texts.join('')}`;
}
