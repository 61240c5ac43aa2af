// Draws the legend: the zone of the times, then the signs that occur with their words.

import { barShape, faultShape, pointShape, severalShape, unknownShape } from './draw-shape.ts';
import { words } from './drawing.ts';
import type { Layout } from './layout.ts';
import { LEGEND_ROW, SIGN_ROOM } from './legend.ts';
import type { LegendSign } from './legend.ts';

export function drawLegend({ legend, legendY }: Layout): string {
  const lines = legend.lines.map((text, index) => words('tl-zone', 8, legendY + 13 + index * LEGEND_ROW, text));
  const items = legend.items.map((item) => `${shape(item.sign, item.x + 8, legendY + item.y - 8)}${words('tl-legend', item.x + 8 + SIGN_ROOM, legendY + item.y - 4, item.words)}`);
  // The zone belongs to what the picture says; its signs are told in words already.
  return `<g>${lines.join('')}</g><g aria-hidden="true">${items.join('')}</g>`;
}

function shape(sign: LegendSign, x: number, y: number): string {
  if (sign === 'approximate') return pointShape('note', x, y, true);
  if (sign === 'unknown') return unknownShape('note', x, y);
  if (sign === 'fuzzy') return barShape('note', x - 8, x + 8, y, true);
  if (sign === 'several') return severalShape('note', x, y, { count: 3, isUnknown: false });
  return sign === 'faulty' ? faultShape(x, y + 1) : pointShape(sign, x, y, false);
}
