// The comments of a report that are not part of its texts: remarks in YAML and front matter, and what silences a rule for a part.
// Reading tells which part each stands at, so that a conversion can write it at the same part.

import type { Report } from '../../model/report.ts';
import { yamlComments } from '../../syntax/yaml/all-comments.ts';
import { shift } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';

/** A part of a report, as in `actions 2`; `field` and `section` have the key and the index behind them, `top` is the whole. */
export type PartName = string;

export interface Note {
  /** Without the signs of a comment, on one line. */
  readonly words: string;
  readonly at: PartName;
  /** Which rules are silenced is told by the words behind this; absent in a remark. */
  readonly scope?: 'file' | 'section' | 'item';
}

interface Place extends Span {
  readonly name: PartName;
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
    else if (suppression !== undefined) notes.push({ words: directive(said), at: nameAt(places, firstOf(text, suppression.covers)), scope: 'item' });
    else if (said !== '') notes.push({ words: said, at: nameAt(places, span.from) });
  }
  const own = itemTexts(report);
  for (const { span, covers, scope } of known.values()) {
    if (own.includes(text.slice(span.from, span.to))) continue;
    const words = directive(plain(text.slice(span.from, span.to).replace(/^<!--|-->$/g, '')));
    if (scope === 'file') notes.push({ words, at: 'top', scope });
    else if (scope === 'section') notes.push({ words, at: sectionAt(report, covers), scope });
    else {
      const at = itemAt(places, firstOf(text, covers));
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
  return comments.filter(({ span, scope, covers }) => !own.includes(text.slice(span.from, span.to)) && (scope === 'file' || scope === 'section' || itemAt(places, firstOf(text, covers)) !== undefined)).map(({ span }) => span);
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

/** In source order. */
export function partPlaces({ fields, timelines, windows, measures, causes, actions, lessons, communications, history, sections, syntax }: Report): readonly Place[] {
  const named = (name: string, list: readonly { readonly span: Span }[]): readonly Place[] => list.map(({ span }, index) => ({ ...span, name: `${name} ${index}` }));
  return [
    ...fields.filter(({ from }) => from === 'front-matter' || from === 'yaml').map(({ key, keySpan, span }) => ({ from: keySpan.from, to: Math.max(keySpan.to, span.to), name: `field ${key}` })),
    ...timelines.flatMap(({ entries }, index) => named(`entries ${index}`, entries)),
    ...named('windows', windows), ...named('measures', measures), ...named('causes', causes), ...named('actions', actions), ...named('lessons', lessons), ...named('communications', communications), ...named('history', history),
    ...sections.map(({ heading, whole }, index) => ({ from: syntax === 'yaml' ? whole.from : heading.span.from, to: syntax === 'yaml' ? whole.to : heading.span.to, name: `section ${index}` })),
  ].toSorted((a, b) => a.from - b.from || a.to - b.to);
}

/** The part in which an offset lies; the innermost. */
function partAt(places: readonly Place[], offset: number): PartName | undefined {
  return places.findLast(({ from, to }) => from <= offset && offset < to)?.name;
}

/** The item in which an offset lies: what is a line of its own in the other syntax. */
function itemAt(places: readonly Place[], offset: number): PartName | undefined {
  const name = partAt(places, offset);
  return name === undefined || name.startsWith('section ') || name.startsWith('field ') ? undefined : name;
}

/** The part in which an offset lies, else the next one; an item of a section's before the section around it. */
function nameAt(places: readonly Place[], offset: number): PartName {
  const inside = places.findLast(({ from, to }) => from <= offset && offset < to);
  const next = places.find(({ from }) => from >= offset);
  const isNext = inside === undefined || (inside.name.startsWith('section ') && next !== undefined && next.from < inside.to);
  return (isNext ? next : inside)?.name ?? 'top';
}
