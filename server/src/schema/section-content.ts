// What a profile says of how much a section holds (`minItems`) and of the columns of its table, held against a report's data.

import { columnKind } from '../model/vocabulary/index.ts';
import type { Profile, ProfileSection } from '../profiles/profile.ts';
import { itemsOf, type AnyData } from './any-data.ts';
import { labelWords } from './labelled-values.ts';
import { isDeclined, type DataSection } from './section-tree.ts';

export type ContentParams =
  | { readonly rule: 'empty-section'; readonly id: string; readonly heading: string; readonly index: number; readonly count: number; readonly minItems: number }
  | { readonly rule: 'missing-field'; readonly id: string; readonly heading: string; readonly index: number; readonly columns: readonly string[] }
  | { readonly rule: 'missing-field'; readonly id: string; readonly heading: string; readonly index: number; readonly sentences: readonly string[] };

/** A section that says nothing at all, or that there is nothing to say, is for other rules to judge. */
export function* checkContent(profile: Profile, data: AnyData, sections: readonly DataSection[]): IterableIterator<ContentParams> {
  for (const wanted of profile.sections) {
    const { id, minItems, columns, contains } = wanted;
    if (minItems === undefined && contains === undefined && (columns === undefined || wanted.holds === 'history' || wanted.holds === 'actions')) continue;
    const standing = sections.filter((section) => section.id === id);
    const [first] = standing;
    if (first === undefined) continue;
    const text = standing.flatMap((one) => [one, ...one.below]).map((one) => one.text).join('\n');
    if (isDeclined(text)) continue;
    const place = { id, heading: first.heading === '' ? wanted.heading : first.heading, index: first.index };
    const count = minItems === undefined ? 0 : countOf(wanted, data, text);
    if (minItems !== undefined && count > 0 && count < minItems) yield { rule: 'empty-section', ...place, count, minItems };
    const missing = columns === undefined ? [] : columnsMissing(columns, text);
    if (missing.length > 0) yield { rule: 'missing-field', ...place, columns: missing };
    const sentences = text.trim() === '' ? [] : (contains ?? []).filter((sentence) => !wordsOf(text).includes(wordsOf(sentence)));
    if (sentences.length > 0) yield { rule: 'missing-field', ...place, sentences };
  }
}

/** Each word behind a blank, without signs. */
function wordsOf(text: string): string {
  return ` ${text.slice(0, 20_000).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/** 0 when there is nothing that can be counted, such as running text. */
function countOf({ holds }: ProfileSection, data: AnyData, text: string): number {
  const inText = itemsInText(text);
  switch (holds) {
    case 'timeline': return itemsOf(data['timelines']).reduce((sum, { entries }) => sum + itemsOf(entries).length, 0);
    case 'actions': return itemsOf(data['actions']).length;
    case 'causes': return itemsOf(data['causes']).filter(({ kind }) => kind !== 'trigger').length;
    case 'whys': return Math.max(inText, ...itemsOf(data['causes']).map(({ whys }) => (Array.isArray(whys) ? whys.length : 0)));
    case 'history': return itemsOf(data['history']).length;
    case 'communication': return itemsOf(data['communications']).length;
    case 'lessons-well': case 'lessons-badly': case 'lessons-lucky': {
      const kind = holds.slice('lessons-'.length);
      return Math.max(inText, itemsOf(data['lessons']).filter((lesson) => lesson['kind'] === kind).length);
    }
    default: return inText;
  }
}

const MOST_LINES = 2000;

/** Items of lists, however deep, and rows of tables that say something. */
function itemsInText(text: string): number {
  let items = 0;
  let rows = 0;
  let isBody = false;
  for (const line of text.split('\n', MOST_LINES)) {
    if (/^\s*(?:[-*+]|\d{1,3}[.)])\s+\S/.test(line)) items += 1;
    const isRow = line.trimStart().startsWith('|');
    if (isRow && isBody && /[^|\s:-]/.test(line)) rows += 1;
    isBody = isRow && (isBody || /^[\s|:-]+$/.test(line));
  }
  return Math.max(items, rows);
}

/** Of the first table; none without a table, since a section may say its content in words. */
function columnsMissing(columns: readonly string[], text: string): readonly string[] {
  const lines = text.split('\n', MOST_LINES);
  const rule = lines.findIndex((line) => line.includes('-') && line.includes('|') && /^[\s|:-]+$/.test(line));
  const header = rule < 1 ? undefined : lines[rule - 1];
  if (header === undefined) return [];
  const cells = header.split('|').map((cell) => cell.trim()).filter((cell) => cell !== '');
  const words = cells.map(labelWords);
  const kinds = new Set(cells.map(columnKind));
  return columns.filter((column) => {
    const wanted = labelWords(column);
    const kind = columnKind(column);
    return !words.some((cell) => cell.startsWith(wanted)) && (kind === undefined || !kinds.has(kind));
  });
}
