// The headings of a report – ATX, setext, and lines in bold or plain that only carry a section's name – and its title.

import type { Span } from '../../text/span.ts';
import { slice } from '../../text/span.ts';
import { canonicalSection } from '../../profiles/index.ts';
import { fieldKey } from '../../model/vocabulary/index.ts';
import type { Block } from './blocks.ts';
import { trim } from './blocks.ts';

export interface OutlineHeading {
  /** Index of its block among the top-level blocks. */
  readonly block: number;
  readonly span: Span;
  readonly level: number;
  readonly content: Span;
  /** The words as written. */
  readonly words: string;
  readonly style: 'marked' | 'line';
}

export interface Outline {
  readonly title?: OutlineHeading;
  /** Without the title, in order. */
  readonly headings: readonly OutlineHeading[];
}

const LONGEST_LINE_HEADING = 60;

/**
 * `text` is the evened text, its body beginning with the first block. `isSection` tells whether words name a section of a profile,
 * `stated` is the title that the front matter states.
 */
export function outlineOf(text: string, blocks: readonly Block[], isSection: (words: string) => boolean, stated: string | undefined): Outline {
  const headings: OutlineHeading[] = [];
  let level = 1;
  blocks.forEach((block, index) => {
    if (block.kind === 'heading') {
      level = block.level;
      headings.push({ block: index, span: block.span, level, content: block.content, words: slice(text, block.content), style: 'marked' });
    } else {
      const content = lineContent(text, block, isSection);
      if (content === undefined) return;
      const nested = headings.length === 0 ? 2 : Math.min(6, level + 1);
      headings.push({ block: index, span: block.span, level: nested, content, words: slice(text, content), style: 'line' });
    }
  });
  levelLines(headings);
  const onlyComments = (from: number, to: number): boolean => blocks.slice(from, to).every((block) => block.kind === 'comment');
  const found = titleOf(headings, isSection, onlyComments);
  // Below a title in the front matter only a heading of the first rank, or one that says the same, is the title too.
  const title = stated === undefined || found === undefined || found.level === 1 || sameWords(found.words, stated) ? found : undefined;
  if (title === undefined) return { headings };
  return { title, headings: headings.filter((heading) => heading.block !== title.block && !(heading.block < title.block && labelOf(heading.words)?.key === 'title')) };
}

function sameWords(one: string, other: string): boolean {
  return one.replace(/\s+/g, ' ').trim().toLowerCase() === other.replace(/\s+/g, ' ').trim().toLowerCase();
}

const SUMMARY = /<summary>(?:\s|<[^<>\n]{0,40}>)*([^<>\n]{3,60})/i;

/** The name of a section that is no heading by its marks: a line of its own, or what a folded part shows. */
function lineContent(text: string, block: Block, isSection: (words: string) => boolean): Span | undefined {
  if (block.kind === 'paragraph' && block.span.to - block.span.from <= LONGEST_LINE_HEADING) return lineHeading(text, block.span, isSection);
  if (block.kind !== 'html') return undefined;
  const opening = text.slice(block.span.from, Math.min(block.span.to, block.span.from + 300));
  const found = SUMMARY.exec(opening);
  if (found === null) return undefined;
  const from = block.span.from + found.index + found[0].length - (found[1] ?? '').length;
  const content = trim(text, from, from + (found[1] ?? '').length);
  return isSection(slice(text, content)) ? content : undefined;
}

const BOLD = /^(\*\*|__)([^*_\n]+)\1:?$/;

/** The words of a line that is nothing but the name of a section, bold or plain. */
function lineHeading(text: string, span: Span, isSection: (words: string) => boolean): Span | undefined {
  const line = slice(text, span);
  if (line.includes('\n')) return undefined;
  const bold = BOLD.exec(line);
  const marked = bold === null ? span : { from: span.from + 2, to: span.from + 2 + (bold[2] ?? '').length };
  const content = withoutColon(text, trim(text, marked.from, marked.to));
  const words = slice(text, content);
  // Looked at before the dictionary is: most short paragraphs are sentences.
  if (bold === null && (/[.;,!\d]$|[*_:：]/.test(words) || words.split(' ', 7).length > 6)) return undefined;
  return isSection(words) ? content : undefined;
}

function withoutColon(text: string, place: Span): Span {
  return /[:：]/.test(text.charAt(place.to - 1)) ? trim(text, place.from, place.to - 1) : place;
}

/** In a report that is written in such lines throughout, all its sections stand side by side under the title. */
function levelLines(headings: OutlineHeading[]): void {
  if (headings.filter((heading) => heading.style === 'marked').length > 1) return;
  headings.forEach((heading, index) => {
    if (heading.style === 'line') headings[index] = { ...heading, level: 2 };
  });
}

function titleOf(headings: readonly OutlineHeading[], isSection: (words: string) => boolean, onlyComments: (from: number, to: number) => boolean): OutlineHeading | undefined {
  const first = headings[0];
  if (first === undefined || first.style === 'line') return undefined;
  const label = labelOf(first.words);
  if (label?.key === 'title') return labelledTitle(first, headings[1], onlyComments);
  const alone = headings.every((each) => each === first || each.level > first.level);
  // "# Incident date: 2026-01-31, queue down" over a whole report is its title; "## Owner: @name" is a field.
  if (label !== undefined) return label.key === 'date' && first.level === 1 && alone && headings.length > 1 ? first : undefined;
  const id = canonicalSection(first.words);
  // Below the first rank a section of the profile is one, whatever it is called elsewhere.
  if (id === undefined && first.level > 1 && isSection(first.words)) return undefined;
  if (id === undefined) return first.level === 1 || alone || onlyComments(0, first.block) ? first : undefined;
  // "# Root Cause Analysis" over a whole report names the report, not its section of causes.
  return id === 'root-cause' && first.level === 1 && alone && headings.length > 2 ? first : undefined;
}

/** `# Title: …`, or `# Title:` with the title as the next heading. */
function labelledTitle(heading: OutlineHeading, next: OutlineHeading | undefined, onlyComments: (from: number, to: number) => boolean): OutlineHeading | undefined {
  const from = heading.words.search(/[:：]/) + 1;
  const words = heading.words.slice(from).trim();
  if (words === '') return next !== undefined && onlyComments(heading.block + 1, next.block) ? next : undefined;
  const start = heading.content.from + from + heading.words.slice(from).indexOf(words);
  return { ...heading, words, content: { from: start, to: start + words.length } };
}

/** `## Owner: @name`: a heading that is a field. */
export function labelOf(words: string): { readonly key: string; readonly label: string } | undefined {
  const match = /^([^:：\n]{1,40})[:：]/.exec(words);
  const label = match?.[1] ?? '';
  const key = fieldKey(label);
  return key === undefined ? undefined : { key, label };
}
