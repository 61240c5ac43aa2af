// Whether a place lies in one of many others, if only in part.

import { span, type Span } from '../../text/span.ts';

/** By halving: marks and parts of a report are thousands. */
export function touching(places: readonly Span[]): (place: Span) => boolean {
  const apart: Span[] = [];
  for (const next of places.toSorted((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last !== undefined && next.from < last.to) apart[apart.length - 1] = span(last.from, Math.max(last.to, next.to));
    else apart.push(next);
  }
  return (place) => {
    let low = 0;
    let high = apart.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((apart[middle]?.to ?? 0) <= place.from) low = middle + 1;
      else high = middle;
    }
    return (apart[low]?.from ?? Number.POSITIVE_INFINITY) < place.to;
  };
}
