// Where a part of the resolved report stands in the source, so that a finding of the schema has an exact place.

import { span, type Span } from '../text/span.ts';
import type { Placed } from './placed.ts';
import type { Field, Report } from './report.ts';
import { saidFields } from './said-fields.ts';

type Path = readonly (string | number)[];

/**
 * The place of a path into `resolvedData(report)`, for example `['timelines', 0, 'entries', 3, 'at']`.
 * A part that is not there has the place of what would hold it: one line at most, never the whole document.
 */
export function placeOf(report: Report, path: Path): Span {
  const [key, ...rest] = path;
  if (key === undefined) return headOf(report);
  return firstLine(report.text, partPlace(report, key, rest) ?? fieldPlace(report, key));
}

/** The title, else the first line that says something: where something is reported that concerns the whole report or is missing from it. */
export function headOf(report: Report): Span {
  const heading = report.title?.span ?? report.sections[0]?.heading.span;
  if (heading !== undefined) return firstLine(report.text, heading);
  const { text } = report;
  let from = 0;
  // A BOM is blank here too.
  while (from < text.length && (text.charAt(from).trim() === '' || text.charAt(from) === '\uFEFF')) from += 1;
  return firstLine(text, from === text.length ? span(0, 0) : span(from, text.length));
}

function fieldPlace(report: Report, key: string | number): Span {
  const field = saidFields(report).get(String(key)) ?? report.fields.find((candidate) => candidate.key === key);
  if (field !== undefined) return fieldSpan(report, field);
  if (key === 'title' && report.title !== undefined) return report.title.span;
  return report.frontMatter === undefined || report.frontMatter.from === report.frontMatter.to ? headOf(report) : report.frontMatter;
}

/** A key without a value is pointed at by its key; what the file's name says stands nowhere in the text. */
function fieldSpan(report: Report, { span: value, keySpan }: Field): Span {
  if (value.from < value.to) return value;
  return keySpan.from < keySpan.to ? keySpan : headOf(report);
}

function partPlace(report: Report, key: string | number, rest: Path): Span | undefined {
  const [index, property, ...deeper] = rest;
  switch (key) {
    case 'timelines': return timelinePlace(report, index, property, deeper);
    case 'sections': return (typeof index === 'number' ? report.sections[index]?.heading.span : undefined) ?? headOf(report);
    case 'impact': return impactPlace(report, index, property, deeper);
    case 'causes': return listPlace(report.causes, index, property);
    case 'actions': return listPlace(report.actions, index, property);
    case 'lessons': return listPlace(report.lessons, index, property);
    case 'communications': return listPlace(report.communications, index, property);
    case 'history': return listPlace(report.history, index, property);
    default: return undefined;
  }
}

function timelinePlace(report: Report, index: string | number | undefined, property: string | number | undefined, rest: Path): Span | undefined {
  const timeline = typeof index === 'number' ? report.timelines[index] : undefined;
  if (timeline === undefined) return undefined;
  const [entry, entryProperty] = rest;
  if (property === 'entries' && entry !== undefined) return listPlace(timeline.entries, entry, entryProperty);
  if (property === 'timezone' && timeline.zone?.span !== undefined) return timeline.zone.span;
  const section = timeline.section === undefined ? undefined : report.sections[timeline.section];
  return timeline.heading?.span ?? section?.heading.span ?? timeline.span;
}

function impactPlace(report: Report, part: string | number | undefined, index: string | number | undefined, rest: Path): Span | undefined {
  if (part === 'windows') return listPlace(report.windows, index, rest[0]);
  if (part === 'measures') return listPlace(report.measures, index, rest[0]);
  return report.sections.find(({ id }) => id === 'impact')?.heading.span;
}

function listPlace<T>(list: readonly Placed<T>[], index: string | number | undefined, property: string | number | undefined): Span | undefined {
  const part = typeof index === 'number' ? list[index] : list[0];
  if (part === undefined) return undefined;
  const places: { readonly [key: string]: Span | undefined } = part.places;
  const place = property === undefined ? undefined : places[property];
  return place ?? places['text'] ?? places['at'] ?? part.span;
}

/** A line can be a megabyte long; nobody needs all of it underlined. */
const LONGEST = 300;

function firstLine(text: string, place: Span): Span {
  let from = place.from;
  while (from < place.to && text.charAt(from).trim() === '') from += 1;
  const end = Math.min(place.to, from + LONGEST);
  let to = from;
  while (to < end && text.charCodeAt(to) !== 10 && text.charCodeAt(to) !== 13) to += 1;
  return span(from, to);
}
