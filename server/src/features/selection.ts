// What a growing selection takes in: a part of a stamp, a value, an entry or action, its list, its section, the report.

import type { Placed } from '../model/placed.ts';
import type { Report } from '../model/report.ts';
import { covers, type Span } from '../text/span.ts';
import type { Stamp } from '../time/index.ts';

/** The parts of the report around an offset, the smallest first, each inside the next; the last is the whole text. */
export function selections(report: Report, offset: number): readonly Span[] {
  const around = [...partsOf(report, offset)].filter(({ from, to }) => from < to).toSorted((a, b) => a.to - a.from - (b.to - b.from));
  const chain: Span[] = [];
  for (const part of [...around, { from: 0, to: report.text.length }]) {
    const last = chain.at(-1);
    // What only crosses the last one would make the selection jump.
    if (last === undefined || (covers(part, last) && part.to - part.from > last.to - last.from)) chain.push(part);
  }
  return chain;
}

function* partsOf(report: Report, offset: number): Generator<Span> {
  const here = (span: Span | undefined): span is Span => span !== undefined && span.from <= offset && offset <= span.to;
  if (here(report.frontMatter)) yield report.frontMatter;
  for (const field of report.fields) yield* [field.keySpan, field.span, { from: Math.min(field.keySpan.from, field.span.from), to: Math.max(field.keySpan.to, field.span.to) }].filter(here);
  for (const { heading, body, whole } of report.sections) {
    if (here(whole)) yield* [heading.span, body, whole].filter(here);
  }
  for (const { span, entries } of report.timelines) {
    if (!here(span)) continue;
    yield span;
    for (const entry of entries) {
      if (!here(entry.span)) continue;
      yield* placesOf(entry).filter(here);
      if (entry.stamp !== undefined) yield* stampParts(entry.stamp).filter(here);
    }
  }
  for (const part of [...report.causes, ...report.actions, ...report.windows, ...report.history]) {
    if (here(part.span)) yield* placesOf(part).filter(here);
  }
  for (const { span, rows } of report.tables) {
    if (here(span)) yield* [span, ...rows.flat().map((cell) => cell.span)].filter(here);
  }
  for (const { span } of report.prose) if (here(span)) yield span;
}

function placesOf({ span, places }: Pick<Placed<object>, 'span' | 'places'>): readonly Span[] {
  return [span, ...Object.values(places as Readonly<Record<string, Span | undefined>>).filter((place) => place !== undefined)];
}

function stampParts({ span, date, clock, zone, until, also }: Stamp): readonly Span[] {
  const parts = [span, ...[date, clock, zone].flatMap((part) => (part === undefined ? [] : [part.span]))];
  return [...parts, ...[until, also].flatMap((part) => (part === undefined ? [] : stampParts(part)))];
}
