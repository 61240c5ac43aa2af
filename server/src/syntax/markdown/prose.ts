// The running text of a report with what in it is not the author's words, and the dates and clocks that it mentions.

import type { Prose } from '../../model/report.ts';
import type { Span } from '../../text/span.ts';
import { shift } from '../../text/span.ts';
import type { Stamp } from '../../time/index.ts';
import { shiftStamp } from '../../time/shift-stamp.ts';
import type { Block } from './blocks.ts';
import { perPlace } from './leaf.ts';
import { leafAt, wordsEnd } from './source.ts';
import type { Source } from './source.ts';

export interface ReadProse {
  readonly prose: readonly Prose[];
  readonly mentions: readonly { readonly stamp: Stamp; readonly prose: number }[];
}

/** `sectionOf` gives the section of a top-level block. `isEntryStamp` tells the stamps of timeline entries, which are no mentions. */
export function proseOf(source: Source, sectionOf: (block: number) => number | undefined, isEntryStamp: (offset: number) => boolean): ReadProse {
  const prose: Prose[] = [];
  const mentions: { stamp: Stamp; prose: number }[] = [];
  const add = (run: Span, kind: Prose['kind'], section: number | undefined, column?: string): void => {
    const place = source.behind.length === 0 ? run : { from: run.from, to: wordsEnd(source, run) };
    if (place.from === place.to) return;
    const { skip, found } = placed(leafAt(source, place), place.from);
    for (const stamp of found) if (!isEntryStamp(stamp.span.from)) mentions.push({ stamp, prose: prose.length });
    prose.push({
      span: place,
      kind,
      skip: withBehind(source, place, skip),
      ...(section === undefined ? {} : { section }),
      ...(column === undefined ? {} : { column }),
    });
  };
  const walk = (block: Block, kind: 'paragraph' | 'item' | 'quote', section: number | undefined): void => {
    if (block.kind === 'paragraph') add(block.span, kind, section);
    else if (block.kind === 'heading') add(block.content, 'heading', section);
    else if (block.kind === 'quote') for (const inner of block.blocks) walk(inner, block.plain === true ? kind : 'quote', section);
    else if (block.kind === 'list') {
      for (const item of block.items) for (const inner of item.blocks) walk(inner, kind === 'quote' ? 'quote' : 'item', section);
    } else if (block.kind === 'table') {
      const header = block.header.cells.map((cell) => source.original.slice(cell.from, cell.to));
      for (const row of block.rows) row.cells.forEach((cell, index) => add(cell, 'cell', section, header[index]));
    }
  };
  source.blocks.forEach((block, index) => walk(block, 'paragraph', sectionOf(index)));
  return { prose, mentions };
}

/** Suppressions in the middle of a text, behind one of its lines, are none of its words. */
function withBehind({ behind }: Source, place: Span, skip: readonly Span[]): readonly Span[] {
  if (behind.length === 0) return skip;
  const inside = behind.filter(({ span }) => place.from <= span.from && span.to <= place.to).map(({ span }) => span);
  return inside.length === 0 ? skip : [...skip, ...inside].toSorted((a, b) => a.from - b.from);
}

const placed = perPlace((leaf, at): { readonly skip: readonly Span[]; readonly found: readonly Stamp[] } => ({
  skip: leaf.inline.skip.length === 0 ? NONE : leaf.inline.skip.map((place) => shift(place, at)),
  found: leaf.found.length === 0 ? NONE : leaf.found.map((stamp) => shiftStamp(stamp, at)),
}));

const NONE: readonly never[] = [];
