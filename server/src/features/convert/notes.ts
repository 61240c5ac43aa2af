// The comments of a report that are not part of its texts: remarks in YAML and front matter, and what silences a rule for a part.
// Reading tells which part each stands at, so that a conversion can write it at the same part.

import type { Report } from '../../model/report.ts';
import { yamlComments } from '../../syntax/yaml/all-comments.ts';
import { shift } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import { partPlaces } from './part-places.ts';
import type { PartName } from './part-places.ts';

export interface Note {
  /** Without the signs of a comment, on one line. */
  readonly words: string;
  readonly at: PartName;
  /** Which rules are silenced is told by the words behind this; absent in a remark. */
  readonly scope?: 'file' | 'section' | 'item';
}

/** Of comments in the texts of sections those that silence a rule for the section, or for an item, which stands elsewhere in the other syntax. */
export function notesOf(report: Report): readonly Note[] {
  const places = partPlaces(report);
  const { text } = report;
  // One comment may hold for several places; the first is its own.
  const known = new Map(report.suppressions.toReversed().map((suppression) => [suppression.span.from, suppression]));
  const notes: Note[] = [];
  for (const { span, words } of ownComments(report)) {
    const said = plain(text.slice(words.from, words.to));
    const suppression = known.get(span.from);
    known.delete(span.from);
    if (suppression?.scope === 'file') notes.push({ words: directive(said), at: 'top', scope: 'file' });
    else if (suppression?.scope === 'section') notes.push({ words: directive(said), at: sectionAt(report, suppression.covers), scope: 'section' });
    else if (suppression !== undefined) notes.push({ words: directive(said), at: places.nameAt(firstOf(text, suppression.covers)), scope: 'item' });
    else if (said !== '') notes.push({ words: said, at: places.nameAt(span.from) });
  }
  const own = itemTexts(report);
  for (const { span, covers, scope } of known.values()) {
    if (own.includes(text.slice(span.from, span.to))) continue;
    const words = directive(plain(text.slice(span.from, span.to).replace(/^<!--|-->$/g, '')));
    if (scope === 'file') notes.push({ words, at: 'top', scope });
    else if (scope === 'section') notes.push({ words, at: sectionAt(report, covers), scope });
    else {
      const at = places.itemAt(firstOf(text, covers));
      if (at !== undefined) notes.push({ words, at, scope: 'item' });
    }
  }
  return notes;
}

/** The comments in texts of sections that are notes. */
export function notedComments(report: Report): readonly Span[] {
  const { text, suppressions } = report;
  const comments = suppressions.filter(({ span }) => text.startsWith('<!--', span.from));
  if (comments.length === 0) return [];
  const places = partPlaces(report);
  const own = itemTexts(report);
  return comments.filter(({ span, scope, covers }) => !own.includes(text.slice(span.from, span.to)) && (scope === 'file' || scope === 'section' || places.itemAt(firstOf(text, covers)) !== undefined)).map(({ span }) => span);
}

/** A comment in the text of an item goes with the text. */
function itemTexts({ timelines, causes, actions, lessons, communications, text }: Report): string {
  if (!text.includes('<!--')) return '';
  return [...timelines.flatMap(({ entries }) => entries), ...causes, ...actions, ...lessons, ...communications].map(({ value }) => value.text).filter((words) => words.includes('<!--')).join('\n');
}

function ownComments(report: Report): readonly { readonly span: Span; readonly words: Span }[] {
  if (report.syntax === 'yaml') return yamlComments(report.text);
  const { frontMatter, text } = report;
  if (frontMatter === undefined || !text.slice(frontMatter.from, frontMatter.to).includes('#')) return [];
  const block = text.slice(frontMatter.from, frontMatter.to);
  const isToml = text.slice(0, frontMatter.from).includes('+++');
  const comments = isToml ? tomlComments(block) : yamlComments(block);
  return comments.map(({ span, words }) => ({ span: shift(span, frontMatter.from), words: shift(words, frontMatter.from) }));
}

/** In lines of their own, and behind a value that holds no such sign. */
function tomlComments(block: string): readonly { readonly span: Span; readonly words: Span }[] {
  return [...block.matchAll(/^(?:[^#"'\n]|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')*(#[^\r\n]*)/gm)].map(({ index, 0: line, 1: comment = '' }) => {
    const from = index + line.length - comment.length;
    return { span: { from, to: index + line.length }, words: { from: from + 1, to: index + line.length } };
  });
}

function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** ` placeholder -- why` of `rca-disable-next-line placeholder -- why`. */
function directive(words: string): string {
  return words.replace(/^rca-disable(?:-next-line|-line|-section)?/, '');
}

function sectionAt({ sections }: Report, covers: Span): PartName {
  const index = sections.findIndex(({ whole }) => whole.from === covers.from && whole.to === covers.to);
  return index < 0 ? 'top' : `section ${index}`;
}

/** The first character of a line that is no blank. */
function firstOf(text: string, { from, to }: Span): number {
  const blanks = text.slice(from, to).search(/\S/);
  return blanks < 0 ? from : from + blanks;
}
