// Groups the pieces of a document into timelines: which entries form one list, under which heading and which day.

import type { Inherited, ZoneSource, ZoneWords } from '../../time/index.ts';
import { shiftDate, shiftZone } from '../../time/shift-stamp.ts';
import type { Span } from '../../text/span.ts';
import type { List } from './blocks.ts';
import type { EntryHead } from './entry-head.ts';
import { isOutage } from './outage.ts';
import type { Outline, OutlineHeading } from './outline.ts';
import type { RawEntry, RawTimeline } from './raw-entry.ts';
import { isClocked } from './raw-entry.ts';
import { leafAt } from './source.ts';
import type { Source } from './source.ts';
import { addEntry, finished, growLast, growParagraph, isTimeline, newBuilder } from './timeline-builder.ts';
import type { Builder } from './timeline-builder.ts';
import type { ListReading } from './list-entries.ts';
import { hear, openContext } from './timeline-context.ts';
import { timelinePieces } from './timeline-pieces.ts';
import type { Day, Piece } from './timeline-pieces.ts';

export interface FoundTimelines {
  readonly timelines: readonly RawTimeline[];
  /** Blocks of headings that are entries or days, and so no sections. */
  readonly claimed: ReadonlySet<number>;
}

/** What the section under a heading holds: `holds` of the profile, a canonical section id, or nothing known. */
export type HoldsOf = (heading: OutlineHeading) => string | undefined;

/** The day in force and the zone written beside it. */
interface DayInForce {
  readonly day: Day;
  /** Rank of the heading that gave it; it holds for the headings below that. */
  readonly level: number;
  readonly zones: readonly Inherited<ZoneWords, ZoneSource>[];
}

type PieceOf<Kind extends Piece['kind']> = Extract<Piece, { readonly kind: Kind }>;

export function findTimelines(source: Source, outline: Outline, holdsOf: HoldsOf): FoundTimelines {
  const done: Builder[] = [];
  const claimed = new Set<number>();
  let context = openContext(source, undefined, undefined, undefined);
  let current: Builder | undefined;
  let day: DayInForce | undefined;
  let dayHeadings: number[] = [];
  /** The words directly above, which may introduce a list. */
  let above: Span | undefined;
  /** Lists without any stamp under a heading that announces a timeline: its entries, when there are no better ones. */
  let unstamped: PieceOf<'list'>[] = [];
  let anyInScope = false;
  /** Level of the heading of the last entry: deeper headings belong to that entry. */
  let entryLevel = 0;

  const close = (): void => {
    if (current !== undefined && isTimeline(current)) {
      done.push(current);
      for (const block of [...current.headings, ...dayHeadings]) claimed.add(block);
      anyInScope = true;
    }
    current = undefined;
  };
  const open = (shape: Builder['shape'], block: number): Builder => {
    close();
    return (current = newBuilder(shape, context, block, above !== undefined && isOutage(source.text.slice(above.from, above.to))));
  };
  const leaveScope = (): void => {
    close();
    if (context.scope !== undefined && !anyInScope) {
      const named = TIMELINE_NAME.test(context.scope.words) ? unstamped : [];
      for (const { block, reading } of named) done.push(...stampless(newBuilder('list', context, block, false), reading.entries));
    }
    unstamped = [];
    anyInScope = false;
  };
  const newSection = (heading: OutlineHeading): void => {
    const holds = holdsOf(heading);
    const isPhase = context.scope !== undefined && heading.level > context.scope.level && (holds === undefined || PHASES.has(holds));
    if (isPhase) close();
    else leaveScope();
    context = openContext(source, heading, holds, isPhase ? (context.outer ?? context) : undefined);
    day = headingDay(source, heading) ?? (day !== undefined && day.level < heading.level ? day : undefined);
    dayHeadings = [];
    above = undefined;
  };
  const isOutside = (heading: OutlineHeading): boolean => context.scope !== undefined && heading.level < context.scope.level;
  const add = (builder: Builder, entry: RawEntry): void => {
    addEntry(builder, day === undefined || entry.day !== undefined ? entry : { ...entry, day: day.day, zones: [...entry.zones, ...day.zones] });
    above = undefined;
  };

  const takeBreak = ({ heading, block, span }: PieceOf<'break'>): void => {
    if (current?.shape !== 'headings' || heading.level <= entryLevel) return newSection(heading);
    current.headings.push(block);
    growLast(current, span.to);
  };
  const takeDay = (piece: PieceOf<'day'>): void => {
    const { heading } = piece;
    if (heading !== undefined && isOutside(heading)) newSection(heading);
    if (heading !== undefined) dayHeadings.push(piece.block);
    const place = heading?.content ?? piece.span;
    const { zone } = leafAt(source, place);
    day = { day: piece.day, level: heading?.level ?? 7, zones: zone === undefined ? [] : [{ value: shiftZone(zone, place.from), from: 'day-heading', span: place }] };
    above = undefined;
  };
  const takeEntry = (piece: PieceOf<'entry'>): void => {
    const { head, heading, span, block } = piece;
    // Without a stamp in front a heading is an entry only between entries, or where a timeline is announced; a section's name is a section's.
    const isPlain = heading !== undefined && !piece.sure && (head.stamp === undefined || head.labelled !== undefined);
    if (isPlain && (context.scope === undefined || isOutside(heading) || heading.level === context.scope.level || (head.stamp === undefined && holdsOf(heading) !== undefined))) return newSection(heading);
    if (heading !== undefined && (isOutside(heading) || (context.scope === undefined && !isClocked(head)))) newSection(heading);
    if (heading !== undefined && context.scope === undefined && !isClocked(head)) return;
    if (heading === undefined && current?.shape === 'headings') return growLast(current, span.to);
    // Outside a timeline a label line is metadata: "**Start time:** 09:14 CET".
    if (heading === undefined && context.scope === undefined && (!piece.sure || isValueOnly(head))) return;
    const shape = heading === undefined ? 'paragraphs' : 'headings';
    const builder = current?.shape === shape ? current : open(shape, block);
    if (heading !== undefined) {
      builder.headings.push(block);
      entryLevel = heading.level;
    }
    const isSigned = head.stamp !== undefined && head.stamp.span.from >= head.words.to;
    const from = heading === undefined && !isSigned ? head.words.to : span.to;
    add(builder, { span, head, body: { from, to: Math.max(from, span.to) }, zones: [] });
  };
  const takeList = (piece: PieceOf<'list'>): void => {
    if (current?.shape === 'headings') return growLast(current, piece.span.to);
    const { reading } = piece;
    if (reading.leadIn !== undefined) above = reading.leadIn;
    if (reading.clocked === 0 && !isDated(reading) && (context.scope === undefined || reading.stamped + reading.labelled === 0)) {
      if (context.scope !== undefined && (context.outer === undefined || context.holds === undefined)) unstamped.push(piece);
      if (current?.shape === 'paragraphs') growParagraph(current, piece.span, false);
      above = lastWords(source, piece.list) ?? above;
      return;
    }
    const builder = current?.shape === 'list' && !isLeadIn(source, above) ? current : open('list', piece.block);
    for (const entry of reading.entries) add(builder, entry);
  };
  const takeTable = (piece: PieceOf<'table'>): void => {
    if (current?.shape === 'headings') return growLast(current, piece.span.to);
    const { reading } = piece;
    if (context.scope === undefined && (!reading.announced || reading.clocked < 2)) return;
    const builder = current?.shape === 'table' && day !== undefined && above === undefined ? current : open('table', piece.block);
    for (const entry of reading.entries) add(builder, entry);
  };
  const takeOther = (piece: PieceOf<'text' | 'content'>): void => {
    if (current?.shape === 'headings') return growLast(current, piece.span.to);
    const isText = piece.kind === 'text';
    if (current?.shape === 'paragraphs') growParagraph(current, piece.span, isText);
    if (!isText) return;
    hear(source, context, piece.span, current !== undefined);
    above = piece.span;
  };

  for (const piece of timelinePieces(source, outline)) {
    if (piece.kind === 'break') takeBreak(piece);
    else if (piece.kind === 'day') takeDay(piece);
    else if (piece.kind === 'entry') takeEntry(piece);
    else if (piece.kind === 'list') takeList(piece);
    else if (piece.kind === 'table') takeTable(piece);
    else takeOther(piece);
  }
  leaveScope();
  // Only now, because a sentence below a list may declare its zone.
  return { timelines: done.map(finished), claimed };
}

