// Turns the lines of a pasted report into its pieces: headings, paragraphs whole again, items, entries, tables.

import type { Block } from './block.ts';
import { codeFrom, fencedCode } from './code-lines.ts';
import { addItem, addParagraph, addWhole, extendLast, noBlocks, spaced, type GrowingBlocks } from './growing-blocks.ts';
import { chapterDepth, hasHeadingShape } from './heading-shape.ts';
import { goesOn, runWidths } from './joins.ts';
import { contentsName } from './page-contents.ts';
import { readLabel } from './label.ts';
import type { PlainLine } from './plain-line.ts';
import { holdsTimeline, standsAsHeading, type SectionName, type SectionNames } from './section-names.ts';
import { endsWithStamp, entryText, stampedLine } from './stamped-line.ts';
import { readTable } from './table-rows.ts';

interface State extends GrowingBlocks {
  inTimeline: boolean;
}

/** Every word of the lines is in the blocks, in its order. `contents` are names of sections that the page itself gives. */
export function readBlocks(lines: readonly PlainLine[], names: SectionNames, contents: ReadonlySet<string>): readonly Block[] {
  const source: Source = { lines, names, contents, widths: runWidths(lines), levels: writtenLevels(lines) };
  const state: State = { ...noBlocks(), inTimeline: false };
  for (let index = 0; index < lines.length;) index += readWhole(state, source, index) ?? readLine(state, source, index);
  return state.blocks;
}

interface Source {
  readonly lines: readonly PlainLine[];
  readonly names: SectionNames;
  readonly contents: ReadonlySet<string>;
  readonly widths: readonly number[];
  readonly levels: (level: number) => number;
}

/** What takes several lines and is as it stands: a fence, a table. Gives the number of lines it took. */
function readWhole(state: State, { lines }: Source, index: number): number | undefined {
  const fenced = fencedFrom(lines, index);
  const table = fenced.length > 0 ? undefined : readTable(lines, index);
  if (fenced.length > 0) addWhole(state, { kind: 'code', lines: fenced.map((inner) => inner.raw) });
  else if (table !== undefined) addWhole(state, { kind: 'table', rows: table.rows });
  return table?.count ?? (fenced.length > 0 ? fenced.length : undefined);
}

/** What begins with one line: a heading, code, an item, or text that may go on with the line above. Gives the number of lines it took. */
function readLine(state: State, { lines, names, contents, widths, levels }: Source, index: number): number {
  const line = lines[index];
  if (line === undefined) return 1;
  const below = lines[index + 1];
  const name = sectionAt(line, state.above, below, names);
  const listed = contents.has(contentsName(line.text)) && standsAsHeading(line, state.above);
  if (line.level !== undefined) addHeading(state, line, name, levels(line.level));
  else if (name !== undefined || listed) addHeading(state, line, name, levelOf(line, name));
  else {
    const code = state.inTimeline || state.indents.length > 0 ? [] : codeFrom(lines, index, state.base);
    if (code.length > 0) {
      addWhole(state, { kind: 'code', lines: fencedCode(code) });
      return code.length;
    }
    const wrapped = isInsideItem(state, line) || (state.above !== undefined && goesOn(state.above, line, widths[index - 1] ?? Number.POSITIVE_INFINITY));
    if (line.mark !== undefined && !hasHeadingShape(line, below)) addItem(state, line);
    else if (wrapped) extendLast(state, line);
    else if (!addLabelledSection(state, line, names)) addText(state, line, below);
  }
  return 1;
}

/**
 * Levels of headings that are written as such. One of level 1 over everything else is the name of the document; apart from it,
 * the highest level becomes 2.
 */
function writtenLevels(lines: readonly PlainLine[]): (level: number) => number {
  const all = lines.flatMap((line) => line.level ?? []);
  const named = all[0] === 1 && all.indexOf(1, 1) < 0;
  const top = (named ? all.slice(1) : all).reduce((least, level) => Math.min(least, level), 6);
  return (level) => (named && level === 1 ? 1 : 2 + level - top);
}

/** A line below an item without a blank between, further in than its mark, belongs to it whatever it begins with. */
function isInsideItem(state: State, line: PlainLine): boolean {
  return !line.afterBlank && state.indents.length > 0 && line.indent > (state.indents.at(-1) ?? 0) && !isStamped(line);
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
  state.base = line.indent;
  const text = line.mark === undefined ? line.text : `${line.mark.written} ${line.text}`;
  addWhole(state, { kind: 'heading', text: spaced(text), level: Math.min(6, level), section: name !== undefined });
}

/** `Impact: 300 users` is a section in one line. */
function addLabelledSection(state: State, line: PlainLine, names: SectionNames): boolean {
  // Under an item a label is part of it.
  const label = line.indent <= (state.indents[0] ?? line.indent) ? readLabel(line.text) : undefined;
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
  } else if (stamped === 'stamp' && isBelowText(state, line)) {
    addParagraph(state, line);
  } else if (isEntry(state, line, below)) {
    addItem(state, { ...line, text: entryText(line.text.replaceAll('\t', ' – ')) });
    state.awaiting = stamped === 'stamp';
  } else {
    addParagraph(state, line);
  }
}

/** Status pages write the time below the text that it belongs to. */
function isBelowText(state: State, line: PlainLine): boolean {
  return !line.afterBlank && state.above !== undefined && state.above.mark === undefined && !isStamped(state.above);
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
