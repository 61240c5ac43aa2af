// Values that stand in a section's text under labels of their own: `Label: value` as a line or an item, bold or not, or a row of a table with two columns.

import { normaliseHeading } from '../profiles/heading.ts';
import { detached } from '../text/detached.ts';
import { remembered } from '../text/remembered.ts';

export interface LabelledValue {
  /** As `labelWords` gives it. */
  readonly label: string;
  /** The value's first line, without marks of emphasis; empty when nothing stands there or below. */
  readonly value: string;
  /** The line as written, to find it in the source. */
  readonly line: string;
}

/** Labels are compared like headings, and quotation marks in them do not matter. */
export const labelWords = remembered((label: string): string => normaliseHeading(label).replace(/["“”„«»']/g, '').replace(/ {2,}/g, ' ').trim());

const LONGEST_LABEL = 140;
/** Longer lines are looked at up to here. */
const LONGEST_LINE = 400;
const MOST_LINES = 2000;
const LINE = /^([\s>]*(?:(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)?)(.*)$/;
const BOLD = /^(\*\*|__)([^*_\n]{1,140})\1[ \t]*(.*)$/;
const ROW = /^\|([^|]{1,140})\|([^|]*)\|?[ \t]*$/;

/** A keystroke changes one section and leaves the others as they were. */
const known = new Map<string, readonly LabelledValue[]>();
const MOST_TEXTS = 200;
const LONGEST_TEXT = 4000;

/** In the order of the text; of a text of more than 2000 lines the first ones. Linear. */
export function labelledValues(text: string): readonly LabelledValue[] {
  if (text.trim() === '') return [];
  if (text.length > LONGEST_TEXT) return valuesIn(text);
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MOST_TEXTS) known.clear();
  const own = detached(text);
  const values = valuesIn(own);
  known.set(own, values);
  return values;
}

function valuesIn(text: string): readonly LabelledValue[] {
  const found: (LabelledValue & { readonly indent: number })[] = [];
  const open: { readonly index: number; readonly indent: number }[] = [];
  for (const line of text.split('\n', MOST_LINES)) {
    if (line.trim() === '') continue;
    const [, lead = '', rest = ''] = LINE.exec(line.slice(0, LONGEST_LINE)) ?? [];
    const indent = lead.replace(/\S.*$/, '').length;
    const labelled = labelOf(rest);
    // What is written below a label is its value, unless it is a label itself at the side of it.
    const deepest = labelled !== undefined || lead.trim() !== '' ? indent : Infinity;
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= deepest) open.pop();
    for (const { index } of open) {
      const above = found[index];
      if (above !== undefined && above.value === '') found[index] = { ...above, value: plain(rest) };
    }
    if (labelled === undefined) continue;
    if (labelled.value === '') open.push({ index: found.length, indent });
    found.push({ label: labelWords(labelled.label), value: labelled.value, line, indent });
  }
  return found;
}

function labelOf(rest: string): { readonly label: string; readonly value: string } | undefined {
  const row = rest.startsWith('|') ? ROW.exec(rest) : null;
  if (row !== null) return isRule(rest) ? undefined : { label: plain(row[1] ?? ''), value: plain(row[2] ?? '') };
  const bold = BOLD.exec(rest);
  if (bold !== null) return { label: plain(bold[2] ?? ''), value: plain((bold[3] ?? '').replace(/^[:：–—-][ \t]*/u, '')) };
  const head = rest.slice(0, LONGEST_LABEL);
  const at = head.search(/[:：](?=[\s*_]|$)/u);
  return at <= 0 ? undefined : { label: plain(head.slice(0, at)), value: plain(rest.slice(at + 1)) };
}

function isRule(row: string): boolean {
  return /^[|\s:-]+$/.test(row);
}

/** Without marks of emphasis and code around it. */
function plain(words: string): string {
  return words.replace(/^[\s*_`]+|[\s*_`]+$/g, '');
}
