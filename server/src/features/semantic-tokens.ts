// What in a report is more than prose: stamps, zones, kinds, ids, owners. Colours are the editor's.

import type { Placed } from '../model/placed.ts';
import type { Report } from '../model/report.ts';
import { slice, type Span } from '../text/span.ts';
import type { Moment, Stamp } from '../time/index.ts';

export type TokenKind = 'stamp' | 'zone' | 'kind' | 'id' | 'owner';

/** On a single line, and not empty. */
export interface Token {
  readonly span: Span;
  readonly kind: TokenKind;
}

/** Those that touch `within`, in the order of the text, none over another: of two in the same place the one found first stays. */
export function semanticTokens(report: Report, within: Span): readonly Token[] {
  const found = [...tokensOf(report, within)].filter(({ span }) => span.from < within.to && span.to > within.from);
  const lines = found.flatMap((token) => linePieces(report.text, token)).toSorted((a, b) => a.span.from - b.span.from);
  let reached = 0;
  return lines.filter(({ span }) => {
    if (span.from < reached || span.from >= span.to) return false;
    reached = span.to;
    return true;
  });
}

function* tokensOf(report: Report, within: Span): Generator<Token> {
  const near = ({ from, to }: Span): boolean => from < within.to && to > within.from;
  for (const { span, entries } of report.timelines) {
    if (!near(span)) continue;
    for (const entry of entries) {
      if (!near(entry.span)) continue;
      if (entry.stamp !== undefined) yield* stampTokens(entry.stamp);
      yield* placed(entry, { kind: 'kind' });
    }
  }
  for (const { moment } of report.windows) yield* momentTokens(moment);
  for (const field of report.fields) {
    // A label that the outline of a table or title gave has no value of its own to colour.
    if (field.moment !== undefined) yield* momentTokens(field.moment);
    else if (field.key === 'id') yield { kind: 'id', span: field.span };
    else if (field.key === 'owner') yield { kind: 'owner', span: field.span };
    else if (field.key === 'timezone') yield { kind: 'zone', span: field.span };
  }
  for (const { moment } of report.mentions) yield* momentTokens(moment);
  for (const cause of report.causes) if (near(cause.span)) yield* placed(cause, { id: 'id', kind: 'kind' });
  for (const lesson of report.lessons) if (near(lesson.span)) yield* placed(lesson, { id: 'id' });
  for (const action of report.actions) {
    if (near(action.span)) yield* placed(action, { id: 'id', owner: 'owner', due: 'stamp', kind: 'kind', status: 'kind' });
    if (near(action.span) && action.places.covers !== undefined) yield* words(report.text, action.places.covers);
  }
}

/** The parts of `part` that stand in the text, each as the token named for it. */
function* placed<T>({ places }: Placed<T>, kinds: { readonly [K in keyof T]?: TokenKind }): Generator<Token> {
  for (const [key, kind] of Object.entries<TokenKind | undefined>(kinds)) {
    const span = (places as Readonly<Record<string, Span | undefined>>)[key];
    if (span !== undefined && kind !== undefined) yield { kind, span };
  }
}

/** The ids in a list of them. */
function* words(text: string, span: Span): Generator<Token> {
  for (const { 0: word, index } of slice(text, span).matchAll(/[\p{L}\p{N}][\p{L}\p{N}._-]*/gu)) {
    yield { kind: 'id', span: { from: span.from + index, to: span.from + index + word.length } };
  }
}

function momentTokens({ stamp }: Moment): Generator<Token> {
  return stampTokens(stamp);
}

/** Zones first, so that they stay where the stamp lies over them; what is left of the stamp is in pieces around them. */
function* stampTokens(stamp: Stamp): Generator<Token> {
  const zones = zonesOf(stamp).toSorted((a, b) => a.from - b.from);
  let from = stamp.span.from;
  for (const zone of zones) {
    yield { kind: 'zone', span: zone };
    if (zone.from > from) yield { kind: 'stamp', span: { from, to: zone.from } };
    from = Math.max(from, zone.to);
  }
  if (from < stamp.span.to) yield { kind: 'stamp', span: { from, to: stamp.span.to } };
}

function zonesOf({ zone, until, also }: Stamp): readonly Span[] {
  return [...(zone === undefined ? [] : [zone.span]), ...[until, also].flatMap((part) => (part === undefined ? [] : zonesOf(part)))];
}

/** Editors take tokens of a single line only; blanks around a piece are nobody's, nor are brackets and commas between a zone and what follows it. */
function linePieces(text: string, { span, kind }: Token): readonly Token[] {
  const pieces: Token[] = [];
  for (const { 0: line, index } of slice(text, span).matchAll(kind === 'stamp' ? /[^\s(),;[\]](?:[^\r\n]*[^\s(,;[])?/g : /\S(?:[^\r\n]*\S)?/g)) {
    pieces.push({ kind, span: { from: span.from + index, to: span.from + index + line.length } });
  }
  return pieces;
}
