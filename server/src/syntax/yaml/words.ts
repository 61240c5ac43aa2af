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
  const block = scalar.style === 'literal' || scalar.style === 'folded';
  const text = block ? scalar.text.trim().replaceAll('\r\n', '\n') : scalar.text.trimEnd();
  const { from, to } = scalar.inner;
  if (scalar.alias !== undefined) return { text, place: (offset) => (offset <= 0 ? from : to), verbatim: false };
  if (text.length === to - from && source.startsWith(text, from)) return { text, place: (offset) => from + offset, verbatim: !text.includes('\n') };
  return { text, place: placesOf(source, scalar, text), verbatim: false };
}

/** Runs in which text and source go side by side: where each begins in both. */
interface Runs {
  readonly offsets: number[];
  readonly places: number[];
}

function placesOf(source: string, scalar: YamlScalar, text: string): (offset: number) => number {
  const { from, to } = scalar.inner;
  const runs = align(source, scalar, text);
  return (offset) => {
    if (offset >= text.length) return to;
    let low = 0;
    let high = runs.offsets.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((runs.offsets[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return Math.min(to, (runs.places[low] ?? from) + Math.max(0, offset - (runs.offsets[low] ?? 0)));
  };
}

function align(source: string, scalar: YamlScalar, text: string): Runs {
  const runs: Runs = { offsets: [], places: [] };
  const { to } = scalar.inner;
  let pos = scalar.inner.from;
  const indent = scalar.style === 'literal' || scalar.style === 'folded' ? indentOf(source.slice(source.lastIndexOf('\n', pos) + 1, to)) : undefined;
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

/** The indentation that all lines with words share. */
function indentOf(lines: string): number {
  let least = Infinity;
  for (const line of lines.split('\n')) {
    const indent = line.search(/[^ \r]/);
    if (indent >= 0 && indent < least) least = indent;
  }
  return least === Infinity ? 0 : least;
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
