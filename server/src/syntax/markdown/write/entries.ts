// Moves timeline entries with everything that belongs to them, and marks their kind and zone.

import type { EntryKind } from '../../../model/data.generated.ts';
import type { Entry, Timeline } from '../../../model/report.ts';
import type { TextEdit } from '../../../text/edit.ts';
import type { Span } from '../../../text/span.ts';
import { columnKind } from '../../../model/vocabulary/index.ts';
import type { Item, List } from '../blocks.ts';
import { rawOf } from './context.ts';
import type { Writing } from './context.ts';
import { cellText, plainEdits, tableAt } from './plain-text.ts';

export function swapEdits(writing: Writing, timeline: Timeline, first: Entry, second: Entry): readonly TextEdit[] {
  const order = timeline.entries.map((entry) => (entry === first ? second : entry === second ? first : entry));
  return reorderEdits(writing, timeline, order);
}

/** Each place keeps what separates it from its neighbours; the entries change places byte for byte. */
export function reorderEdits(writing: Writing, timeline: Timeline, order: readonly Entry[]): readonly TextEdit[] {
  if (order.length !== timeline.entries.length || new Set(order).size !== order.length) return [];
  const numbers = timeline.shape === 'list' ? markerEnds(writing) : new Map<number, number>();
  const placeOf = (entry: Entry): Span => ({ from: numbers.get(entry.span.from) ?? entry.span.from, to: entry.span.to });
  const edits: TextEdit[] = [];
  timeline.entries.forEach((entry, index) => {
    const moved = order[index];
    if (moved === undefined || moved === entry) return;
    const source = placeOf(moved);
    edits.push({ span: placeOf(entry), text: writing.text.slice(source.from, source.to) });
  });
  return edits;
}

/** Numbered items keep their numbers: the end of each number's mark, by the beginning of the item. */
function markerEnds(writing: Writing): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const walk = (list: List): void => {
    for (const item of list.items) {
      if (list.ordered && sameWidth(list.items)) ends.set(item.span.from, item.marker.to);
      for (const block of item.blocks) if (block.kind === 'list') walk(block);
    }
  };
  for (const block of writing.document.source.blocks) if (block.kind === 'list') walk(block);
  return ends;
}

/** With marks of different width the nested lines of an item would no longer be its own. */
function sameWidth(items: readonly Item[]): boolean {
  const width = (item: Item): number => item.marker.to - item.marker.from;
  const first = items[0];
  return first !== undefined && items.every((item) => width(item) === width(first));
}

/** In the place where a kind is written already, in the Kind column, or as a tag behind the entry's first words. */
export function entryKindEdits(writing: Writing, entry: Entry, kind: EntryKind): readonly TextEdit[] {
  const place = entry.places.kind;
  if (place !== undefined && (entry.kindFrom === 'tag' || entry.kindFrom === 'column')) return plainEdits(writing, place, kind);
  const table = tableAt(writing, entry.span.from);
  if (table !== undefined) {
    const column = table.header.cells.findIndex((cell) => columnKind(writing.text.slice(cell.from, cell.to)) === 'kind');
    const cell = column < 0 ? undefined : table.rows.find((row) => row.span.from === entry.span.from)?.cells[column];
    if (cell !== undefined) return [{ span: cell, text: cellText(kind) }];
  }
  const raw = rawOf(writing, entry);
  // Behind a label stand its stamp and more: the tag goes to the end of it all.
  const words = raw?.head.labelled?.rest ?? raw?.head.words ?? entry.places.text;
  if (words === undefined) return [];
  if (words.to > words.from || raw?.head.labelled !== undefined) return [{ span: { from: words.to, to: words.to }, text: ` [${kind}]` }];
  // No words: behind the stamp and the marks around it.
  const before = writing.text.charAt(words.from - 1);
  return [{ span: words, text: `${/\s/.test(before) ? '' : ' '}[${kind}]` }];
}

/** Behind the clock of the entry; over the words that stand there for a zone. */
export function entryZoneEdits(entry: Entry, zone: string): readonly TextEdit[] {
  const { stamp } = entry;
  if (stamp?.clock === undefined) return [];
  if (stamp.zone !== undefined) return [{ span: stamp.zone.span, text: zone }];
  const at = stamp.clock.span.to;
  return [{ span: { from: at, to: at }, text: ` ${zone}` }];
}
