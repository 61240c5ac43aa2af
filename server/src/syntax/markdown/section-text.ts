// The text of each section without what was read from it as a part of its own: entries, windows, causes, actions, lessons, rows.
// What the data says in two places would be printed twice; what is read out of a sentence leaves the sentence where it is.

import type { Action, ImpactWindow, Report, Section, Table } from '../../model/report.ts';
import { covers } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import { withoutMarks } from './plain-text.ts';

export type ReadParts = Pick<Report, 'timelines' | 'windows' | 'measures' | 'causes' | 'actions' | 'lessons' | 'communications' | 'history' | 'tables'>;

/** Lines are left out whole; a table goes when all its rows do, and stays when it has none. Line ends are LF. */
export function withSectionTexts(text: string, sections: readonly Section[], parts: ReadParts): readonly Section[] {
  const places = placesOf(text, parts);
  let next = 0;
  return sections.map((section) => {
    while ((places[next]?.to ?? Infinity) <= section.body.from) next += 1;
    const inside: Span[] = [];
    for (let at = next; (places[at]?.from ?? Infinity) < section.body.to; at += 1) {
      const place = places[at];
      if (place !== undefined && covers(section.body, place)) inside.push(place);
    }
    const { text: whole, ...value } = section.value;
    if (inside.length === 0) return whole === '' ? { ...section, value } : whole?.includes('<!-- rca-text') === true ? { ...section, value: { ...value, text: withoutMarks(whole) } } : section;
    const rest = withoutLines(text, section.body, inside);
    return { ...section, value: rest === '' ? value : { ...value, text: rest } };
  });
}

/** The text before the first section, left out of it the title, the lines of metadata and what was read as a part; undefined when nothing is left. */
export function openingOf(text: string, body: Span, parts: ReadParts, others: readonly Span[]): { readonly value: string; readonly span: Span } | undefined {
  if (text.slice(body.from, body.to).trim() === '') return undefined;
  const places = placesOf(text, parts, others).filter((place) => covers(body, place));
  const value = withoutLines(text, body, places);
  return value === '' ? undefined : { value, span: body };
}

/** In source order; what lies in a place before it is left out. */
function placesOf(text: string, parts: ReadParts, others: readonly Span[] = []): readonly Span[] {
  const { timelines, windows, measures, causes, actions, lessons, communications, history, tables } = parts;
  const whole = [...timelines.flatMap(({ entries }) => entries), ...windows.filter((window) => isWholeWindow(text, window)), ...measures.filter((measure) => isWholeMeasure(text, measure)), ...causes, ...lessons, ...communications, ...history].map(({ span }) => span);
  const read = [...others, ...whole, ...causes.flatMap(({ places }) => places.whys ?? []), ...actions.map((action) => readPlace(text, action))];
  const places = [...read, ...tablesRead(tables, read)].filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from || b.to - a.to);
  let end = -1;
  return places.filter(({ to }) => {
    if (to <= end) return false;
    end = to;
    return true;
  });
}

/** A window that is an item of a list with nothing before its stamp; of a sentence not all is read. */
function isWholeWindow(text: string, { span, places }: ImpactWindow): boolean {
  return places.start !== undefined && /^[-*+][ \t]+[*_`[(~]*$/.test(text.slice(span.from, places.start.from));
}

/** A figure that is all its item says. */
function isWholeMeasure(text: string, { span, value, places }: Report['measures'][number]): boolean {
  const before = text.slice(lineStart(text, span.from, 0), span.from);
  return places.value !== undefined && /^[ \t]*[-*+][ \t]+$/.test(before) && text.slice(places.value.to, span.to).trim() === (value.unit ?? '');
}

/** Of an action the words are read, and who, when and where; what else stands below them stays. A link in a later paragraph is read and stays too. */
function readPlace(text: string, { span, places, shape }: Action): Span {
  if (shape === 'table') return span;
  const end = places.text?.to ?? span.from;
  const near = Object.values(places).map(({ to }) => to).filter((to) => to <= end || !/\n[ \t]*\r?\n/.test(text.slice(end, to)));
  return { from: span.from, to: Math.max(...near, span.from) };
}

/** The tables each of whose rows was read. */
function tablesRead(tables: readonly Table[], read: readonly Span[]): readonly Span[] {
  if (tables.length === 0) return [];
  const starts = read.map(({ from }) => from).sort((a, b) => a - b);
  return tables.flatMap(({ span, rows, header }) => {
    const body = rows.filter((row) => row.some(({ value }) => value.trim() !== ''));
    const first = header.at(-1)?.span.to ?? span.from;
    const known = starts.filter((from) => from >= first && from < span.to).length;
    return body.length > 0 && (known >= body.length || read.some((place) => place.from >= first && coversRows(place, body))) ? [span] : [];
  });
}

/** Whether one part was read from all rows. */
function coversRows(place: Span, rows: Table['rows']): boolean {
  const from = rows[0]?.[0]?.span.from;
  const to = rows.at(-1)?.at(-1)?.span.to;
  return from !== undefined && to !== undefined && place.from <= from && to <= place.to;
}

function withoutLines(text: string, body: Span, places: readonly Span[]): string {
  let rest = '';
  let from = body.from;
  for (const place of places) {
    const start = lineStart(text, place.from, body.from);
    if (start > from) rest += text.slice(from, start);
    from = Math.max(from, nextLine(text, place.to, body.to));
  }
  rest += text.slice(Math.min(from, body.to), body.to);
  return withoutMarks(rest.replace(/\r\n?/g, '\n').replace(/\n[ \t]*\n(?:[ \t]*\n)+/g, '\n\n').trim());
}

function lineStart(text: string, at: number, least: number): number {
  let from = at;
  while (from > least && text.charCodeAt(from - 1) !== 10 && text.charCodeAt(from - 1) !== 13) from -= 1;
  return from;
}

function nextLine(text: string, at: number, most: number): number {
  let to = at;
  // A place may end with the line end of its last line.
  if (to > 0 && (text.charCodeAt(to - 1) === 10 || text.charCodeAt(to - 1) === 13)) return to;
  while (to < most && text.charCodeAt(to) !== 10 && text.charCodeAt(to) !== 13) to += 1;
  if (text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10) to += 1;
  return Math.min(to + 1, most);
}
