// Replacements in a text: the only form in which anything in the product changes a document.

import type { Span } from './span.ts';

/** Replaces what `span` covers with `text`; an empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/**
 * Applies edits given in any order; inserts at one place keep their order.
 * An edit that overlaps one before it is left out, so that the result never holds half of two edits.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let done = 0;
  for (const edit of sortEdits(edits)) {
    if (edit.span.from < done) continue;
    result += text.slice(done, edit.span.from) + edit.text;
    done = edit.span.to;
  }
  return result + text.slice(done);
}

/** The one edit that makes `after` of `before`: what is between their common beginning and end. */
export function editBetween(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < shorter - from && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return { span: { from, to: before.length - same }, text: after.slice(from, after.length - same) };
}

/** Edits in source order; the sort is stable. */
export function sortEdits(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
}
