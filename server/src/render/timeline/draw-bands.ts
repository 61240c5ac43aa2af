// Draws phases, impact windows and the shade that the windows cast over the whole picture.

import { durationWords } from '../../time/index.ts';
import { escapeHtml } from '../escape.ts';
import { drawDetail } from './draw-detail.ts';
import { rect, words } from './drawing.ts';
import type { Target } from './drawing.ts';
import { BAND } from './layout.ts';
import type { Layout } from './layout.ts';
import type { Tone } from './kinds.ts';
import { phaseWords } from './phases.ts';
import type { PhaseId } from './phases.ts';

const TONES: Readonly<Record<PhaseId, Tone>> = { latent: 'cause', undetected: 'impact', responding: 'detected', recovering: 'mitigated' };

export function drawTints({ tints, legendY }: Layout, top: number): string {
  if (tints.length === 0) return '';
  return `<g aria-hidden="true">${tints.map(({ x0, x1 }) => rect('tl-tint', x0, top, x1 - x0, legendY - 4 - top)).join('')}</g>`;
}

export function drawPhases({ phases }: Layout): string {
  return phases.map(({ x0, x1, y, name, nameX, phase }) => {
    const title = `${phaseWords[phase.id].long}: ${durationWords(phase.to - phase.from)}`;
    return `<g class="phase" role="img" aria-label="${escapeHtml(title)}"><title>${escapeHtml(title)}</title>${band(TONES[phase.id], x0, x1, y)}${words('tl-band-name', nameX, y + 12, name)}</g>`;
  }).join('');
}

export function drawWindows(layout: Layout, target: Target): string {
  return layout.windows.map(({ x0, x1, y, name, nameX, window }) => {
    const title = `Impact, ${window.time} (${durationWords(window.to - window.from)})${window.note === '' ? '' : `: ${window.note}`}`;
    const reach = target === 'image' ? '' : ` tabindex="0" role="${target === 'preview' ? 'link' : 'img'}"${target === 'preview' ? ` data-place="window:${window.index}"` : ''}`;
    const halo = target === 'image' ? '' : rect('tl-halo', x0 - 2, y - 2, x1 - x0 + 4, BAND + 4, 3);
    return `<g class="window"${reach}><title>${escapeHtml(title)}</title><g aria-hidden="true">${band('impact', x0, x1, y)}${halo}${words('tl-band-name', nameX, y + 12, name)}${drawDetail(layout, target, title)}</g></g>`;
  }).join('');
}

function band(tone: Tone, x0: number, x1: number, y: number): string {
  return rect(`tl-band tl-fill-${tone} tl-line-${tone}`, x0 + 0.5, y + 0.5, Math.max(2, x1 - x0 - 1), BAND - 1, 2);
}
