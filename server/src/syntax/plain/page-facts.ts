// Reads what the header and the footer of a page say about its article: the path to it, its product, its tags.

import { isPageWord } from './page-phrases.ts';
import type { PlainLine } from './plain-line.ts';

export interface PageFacts {
  readonly product?: string;
  readonly tags: readonly string[];
  /** The words of the list that leads to the article, without the article itself. */
  readonly path: readonly string[];
}

export function pageFacts(header: readonly PlainLine[], footer: readonly PlainLine[], title: string | undefined): PageFacts {
  const product = valueBelow(footer, /^products?$/i);
  return { ...(product === undefined ? {} : { product }), tags: tagsIn(footer), path: pathIn(header, title) };
}

/** A name and its value on two lines of one list, as knowledge bases print them. */
function valueBelow(lines: readonly PlainLine[], name: RegExp): string | undefined {
  const index = lines.findIndex((line) => name.test(line.text));
  const value = index < 0 ? undefined : lines[index + 1];
  return value === undefined || isPageWord(value.text) ? undefined : value.text;
}

/** The lines further in than the word "Tags"; where nothing is further in, the next line if it is no other word of the page. */
function tagsIn(footer: readonly PlainLine[]): readonly string[] {
  const index = footer.findIndex((line) => /^(?:tags|labels)$/i.test(line.text));
  const name = footer[index];
  if (name === undefined) return [];
  const below = footer.slice(index + 1);
  const end = below.findIndex((line) => line.indent <= name.indent || isPageWord(line.text));
  const inner = below.slice(0, end < 0 ? below.length : end);
  const next = below[0];
  const lines = inner.length > 0 || next === undefined || isPageWord(next.text) ? inner : [next];
  return lines.map((line) => line.text).filter((text) => !/^(?:no tags|this (?:page|article) has no tags\.?)$/i.test(text));
}

/** `1. Home 2. Product 3. Region 4. Title`, or `Home > Product > Region > Title` on one line. */
function pathIn(header: readonly PlainLine[], title: string | undefined): readonly string[] {
  const oneLine = header.find((line) => line.text.split(/ [>›»/] /).length > 2);
  if (oneLine !== undefined) return oneLine.text.split(/ [>›»/] /).filter((part) => part !== title);
  const last = header.findLastIndex((line) => line.mark !== undefined && line.text === title);
  if (last < 0) return [];
  const first = header.findLastIndex((line, index) => index < last && line.mark === undefined);
  return header.slice(first + 1, last).map((line) => line.text);
}
