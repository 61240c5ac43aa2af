// Turns the lines of a pasted report into its pieces: headings, paragraphs whole again, items, entries, tables.

import type { Block } from './block.ts';
import { addItem, addParagraph, addWhole, extendLast, noBlocks, spaced, type GrowingBlocks } from './growing-blocks.ts';
import { chapterDepth, hasHeadingShape } from './heading-shape.ts';
import { goesOn, runWidths } from './joins.ts';
import { readLabel } from './label.ts';
import type { PlainLine } from './plain-line.ts';
import { holdsTimeline, standsAsHeading, type SectionName, type SectionNames } from './section-names.ts';
import { endsWithStamp, stampedLine } from './stamped-line.ts';
import { readTable } from './table-rows.ts';

interface State extends GrowingBlocks {
  inTimeline: boolean;
}

/** Every word of the lines is in the blocks, in its order. */
export function readBlocks(lines: readonly PlainLine[], names: SectionNames): readonly Block[] {
  const widths = runWidths(lines);
  const topLevel = lines.reduce((top, line) => Math.min(top, line.level ?? top), 6);
  const state: State = { ...noBlocks(), inTimeline: false };
  for (let index = 0; index < lines.length;) {
    const line = lines[index];
    if (line === undefined) break;
    const below = lines[index + 1];
    const fenced = fencedFrom(lines, index);
    const table = readTable(lines, index);
    const name = sectionAt(line, state.above, below, names);
    if (fenced.length > 0) addWhole(state, { kind: 'code', lines: fenced.map((inner) => inner.raw) });
    else if (table !== undefined) addWhole(state, { kind: 'table', rows: table.rows });
    else if (line.level !== undefined) addHeading(state, line, name, 2 + line.level - topLevel);
    else if (name !== undefined) addHeading(state, line, name, levelOf(line, name));
    else if (line.mark !== undefined && !hasHeadingShape(line, below)) addItem(state, line);
    else if (state.above !== undefined && goesOn(state.above, line, widths[index - 1] ?? Number.POSITIVE_INFINITY)) extendLast(state, line);
    else if (!addLabelledSection(state, line, names)) addText(state, line, below);
    index += Math.max(1, table?.count ?? fenced.length);
  }
  return state.blocks;
}

/** The lines from a fence to the one that closes it, or to the end. */
function fencedFrom(lines: readonly PlainLine[], from: number): readonly PlainLine[] {
  let to = from;
  while (lines[to]?.fenced !== undefined) {
    to += 1;
    if (lines[to - 1]?.fenced === 'close') break;
  }
  return lines.slice(from, to);
}

/** A numbered line is a heading when the next number does not follow it at once. */
function sectionAt(line: PlainLine, above: PlainLine | undefined, below: PlainLine | undefined, names: SectionNames): SectionName | undefined {
  if (!standsAsHeading(line, above)) return undefined;
  if (line.mark !== undefined && (below === undefined || numberOf(below) === numberOf(line) + 1)) return undefined;
  return names(line.text);
}

function numberOf(line: PlainLine): number {
  return Number.parseInt(line.mark?.written ?? '', 10);
}

function levelOf(line: PlainLine, name: SectionName | undefined): number {
  return Math.max(name?.nested === true ? 3 : 2, 1 + chapterDepth(line.text));
}

function addHeading(state: State, line: PlainLine, name: SectionName | undefined, level: number): void {
  // A day or a step of the incident under the timeline's heading leaves the timeline open.
  if (name !== undefined || level <= 2) state.inTimeline = holdsTimeline(name);
  const text = line.mark === undefined ? line.text : `${line.mark.written} ${line.text}`;
  addWhole(state, { kind: 'heading', text: spaced(text), level: Math.min(6, level), section: name !== undefined });
}

/** `Impact: 300 users` is a section in one line. */
function addLabelledSection(state: State, line: PlainLine, names: SectionNames): boolean {
  const label = state.indents.length === 0 ? readLabel(line.text) : undefined;
  if (label === undefined || label.value === '' || stampedLine(label.value) !== undefined || endsWithStamp(line.text)) return false;
  const name = names(label.label);
  if (name === undefined) return false;
  addHeading(state, { ...line, text: label.label }, name, levelOf(line, name));
  addParagraph(state, { ...line, text: label.value });
  return true;
}

function addText(state: State, line: PlainLine, below: PlainLine | undefined): void {
  const stamped = stampedLine(line.text);
  if (state.awaiting && stamped === undefined) {
    extendLast(state, { ...line, text: `– ${line.text}` });
    state.awaiting = false;
  } else if (state.inTimeline && stamped === 'day' && below !== undefined) {
    addWhole(state, { kind: 'heading', text: spaced(line.text), level: 3, section: false });
  } else if (stamped === undefined && hasHeadingShape(line, below)) {
    addHeading(state, line, undefined, levelOf(line, undefined));
  } else if (isEntry(state, line, below)) {
    addItem(state, { ...line, text: line.text.replaceAll('\t', ' – ') });
    state.awaiting = stamped === 'stamp';
  } else {
    addParagraph(state, line);
  }
}

/** Outside a timeline one stamped line may be a sentence about a time; two in a row are a list. */
function isEntry(state: State, line: PlainLine, below: PlainLine | undefined): boolean {
  if (state.inTimeline) return isStamped(line) || endsWithStamp(line.text);
  return isStamped(line) && [below, state.above].some((other) => other !== undefined && isStamped(other));
}

function isStamped(line: PlainLine): boolean {
  const stamped = stampedLine(line.text);
  return stamped === 'entry' || stamped === 'stamp';
}
