// The full words of what is pointed at or has the focus, in place of the legend: styles show it, no script is needed.

import { rect, words } from './drawing.ts';
import type { Target } from './drawing.ts';
import type { Layout } from './layout.ts';
import { wrapped } from './text-width.ts';

const SIZE = 12;
const LINE = 16;

export function drawDetail({ width, legendY, legend }: Layout, target: Target, text: string): string {
  if (target === 'image') return '';
  const lines = text.split('\n').slice(0, 4).flatMap((part) => wrapped(part, width - 20, SIZE, 3)).slice(0, Math.max(2, Math.floor(legend.height / LINE)));
  return `<g class="tl-detail">${rect('tl-paper', 0, legendY, width, legend.height + 4)}${lines.map((line, index) => words('tl-detail-words', 8, legendY + 13 + index * LINE, line)).join('')}</g>`;
}
