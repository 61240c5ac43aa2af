// The text of a scalar with the way back from each of its characters to the source, through quotes, escapes, indentation and folding.

import type { Span } from '../../text/span.ts';
import type { YamlScalar } from './yaml-node.ts';

export interface Words {
  /** Without blanks at its end, and at the beginning of a block; line ends are LF. */
  readonly text: string;
  /** The source offset of an offset in `text`. */
  readonly place: (offset: number) => number;
  /** Whether the source says the same, character for character, on one line. */
  readonly verbatim: boolean;
}

/** `source` is the text that the scalar's spans refer to. */
export function wordsIn(source: string, scalar: YamlScalar): Words {
  const text = scalar.text.trimEnd();
  const { from, to } = scalar.inner;
  if (scalar.alias !== undefined) return { text, place: (offset) => (offset <= 0 ? from : to), verbatim: false };
  const isWhole = scalar.text.length === to - from && source.startsWith(scalar.text, from);
  if (isWhole) return { text, place: (offset) => from + offset, verbatim: scalar.style === 'plain' || !text.includes('\n') };
  let runs: Runs | undefined;
  return { text, place: (offset) => (offset >= text.length ? to : placeOf((runs ??= scalar.style === 'literal' ? lineRuns(source, scalar, text) : align(source, scalar, text)), offset, to)), verbatim: false };
}

/** Runs in which text and source go side by side: where each begins in both. */
interface Runs {
  readonly offsets: number[];
  readonly places: number[];
}

function placeOf({ offsets, places }: Runs, offset: number, to: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.min(to, (places[low] ?? to) + Math.max(0, offset - (offsets[low] ?? 0)));
}

/** A literal block has its lines one by one, each behind the same indentation. */
function lineRuns(source: string, scalar: YamlScalar, text: string): Runs {
  const runs: Runs = { offsets: [0], places: [scalar.inner.from] };
  let pos = scalar.inner.from;
  let indent: number | undefined;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    pos = source.indexOf('\n', pos) + 1;
    const blanks = blanksAt(source, pos);
    const own = blanksAt(text, end + 1);
    // The first line with words says how far the block is indented: what it has more than its text.
    if (indent === undefined && text.charCodeAt(end + 1 + own) !== LF) indent = blanks - own;
    runs.offsets.push(end + 1);
    // A line of blanks before that says it too, unless it has fewer than the indentation.
    runs.places.push(pos + Math.min(blanks, indent ?? Math.max(0, blanks - own)));
  }
  return runs;
}

const LF = 10;
const CR = 13;
const SPACE = 32;

function blanksAt(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at += 1;
  return at - from;
}

/** The indentation that the lines with words of a folded block share. */
function sharedIndent(source: string, { inner }: YamlScalar): number {
  let least = inner.from - (source.lastIndexOf('\n', inner.from - 1) + 1);
  for (let line = source.indexOf('\n', inner.from) + 1; line > 0 && line < inner.to; line = source.indexOf('\n', line) + 1) {
    const blanks = blanksAt(source, line);
    const unit = source.charCodeAt(line + blanks);
    if (blanks < least && unit !== LF && unit !== CR) least = blanks;
  }
  return least;
}

function align(source: string, scalar: YamlScalar, text: string): Runs {
  const runs: Runs = { offsets: [], places: [] };
  const { to } = scalar.inner;
  let pos = scalar.inner.from;
  const indent = scalar.style === 'folded' ? sharedIndent(source, scalar) : undefined;
  let drift = Number.NaN;
  for (let offset = 0; offset < text.length && pos < to; offset += 1) {
    const unit = text.charAt(offset);
    pos = sourceOf(source, scalar, pos, to, unit);
    if (pos - offset !== drift) {
      drift = pos - offset;
      runs.offsets.push(offset);
      runs.places.push(pos);
    }
    pos += widthOf(source, scalar, pos, unit, text.charAt(offset + 1));
    // A line end in the text, or a blank that stands for one, takes the next line's indentation with it.
    if (source.charAt(pos - 1) === '\n') pos = Math.min(past(source, pos, to, indent === undefined ? ' \t' : ' '), indent === undefined ? to : pos + indent);
  }
  return runs;
}

/** Where the source shows a unit of the text: at `pos`, or past what YAML leaves out. */
function sourceOf(source: string, scalar: YamlScalar, pos: number, to: number, unit: string): number {
  let at = pos;
  if (scalar.style === 'double') {
    // A backslash at the end of a line joins it with the next.
    while (/^\\\r?\n/.test(source.slice(at, at + 3))) at = past(source, at + 1, to, ' \t\r\n');
    if (source.charAt(at) === '\\') return at;
  }
  if (source.charAt(at) === unit) return at;
  if (unit !== '\n' && unit !== ' ') return past(source, at, to, ' \t\r\n');
  const blank = past(source, at, to, ' \t\r');
  return source.charAt(blank) === '\n' ? blank : at;
}

function past(source: string, pos: number, to: number, blanks: string): number {
  let at = pos;
  while (at < to && blanks.includes(source.charAt(at))) at += 1;
  return at;
}

/** How much source one unit of the text takes. */
function widthOf(source: string, scalar: YamlScalar, pos: number, unit: string, next: string): number {
  if (scalar.style === 'single' && unit === "'" && source.charAt(pos + 1) === "'") return 2;
  // A blank that the source does not show here takes nothing.
  if (scalar.style !== 'double' || source.charAt(pos) !== '\\') return unit.trim() === '' && source.charAt(pos).trim() !== '' ? 0 : 1;
  const length = { x: 4, u: 6, U: 10 }[source.charAt(pos + 1)] ?? 2;
  // The two halves of a character above U+FFFF may come from one escape: the first half takes none of it.
  return length === 10 && isHigh(unit) && !isHigh(next) && next !== '' ? 0 : length;
}

function isHigh(unit: string): boolean {
  const code = unit.charCodeAt(0);
  return code >= 0xd800 && code < 0xdc00;
}

/** The place of a part of the text. */
export function placeIn(words: Words, part: Span): Span {
  const from = words.place(part.from);
  return { from, to: part.to <= part.from ? from : Math.max(from, words.place(part.to - 1) + 1) };
}
