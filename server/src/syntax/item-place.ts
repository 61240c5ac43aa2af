// Where a new item of a list, or a new row of a table, may be begun: on an empty line, or behind the mark that is typed of it.

import type { Report } from '../model/report.ts';
import { span, type Span } from '../text/span.ts';
import { lineAt } from './yaml/cursor-line.ts';

export interface ItemPlace {
  /** What is typed of it, replaced by the item. */
  readonly span: Span;
  /** What stands before it on its line, and before each of its further lines. */
  readonly indent: string;
}

/** In Markdown the mark (`-`, `1.`, `|`) is part of what is typed, in YAML the dash stays. */
export function itemPlaceAt({ text, syntax }: Report, offset: number): ItemPlace | undefined {
  const line = lineAt(text, span(0, text.length), offset);
  const words = text.slice(line.from, line.to);
  const found = syntax === 'yaml' ? /^([ \t]*-[ \t]+)$/.exec(words) : /^([ \t]*)(?:(?:[-*+]|\d{1,9}[.)]|\|)[ \t]*)?$/.exec(words);
  const before = found?.[1];
  if (before === undefined || offset < line.from + before.length) return undefined;
  return { span: span(line.from + before.length, line.to), indent: ' '.repeat(before.length) };
}
