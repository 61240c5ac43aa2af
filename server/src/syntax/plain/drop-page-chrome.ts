// Takes what a web page or word processor put around the report off the pasted lines: header, breadcrumbs, sharing, contents, footer.
// Only lines that are recognised go; what stays is the author's. Facts in what goes are read by page-facts.ts.

import { contentsLines, contentsName } from './page-contents.ts';
import { closesPage, isPagePhrase, isPageWord, isProse } from './page-phrases.ts';
import type { PlainLine } from './plain-line.ts';
import { standsAsHeading, type SectionNames } from './section-names.ts';

export type ChromePart = 'header' | 'contents' | 'page' | 'footer';

export interface DroppedLine {
  /** From 1, in the pasted text. */
  readonly line: number;
  readonly text: string;
  readonly part: ChromePart;
}

export interface WithoutChrome {
  readonly lines: readonly PlainLine[];
  readonly dropped: readonly DroppedLine[];
  /** The same lines, for the facts they hold. */
  readonly header: readonly PlainLine[];
  readonly footer: readonly PlainLine[];
  /** What the table of contents names: these are headings, whatever they look like. As `contentsName` gives them. */
  readonly contents: ReadonlySet<string>;
}

/** `title` is the index of the title's line among `lines`; that line goes with the front matter and is in neither list. */
export function dropPageChrome(lines: readonly PlainLine[], title: number | undefined, names: SectionNames): WithoutChrome {
  const contents = contentsLines(lines);
  const isSection = (line: PlainLine, index: number): boolean => index !== title && line.mark === undefined && !contents.has(index) && standsAsHeading(line, lines[index - 1]) && names(line.text) !== undefined;
  const firstSection = indexOr(lines.findIndex(isSection), lines.length);
  const titleText = title === undefined ? undefined : lines[title]?.text;
  const header = title ?? indexOr(lines.findIndex((line) => !isPageWord(line.text)), lines.length);
  const webPage = lines.slice(0, header).some((line) => isPageWord(line.text));
  const footer = footerStart(lines, lines.findLastIndex(isSection));
  const proseBelow = lines.slice(footer).some((line) => isProse(line.text));

  const partOf = (line: PlainLine, index: number): ChromePart | undefined => {
    // What is written as a heading is the author's, unless no report says it.
    if (line.fenced !== undefined || (line.level !== undefined && !isPagePhrase(line.text) && !contents.has(index))) return undefined;
    if (contents.has(index)) return 'contents';
    if (index < header) return webPage && !isProse(line.text) ? 'header' : undefined;
    if (index >= footer) return !proseBelow || isPageWord(line.text) ? 'footer' : undefined;
    if (index < firstSection) return isPageWord(line.text) || line.text === titleText ? 'page' : undefined;
    return isPagePhrase(line.text) ? 'page' : undefined;
  };

  let cut = false;
  const kept: PlainLine[] = [];
  const dropped: (DroppedLine & { readonly source: PlainLine })[] = [];
  lines.forEach((line, index) => {
    const part = index === title ? undefined : partOf(line, index);
    if (part !== undefined) dropped.push({ line: line.number, text: line.raw.trim(), part, source: line });
    else if (index !== title) kept.push(cut ? { ...line, afterBlank: true } : line);
    cut = part !== undefined || index === title;
  });
  const sources = (part: ChromePart): readonly PlainLine[] => dropped.flatMap((line) => (line.part === part ? [line.source] : []));
  return {
    lines: kept,
    dropped: dropped.map(({ line, text, part }) => ({ line, text, part })),
    header: sources('header'),
    footer: sources('footer'),
    contents: new Set(sources('contents').map((line) => contentsName(line.text))),
  };
}

/** The first closing phrase below the last section's heading; a closing phrase above a section is a link in the page, not its end. */
function footerStart(lines: readonly PlainLine[], lastSection: number): number {
  const index = lines.findIndex((line, at) => at > lastSection && line.fenced === undefined && closesPage(line.text));
  return lastSection < 0 ? lines.length : indexOr(index, lines.length);
}

function indexOr(index: number, otherwise: number): number {
  return index < 0 ? otherwise : index;
}
