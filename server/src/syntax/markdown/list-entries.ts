// Reads a list of bullets or numbers as timeline entries: stamps first, labels first, or under items that only name a day.

import type { Span } from '../../text/span.ts';
import type { Inherited, StampDate } from '../../time/index.ts';
import { shiftDate } from '../../time/shift-stamp.ts';
import type { Block, Item, List } from './blocks.ts';
import { entryHead, stamplessHead } from './entry-head.ts';
import type { EntryHead } from './entry-head.ts';
import { isClocked } from './raw-entry.ts';
import type { RawEntry } from './raw-entry.ts';
import { leafAt } from './source.ts';
import type { Source } from './source.ts';

export interface ListReading {
  readonly entries: readonly RawEntry[];
  /** Entries that open with a stamp, entries whose stamp follows a label, and how many of both have a clock. */
  readonly stamped: number;
  readonly labelled: number;
  readonly clocked: number;
  /** The item over a nested list, which introduces it. */
  readonly leadIn?: Span;
}

type Day = Inherited<StampDate, 'day-heading'>;

/** Every item is an entry, with or without a stamp; nested lists are entries only under items that name a day or have no stamp themselves. */
export function listEntries(source: Source, list: List, day?: Day): ListReading {
  const heads = list.items.map((item) => headOf(source, item));
  const own = readItems(list, heads, day);
  if (own.clocked > 0) return own;
  const nested = list.items.map((item) => nestedEntries(source, item, day));
  const entries = nested.flatMap((reading) => reading?.entries ?? []);
  const clocked = nested.reduce((sum, reading) => sum + (reading?.clocked ?? 0), 0);
  const full = nested.filter((reading) => reading !== undefined).length;
  if (clocked === 0 || full * 2 < list.items.length) return own;
  const leadIn = nested.find((reading) => reading !== undefined)?.leadIn;
  return { entries, clocked, stamped: nested.reduce((sum, reading) => sum + (reading?.stamped ?? 0), 0), labelled: 0, ...(leadIn === undefined ? {} : { leadIn }) };
}

function readItems(list: List, heads: readonly EntryHead[], day: Day | undefined): ListReading {
  const entries = list.items.map((item, index): RawEntry => {
    const head = heads[index] ?? { words: item.span, reopen: '' };
    const first = item.blocks[0];
    const from = first?.kind === 'paragraph' ? first.span.to : item.marker.to;
    return { span: item.span, head, body: { from, to: Math.max(from, item.span.to) }, zones: [], ...(day === undefined ? {} : { day }) };
  });
  return {
    entries,
    stamped: heads.filter((head) => head.stamp !== undefined && head.labelled === undefined).length,
    labelled: heads.filter((head) => head.labelled !== undefined).length,
    clocked: heads.filter(isClocked).length,
  };
}

function headOf(source: Source, item: Item): EntryHead {
  const first = item.blocks[0];
  if (first?.kind !== 'paragraph') return { words: { from: item.marker.to, to: item.marker.to }, reopen: '' };
  const leaf = leafAt(source, first.span);
  return entryHead(leaf, first.span.from) ?? stamplessHead(leaf, first.span.from);
}

/** The entries of the lists nested in an item that itself is a day or a lead-in. */
function nestedEntries(source: Source, item: Item, outer: Day | undefined): ListReading | undefined {
  const first = item.blocks[0];
  const lists = item.blocks.filter((block: Block): block is List => block.kind === 'list');
  if (first?.kind !== 'paragraph' || lists.length === 0) return undefined;
  const leaf = leafAt(source, first.span);
  if (leaf.day === undefined && leaf.stamp !== undefined) return undefined;
  const day: Day | undefined =
    leaf.day === undefined ? outer : { value: shiftDate(leaf.day, first.span.from), from: 'day-heading', span: first.span };
  const readings = lists.map((list) => readItems(list, list.items.map((each) => headOf(source, each)), day));
  const clocked = readings.reduce((sum, reading) => sum + reading.clocked, 0);
  const entries = readings.flatMap((reading) => reading.entries);
  if (clocked * 2 < entries.length) return undefined;
  return { entries, clocked, stamped: readings.reduce((sum, reading) => sum + reading.stamped, 0), labelled: 0, leadIn: first.span };
}
