// What is still to be filled in where no running text is: in metadata, and in YAML in times, owners, days and figures of the parts.

import type { Placed } from '../model/placed.ts';
import type { Field, Report } from '../model/report.ts';
import { shift, type Span } from '../text/span.ts';
import { perText } from './per-text.ts';
import { placeholderTokens } from './placeholder-tokens.ts';

/** In the order of the parts; the same place may stand in running text too. */
export function* openValues(report: Report): Iterable<Span> {
  for (const field of report.fields) yield* inField(report, field);
  // Words such as TBD are an answer there, or the business of another rule.
  if (!MARK.test(report.text)) return;
  const { timelines, windows, measures, causes, actions, lessons, communications, history } = report;
  for (const { entries } of timelines) yield* inParts(report, entries);
  yield* inParts(report, windows);
  yield* inParts(report, measures);
  yield* inParts(report, causes);
  yield* inParts(report, actions);
  yield* inParts(report, lessons);
  yield* inParts(report, communications);
  yield* inParts(report, history);
}

const MARK = /\{\{|YYYY-MM-DD|HH:MM|hh:mm/i;

const tokensOfValue = perText((text) => ({ one: placeholderTokens(text, 'cell'), several: placeholderTokens(text, 'other') }));

function* inField({ text }: Report, { from, key, value, span }: Field): Iterable<Span> {
  if (from !== 'front-matter' && from !== 'yaml') return;
  // A status may be TODO.
  const isAnswer = key === 'status';
  const { one, several } = tokensOfValue(text.slice(span.from, Math.min(span.to, span.from + LONGEST)));
  for (const found of typeof value === 'object' ? several : one) {
    const place = shift(found, span.from);
    if (!isAnswer || isMark(text, place)) yield place;
  }
}

function* inParts<T>({ text }: Report, parts: readonly Placed<T>[]): Iterable<Span> {
  for (const part of parts) {
    const places: { readonly [key: string]: Span | undefined } = part.places;
    for (const place of Object.values(places)) {
      if (place === undefined || place.to - place.from < 4 || place.to - place.from > LONGEST) continue;
      const words = text.slice(place.from, place.to);
      if (!MARK.test(words)) continue;
      for (const found of tokensOfValue(words).several) if (isMark(words, found)) yield shift(found, place.from);
    }
  }
}

/** Longer values are running text. */
const LONGEST = 500;

/** A name in braces or the form of a time, which nobody writes for an answer. */
export function isMark(text: string, { from, to }: Span): boolean {
  return MARK.test(text.slice(from, to));
}
