// Keeps of places that overlap the one that begins first, and of those the longest.

import type { Span } from '../../text/span.ts';

/** In the order of the text. */
export function apart<T extends { readonly span: Span }>(found: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const one of found.toSorted((a, b) => a.span.from - b.span.from || b.span.to - a.span.to)) {
    if (one.span.from >= (kept.at(-1)?.span.to ?? 0)) kept.push(one);
  }
  return kept;
}
