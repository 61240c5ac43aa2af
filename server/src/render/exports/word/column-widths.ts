// How wide the columns of a table are on paper: no word is broken where there is room, and the rest goes to the columns that say most.

import { seenWidth } from '../../../syntax/markdown/write/seen-width.ts';
import { wordsOf, type Cell } from '../document/block.ts';

/** Of a character in the size of cells, and of the margins of a cell; twentieths of a point. */
const CHARACTER = 112;
const MARGINS = 240;
/** Longer words, such as addresses, are broken; longer texts ask for no more room; shorter ones, such as times, stay on one line. */
const LONGEST_WORD = 16;
const SHORT_TEXT = 22;
/** Of the width; a table that needs more for its short texts would leave none for the long ones. */
const ROOMY = 0.7;
const LONGEST_TEXT = 90;
/** Rows that are looked at. */
const SAMPLE = 200;

/** One per column; their sum is `total`. */
export function columnWidths(head: readonly Cell[], rows: readonly (readonly Cell[])[], total: number): readonly number[] {
  const sample = [head, ...rows.slice(0, SAMPLE)];
  const count = sample.reduce((most, cells) => Math.max(most, cells.length), 0);
  const columns = Array.from({ length: count }, (_, column) => needs(sample.map((cells) => wordsOf(cells[column] ?? []))));
  const sum = (of: (need: Need) => number): number => columns.reduce((all, need) => all + of(need), 0);
  const least = sum(({ line }) => line) <= total * ROOMY ? ({ line }: Need) => line : ({ word }: Need) => word;
  if (sum(least) >= total) return settled(columns.map((need) => (least(need) * total) / sum(least)), total);
  const wish = (need: Need): number => Math.max(0, need.text - least(need));
  const [spare, wanted] = [total - sum(least), sum(wish)];
  return settled(columns.map((need) => least(need) + (wanted === 0 ? 0 : (wish(need) * spare) / wanted)), total);
}

/** Widths: that breaks no word, that breaks no short text, that breaks nothing. */
interface Need {
  readonly word: number;
  readonly line: number;
  readonly text: number;
}

function needs(texts: readonly string[]): Need {
  const word = texts.reduce((most, text) => text.split(' ').reduce((longest, part) => Math.max(longest, seenWidth(part)), most), 2);
  const text = texts.reduce((most, one) => Math.max(most, seenWidth(one)), 2);
  const width = (characters: number): number => characters * CHARACTER + MARGINS;
  const least = width(Math.min(word, LONGEST_WORD));
  return { word: least, line: text <= SHORT_TEXT ? width(text) : least, text: width(Math.min(text, LONGEST_TEXT)) };
}

/** Whole numbers; the last column takes what is left. */
function settled(widths: readonly number[], total: number): readonly number[] {
  const whole = widths.map(Math.floor);
  return whole.map((width, index) => (index === whole.length - 1 ? total - whole.slice(0, -1).reduce((sum, one) => sum + one, 0) : width));
}
