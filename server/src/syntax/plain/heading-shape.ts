// Recognises the heading of a section that no report format knows, by the way it stands and is written.

import { readLabel } from './label.ts';
import type { PlainLine } from './plain-line.ts';

const longest = 80;
const mostWords = 10;
const smallWords = new Set(['a', 'an', 'and', 'as', 'at', 'by', 'for', 'from', 'in', 'into', 'of', 'on', 'or', 'the', 'to', 'vs', 'with', '&', '-', '–']);

/**
 * True for a short line between blanks, followed by text, that is in capitals, in title case or numbered like a chapter (`2.1 Disks`).
 * Sentences, labels with a value, addresses and items are none.
 */
export function hasHeadingShape(line: PlainLine, below: PlainLine | undefined): boolean {
  const { text } = line;
  if (below === undefined || line.mark?.kind === 'bullet' || line.mark?.kind === 'dash' || !line.afterBlank || text.length > longest) return false;
  if (/[.,;!…。]$/.test(text) || /\t|https?:|@/.test(text)) return false;
  if (/^(?:by|from|posted|published|updated) /i.test(text)) return false;
  const label = readLabel(text);
  if (label !== undefined && label.value !== '') return false;
  const listed = line.mark?.kind === 'number';
  // One of several numbered lines is an item; a numbered line over a paragraph is a heading.
  if (listed && (!below.afterBlank || below.mark?.kind === 'number')) return false;
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0 || words.length > mostWords) return false;
  if (chapterDepth(text) > 1) return true;
  if (!below.afterBlank && below.mark === undefined && below.text.length <= longest) return false;
  return inCapitals(text) || inTitleCase(words);
}

/** 1 for `2. Disks`, 2 for `2.1 Disks`, 0 without such a number. */
export function chapterDepth(text: string): number {
  const numbers = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+\p{L}/u.exec(text)?.[1];
  return numbers === undefined ? 0 : numbers.split('.').length;
}

function inCapitals(text: string): boolean {
  return (text.match(/\p{Lu}/gu)?.length ?? 0) >= 4 && !/\p{Ll}/u.test(text);
}

/** Two words at least: a single capitalised word is as likely a name. */
function inTitleCase(words: readonly string[]): boolean {
  const large = words.filter((word) => !smallWords.has(word.toLowerCase()));
  return large.length >= 2 && large.every((word) => /^[("“]?[\p{Lu}\p{N}]/u.test(word)) && large.some((word) => /^\p{Lu}\p{Ll}/u.test(word));
}
