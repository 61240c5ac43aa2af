// One timeline while it is being gathered: entries are added, and what stands below an entry is given to it.

import type { Span } from '../../text/span.ts';
import type { RawEntry, RawTimeline } from './raw-entry.ts';
import { isClocked } from './raw-entry.ts';
import { contextFacts } from './timeline-context.ts';
import type { TimelineContext } from './timeline-context.ts';

export interface Builder {
  readonly shape: RawTimeline['shape'];
  readonly context: TimelineContext;
  readonly entries: RawEntry[];
  /** Blocks of the headings that are its entries. */
  readonly headings: number[];
  readonly outage: boolean;
  readonly block: number;
  clocked: number;
  stamped: number;
  /** End of what belongs to the last entry if another one follows; 0 for nothing. */
  pending: number;
}

export function newBuilder(shape: Builder['shape'], context: TimelineContext, block: number, outage: boolean): Builder {
  return { shape, context, block, outage, entries: [], headings: [], clocked: 0, stamped: 0, pending: 0 };
}

export function addEntry(builder: Builder, entry: RawEntry): void {
  if (builder.pending > 0) growLast(builder, builder.pending);
  builder.pending = 0;
  builder.entries.push(entry);
  if (isClocked(entry.head)) builder.clocked += 1;
  if (entry.head.stamp !== undefined) builder.stamped += 1;
}

/** Gives everything up to `to` to the last entry. */
export function growLast(builder: Builder, to: number): void {
  const last = builder.entries.pop();
  if (last === undefined) return;
  const span = { from: last.span.from, to: Math.max(last.span.to, to) };
  builder.entries.push({ ...last, span, body: { from: last.body.from, to: Math.max(last.body.to, to) } });
}

/**
 * Gives a block below a paragraph entry to it: at once when the entry is a bare stamp (a bare range says all it has to say) or the block is code, an image or a list,
 * otherwise only if another entry follows – the last entry does not own the rest of the section.
 */
export function growParagraph(builder: Builder, place: Span, isText: boolean): void {
  const last = builder.entries.at(-1);
  const bare = last !== undefined && last.head.words.from === last.head.words.to && last.head.stamp?.until === undefined;
  if (bare || (!isText && builder.pending === 0)) growLast(builder, place.to);
  else builder.pending = place.to;
}

/** Sections whose stamped lists are something else than a timeline. */
const NO_TIMELINE = new Set(
  'actions history impact related communication lessons lessons-well lessons-badly lessons-lucky people admin evidence'.split(' '),
);

/** One stamp makes a timeline where the heading announces one; elsewhere it takes two clocks on most of the entries, or three days on all. */
export function isTimeline(builder: Builder): boolean {
  const { scope, holds } = builder.context;
  if (scope !== undefined) return builder.stamped > 0;
  if (holds !== undefined && NO_TIMELINE.has(holds)) return false;
  if (builder.shape === 'list' && builder.stamped >= 3 && builder.stamped === builder.entries.length) return true;
  return builder.clocked >= 2 && builder.clocked * 5 >= builder.entries.length * 3;
}

export function finished(builder: Builder): RawTimeline {
  const { shape, entries, outage, block } = builder;
  return { shape, entries, outage, block, ...contextFacts(builder.context) };
}
