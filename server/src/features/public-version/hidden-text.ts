// Internal parts, notes and sections of a Markdown text: what is cut before anything else is done for the public.

import type { Report } from '../../model/report.ts';
import { lineEnd, lineStart, nextLine } from '../../syntax/line-ends.ts';
import { span, type Span } from '../../text/span.ts';
import { commentsIn } from './comments.ts';
import { hiddenBy, type Hidden, type Mark } from './hidden.ts';
import { isInternalKey } from './internal-keys.ts';
import { internalMark } from './internal-marks.ts';
import { partAt, partBelow, partBeside, sectionAt } from './part-at.ts';

export interface HiddenText extends Hidden {
  /** Comments that are no marks. */
  readonly notes: number;
  /** Sections whose heading says that they are internal. */
  readonly sections: number;
  /** Sections that list the people who took part, and lines with a label for people or tickets. */
  readonly people: number;
  /** All that is not in `rest`; may overlap. */
  readonly cut: readonly Span[];
  readonly rest: string;
}

/** Front matter is left alone. */
export function hiddenText(report: Report, shown: 'with people' | 'without people'): HiddenText {
  const { text } = report;
  const comments = commentsIn(report);
  const marks = comments.flatMap((comment): readonly Mark[] => {
    const kind = internalMark(comment.words);
    return kind === undefined ? [] : [markOf(report, kind, comment.span)];
  });
  const hidden = hiddenBy(marks, text.length);
  const sections = report.sections.filter(({ heading }) => isInternalHeading(heading.value)).map(({ whole }) => whole);
  const people = shown === 'with people' ? [] : [...report.sections.filter(({ id }) => id === 'people').map(({ whole }) => whole), ...labelsFor(report)];
  const cut = [...hidden.spans, ...sections, ...people, ...comments.map((comment) => comment.span)].map((place) => withLines(text, place));
  return { ...hidden, notes: comments.length - marks.length, sections: sections.length, people: people.length, cut, rest: without(text, cut) };
}

/** "Incident lead: …" in a line or a row of its own, else the label with its value. */
function labelsFor({ text, fields }: Report): readonly Span[] {
  return fields.filter(({ from }) => from === 'label' || from === 'table').flatMap(({ key, keySpan, span: value }) => {
    if (!isInternalKey(key) && !isInternalKey(text.slice(keySpan.from, keySpan.to).trim().replace(/\s+/g, '_'))) return [];
    const place = span(keySpan.from, Math.max(keySpan.to, value.to));
    const line = span(lineStart(text, place.from), lineEnd(text, place.to));
    const isAlone = !/[\p{L}\p{N}]/u.test(text.slice(line.from, place.from) + text.slice(place.to, line.to));
    return [isAlone ? line : place];
  });
}

function markOf(report: Report, kind: NonNullable<ReturnType<typeof internalMark>>, place: Span): Mark {
  if (kind === 'open' || kind === 'close' || kind === 'unknown') return { kind, span: place };
  const part = kind === 'section' ? sectionOrOpening(report, place.from) : kind === 'next-line' ? partBelow(report, place) : markedPart(report, place);
  return { kind: 'part', span: place, ...(part === undefined ? {} : { part }) };
}

/** A row or an item that holds nothing but the mark is the mark's own line. */
function markedPart(report: Report, place: Span): Span | undefined {
  const { text } = report;
  const part = partAt(report, place.from);
  const isAlone = part === undefined || !/[\p{L}\p{N}]/u.test(text.slice(part.from, place.from) + text.slice(place.to, part.to));
  return isAlone ? partBeside(report, place) : part;
}

/** Before the first section a mark speaks of what stands between the title and it. */
function sectionOrOpening(report: Report, offset: number): Span {
  const { text, title, frontMatter, sections } = report;
  const section = sectionAt(report, offset);
  if (section !== undefined) return section;
  const from = title === undefined || title.span.from < (frontMatter?.to ?? 0) ? offset : nextLine(text, title.span.to);
  return span(Math.min(from, offset), sections[0]?.whole.from ?? text.length);
}

const INTERNAL = /^(?:internal[ -](?:notes?|only|use(?: only)?|comments?|discussions?|details?|information|sections?|links?|appendix|review|e-?mails?|messages?|communications?)|(?:for )?internal use(?: only)?|for internal .{1,40}|internal)$|^[([](?:for )?internal(?: use)?(?: only)?[)\]]|[([](?:for )?internal(?: use)?(?: only)?[)\]]$|\s[–—-]\s*(?:for )?internal(?: use)?(?: only)?$/i;

/** "Internal notes", "7. Internal notes", "Root cause (internal)", "[Internal] Costs", "Costs – internal", "For internal use". */
function isInternalHeading(heading: string): boolean {
  return INTERNAL.test(heading.replace(/<!--.*?-->/gs, '').replace(/[*_`:#]/g, '').trim().replace(/^(?:\d{1,3}|[A-Z])(?:\.\d{1,3}){0,4}[.)]?\s+/, ''));
}

/** A place that fills its lines takes them along. */
function withLines(text: string, { from, to: end }: Span): Span {
  const to = text.charAt(end - 1) === '\r' && text.charAt(end) === '\n' ? end + 1 : end;
  // Only blanks are walked over: a line may be a megabyte long.
  let start = from;
  while (start > 0 && isBlank(text.charCodeAt(start - 1))) start -= 1;
  let rest = to;
  while (rest < text.length && isBlank(text.charCodeAt(rest))) rest += 1;
  const isFirst = start === 0 || isLineEnd(text.charCodeAt(start - 1));
  if (isFirst && to > start && isLineEnd(text.charCodeAt(to - 1))) return span(start, to);
  if (isFirst && (rest === text.length || isLineEnd(text.charCodeAt(rest)))) return span(start, nextLine(text, rest));
  // In front of a blank the blank before it goes too.
  return /^(?:\s|$|\|)/.test(text.slice(to, to + 1)) ? span(start, to) : span(from, to);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** `places` may overlap. Where one of them stood between empty lines one of these goes too. */
export function without(text: string, places: readonly Span[]): string {
  const kept: string[] = [];
  let last = '';
  let done = 0;
  const keep = (from: number, to: number): void => {
    if (from >= to) return;
    kept.push(text.slice(from, to));
    last = (last + text.slice(Math.max(from, to - 3), to)).slice(-3);
  };
  for (const { from, to } of places.toSorted((a, b) => a.from - b.from)) {
    keep(done, from);
    if (to <= done) continue;
    done = to;
    if (/\n\r?\n$/.test(last)) done += /^\r?\n/.exec(text.slice(done, done + 2))?.[0].length ?? 0;
  }
  keep(done, text.length);
  return kept.join('');
}
