// A place in a text. All offsets in the product are UTF-16 code units from the start of the text, as in JavaScript and LSP.

/** Half-open: `from` is the first unit covered, `to` the first one not covered. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function span(from: number, to: number): Span {
  return { from, to };
}

export function shift(place: Span, by: number): Span {
  return { from: place.from + by, to: place.to + by };
}

export function covers(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

export function slice(text: string, place: Span): string {
  return text.slice(place.from, place.to);
}
