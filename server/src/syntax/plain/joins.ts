// Decides whether a line of pasted text goes on with the sentence above it: wrapped by hand, by a mail program, or by a page that put blank lines between.

import { readLabel } from './label.ts';
import type { PlainLine } from './plain-line.ts';

/** No sentence ends with these, so what follows goes on with it. */
const connecting = new Set(
  `a an the this that these those its their our your his her of and or nor but to in into on onto at by for from with without within
  as than when while where which who whose because since if until till before after during between through over under about against
  is are was were be been being has have had do does did will would can could may might must shall should not no via per`.split(/\s+/),
);

/** Widths between which text is wrapped by hand, in UTF-16 units. Shorter runs are lists of words, longer lines are whole paragraphs. */
const narrowest = 50;
const widest = 140;
/** Units a line must have for its ending to count: shorter ones are headings, names or items that lost their mark. */
const fewestBeforeLowerCase = 40;
const fewestBeforeAnything = 20;

/**
 * For each line, the width of the wrapped paragraph that it stands in: the longest line of the run of lines without a blank between
 * them. Infinity where lines are too short or too long to have been wrapped.
 */
export function runWidths(lines: readonly PlainLine[]): readonly number[] {
  const widths: number[] = [];
  for (let from = 0; from < lines.length;) {
    let to = from;
    let width = 0;
    do {
      width = Math.max(width, lengthOf(lines[to]));
      to += 1;
    } while (lines[to]?.afterBlank === false);
    for (let index = from; index < to; index += 1) widths.push(width < narrowest || width > widest ? Number.POSITIVE_INFINITY : width);
    from = to;
  }
  return widths;
}

/** True when `below` continues the sentence with which `above` ends; `width` is that of the run of `above`. */
export function goesOn(above: PlainLine, below: PlainLine, width: number): boolean {
  const ended = /[.!?:;…。！？][)\]"'”’»」）]*$/u.test(above.text);
  if (!ended) {
    if (above.text.length >= fewestBeforeLowerCase && /^\p{Ll}/u.test(below.text)) return true;
    if (above.text.length >= fewestBeforeAnything && breaksOff(above.text)) return true;
  }
  // Metadata stands in lines of its own, however wide.
  if (below.afterBlank || isLabelled(below)) return false;
  const word = below.text.split(/\s/, 1)[0] ?? '';
  return lengthOf(above) + 1 + word.length > width;
}

function isLabelled(line: PlainLine): boolean {
  return (readLabel(line.text)?.value ?? '') !== '';
}

/** The sentence cannot end here: a comma, or a word such as "the" or "when". */
export function breaksOff(text: string): boolean {
  return /[,、]$/u.test(text) || connecting.has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase());
}

function lengthOf(line: PlainLine | undefined): number {
  return line === undefined ? 0 : line.indent + (line.mark?.length ?? 0) + line.text.length;
}
