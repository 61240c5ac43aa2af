// What stands under the picture: the zone of its times, and what its signs mean, those that occur.

import type { EntryKind } from '../../model/data.generated.ts';
import { kindOrder, kinds } from './kinds.ts';
import type { Picture } from './picture.ts';
import type { TimeScale } from './scale.ts';
import type { Sign } from './signs.ts';
import { textWidth, wrapped } from './text-width.ts';
import { zoneSentence } from './time-text.ts';

export type LegendSign = EntryKind | 'approximate' | 'unknown' | 'fuzzy' | 'several' | 'faulty';

export interface LegendItem {
  readonly sign: LegendSign;
  readonly words: string;
  /** Of its sign's left edge, and of its line from the top of the legend. */
  readonly x: number;
  readonly y: number;
}

export interface Legend {
  /** The zone, and what the picture leaves out. */
  readonly lines: readonly string[];
  readonly items: readonly LegendItem[];
  readonly height: number;
}

const LEGEND_SIZE = 11;
export const LEGEND_ROW = 17;
/** Between the middle of a sign and its words. */
export const SIGN_ROOM = 11;
const GAP = 16;

export function legendOf(picture: Picture, scale: TimeScale, { signs, width, more }: { readonly signs: readonly Sign[]; readonly width: number; readonly more: number }): Legend {
  const note = more > 0 ? ` · ${more} more impact ${more === 1 ? 'window is' : 'windows are'} shaded only` : '';
  const lines = wrapped(`${zoneSentence(picture.basis, picture.zone, scale.from, scale.to)}${note}`, width - 16, LEGEND_SIZE, 3);
  const words = wordsOf(picture, signs);
  const items: LegendItem[] = [];
  let x = 8;
  let y = LEGEND_ROW * (lines.length + 1);
  for (const [sign, text] of words) {
    const needed = 8 + SIGN_ROOM + textWidth(text, LEGEND_SIZE);
    if (x > 8 && x + needed > width - 4) {
      x = 8;
      y += LEGEND_ROW;
    }
    items.push({ sign, words: text, x, y });
    x += needed + GAP;
  }
  // Two lines at least: the words of a mark that has the focus stand here.
  return { lines, items, height: Math.max(2 * LEGEND_ROW, items.length === 0 ? lines.length * LEGEND_ROW : y) + 4 };
}

function wordsOf({ marks }: Picture, signs: readonly Sign[]): readonly (readonly [LegendSign, string])[] {
  const occurring = new Set(marks.map(({ kind }) => kind));
  const found: (readonly [LegendSign, string])[] = [];
  // A report that marks nothing has one kind of signs, which needs no words.
  if (occurring.size > 1 || !occurring.has('note')) found.push(...kindOrder.filter((kind) => occurring.has(kind)).map((kind) => [kind, kinds[kind].words] as const));
  if (marks.some(({ approximate }) => approximate)) found.push(['approximate', 'approximate']);
  if (signs.some(({ bar }) => bar?.isFuzzy === true)) found.push(['fuzzy', 'some time in it']);
  if (marks.some(({ known }) => known === undefined)) found.push(['unknown', 'time not known, placed by order']);
  if (signs.some((sign) => sign.marks.length > 1)) found.push(['several', 'several entries']);
  if (marks.some(({ faulty }) => faulty)) found.push(['faulty', 'out of order']);
  return found;
}
