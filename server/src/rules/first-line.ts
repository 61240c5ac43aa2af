// Where a finding about a text of several lines stands: a squiggle under a whole paragraph hides more than it shows.

import type { Span } from '../text/span.ts';

/** The first line of a span that has any text, without the blanks at its ends; empty when there is none. */
export function firstLine(text: string, place: Span): Span {
  let { from } = place;
  while (from < place.to && isBlank(text.charCodeAt(from))) from += 1;
  let to = from;
  while (to < place.to && !isLineEnd(text.charCodeAt(to))) to += 1;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return { from, to };
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || isLineEnd(code);
}