/** Headings whose lists are events even without a single time; under "Logs" they are more likely links. */
const TIMELINE_NAME = /time ?line|chronolog|events|タイムライン|時系列|経緯|経過/i;

/** Sections that, written below a timeline's heading, are phases of it. */
const PHASES = new Set(['detection', 'response', 'resolution', 'trigger', 'background', 'root-cause', 'evidence', 'impact']);

/** A label with a time and nothing else. */
function isValueOnly({ labelled }: EntryHead): boolean {
  return labelled !== undefined && labelled.rest.from === labelled.rest.to;
}

/** A log of days: at least three entries, each opening with a full date. */
function isDated(reading: ListReading): boolean {
  return reading.stamped >= 3 && reading.entries.every(({ head }) => head.stamp?.date?.year !== undefined && head.labelled === undefined);
}

/** A list of at least two entries none of which has a stamp. */
function stampless(builder: Builder, entries: readonly RawEntry[]): readonly Builder[] {
  for (const entry of entries) addEntry(builder, entry);
  return entries.length < 2 ? [] : [builder];
}

/** The last words of a list where they announce what stands below it: "- Nobody could pay in these hours:". */
function lastWords(source: Source, list: List): Span | undefined {
  const last = list.items.at(-1)?.blocks.at(-1);
  return last?.kind === 'paragraph' && isLeadIn(source, last.span) ? last.span : undefined;
}

/** Words that open a list of their own: "Context:", "**Key events:**". */
function isLeadIn(source: Source, above: Span | undefined): boolean {
  return above !== undefined && /[:：][*_]{0,3}$/.test(source.text.slice(above.from, above.to).trimEnd());
}

/** `## Timeline – 29 May 2021`, `### October 21 – second outage`. */
function headingDay(source: Source, heading: OutlineHeading): DayInForce | undefined {
  const leaf = leafAt(source, heading.content);
  const date = leaf.stamp?.date ?? leaf.found.find((stamp) => stamp.date !== undefined)?.date;
  if (date === undefined) return undefined;
  return { day: { value: shiftDate(date, heading.content.from), from: 'day-heading', span: heading.content }, level: heading.level, zones: [] };
}
