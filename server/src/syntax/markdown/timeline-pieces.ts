// Tells of every top-level block what it could be in a timeline: a break, a day, an entry, a list of entries, or content of an entry.
// Grouping the pieces into timelines is left to `timelines.ts`.

import type { Inherited, StampDate } from '../../time/index.ts';
import type { Span } from '../../text/span.ts';
import type { Block, List, TableBlock } from './blocks.ts';
import { entryHead } from './entry-head.ts';
import type { EntryHead } from './entry-head.ts';
import { listEntries } from './list-entries.ts';
import type { ListReading } from './list-entries.ts';
import type { Outline, OutlineHeading } from './outline.ts';
import { dayAt, paragraphPieces } from './paragraph-pieces.ts';
import { isClocked } from './raw-entry.ts';
import { settlePieces } from './settle-pieces.ts';
import { leafAt } from './source.ts';
import type { Source } from './source.ts';
import { tableEntries } from './table-entries.ts';
import type { TableReading } from './table-entries.ts';

export type Day = Inherited<StampDate, 'day-heading'>;

export type Piece = { readonly block: number; readonly span: Span } & (
  | { readonly kind: 'break'; readonly heading: OutlineHeading }
  | { readonly kind: 'day'; readonly day: Day; readonly heading?: OutlineHeading }
  | { readonly kind: 'entry'; readonly head: EntryHead; readonly heading?: OutlineHeading; readonly sure: boolean }
  | { readonly kind: 'list'; readonly list: List; readonly reading: ListReading }
  | { readonly kind: 'table'; readonly table: TableBlock; readonly reading: TableReading }
  | { readonly kind: 'text' | 'content' }
);

export function timelinePieces(source: Source, outline: Outline): readonly Piece[] {
  const headings = new Map(outline.headings.map((heading) => [heading.block, heading]));
  const pieces: Piece[] = [];
  source.blocks.forEach((block, index) => {
    if (index === outline.title?.block || block.kind === 'comment' || block.kind === 'reference') return;
    const heading = headings.get(index);
    if (heading !== undefined) pieces.push(headingPiece(source, heading));
    else pieces.push(...blockPieces(source, block, index));
  });
  return settlePieces(pieces);
}

function headingPiece(source: Source, heading: OutlineHeading): Piece {
  const { block, span } = heading;
  const leaf = leafAt(source, heading.content);
  if (leaf.day !== undefined) return { kind: 'day', block, span, heading, day: dayAt(leaf.day, heading.content) };
  const head = entryHead(leaf, heading.content.from);
  if (head === undefined || head.labelled?.loose === true) return { kind: 'break', block, span, heading };
  // "Second outage (10:00 UTC)" is an entry only where entries are looked for.
  if (head.labelled !== undefined && !isClocked(head)) return { kind: 'break', block, span, heading };
  return { kind: 'entry', block, span, heading, head, sure: head.labelled === undefined && isClocked(head) };
}

function blockPieces(source: Source, block: Block, index: number): readonly Piece[] {
  const place = { block: index, span: block.span };
  if (block.kind === 'paragraph') return paragraphPieces(source, block, index);
  if (block.kind === 'list') return [{ kind: 'list', ...place, list: block, reading: listEntries(source, block) }];
  if (block.kind === 'table') {
    const reading = tableEntries(source, block);
    return [reading === undefined ? { kind: 'content', ...place } : { kind: 'table', ...place, table: block, reading }];
  }
  return [{ kind: 'content', ...place }];
}
