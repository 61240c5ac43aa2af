// What one run of text says by itself – a paragraph, a heading, a cell –, read when first asked for and kept from reading to reading.
// Everything here depends on the run's own text alone, so that a keystroke re-reads the run it touched and no other.

import type { Span } from '../../text/span.ts';
import { overlaps } from '../../text/span.ts';
import { findStamps, findZoneDeclaration, scanDay, scanStamp, scanTrailingStamp } from '../../time/index.ts';
import type { Stamp, StampDate, ZoneWords } from '../../time/index.ts';
import { inlineParts } from './inline.ts';
import type { InlineParts } from './inline.ts';

/** All spans are offsets in `text`. */
export interface Leaf {
  readonly text: string;
  readonly inline: InlineParts;
  /** The stamp that the run begins with. */
  readonly stamp: Stamp | undefined;
  /** The stamp that the run ends with, after a label. */
  readonly trailing: Stamp | undefined;
  /** The day that is all the run says. */
  readonly day: StampDate | undefined;
  /** Full dates, and clocks with a zone or a.m./p.m., anywhere in the run outside code and links. */
  readonly found: readonly Stamp[];
  /** A declaration such as "All times in UTC". */
  readonly zone: ZoneWords | undefined;
}

/** Longest run that is read for more than its inline parts: beyond it no person wrote a timeline entry. */
const LONGEST_READ = 50_000;

/** The runs of one text; `used` holds those that were asked for, for the next reading. */
export interface Leaves {
  at(place: Span): Leaf;
  readonly used: ReadonlyMap<string, Leaf>;
}

/** `text` is the evened text that places refer to. */
export function leavesOf(text: string, previous?: ReadonlyMap<string, Leaf>): Leaves {
  const used = new Map<string, Leaf>();
  const at = (place: Span): Leaf => {
    const run = text.slice(place.from, place.to);
    const known = used.get(run);
    if (known !== undefined) return known;
    const leaf = previous?.get(run) ?? leafOf(run);
    used.set(leaf.text, leaf);
    return leaf;
  };
  return { at, used };
}

const DIGIT = /[\d０-９]/;

export function leafOf(text: string): Leaf {
  const readable = text.length <= LONGEST_READ;
  const withDigit = readable && DIGIT.test(text);
  const inline = once(() => inlineParts(text));
  const stamp = once(() => (readable ? scanStamp(text) : undefined));
  const trailing = once(() => (withDigit ? scanTrailingStamp(text) : undefined));
  const day = once(() => (withDigit && text.length <= LONGEST_DAY ? scanDay(text) : undefined));
  const zone = once(() => (readable ? findZoneDeclaration(text) : undefined));
  const found = once(() => {
    if (!withDigit) return [];
    const { skip } = inline();
    return findStamps(text).filter((each) => !skip.some((place) => overlaps(place, each.span)));
  });
  return {
    text,
    get inline() {
      return inline();
    },
    get stamp() {
      return stamp();
    },
    get trailing() {
      return trailing();
    },
    get day() {
      return day();
    },
    get found() {
      return found();
    },
    get zone() {
      return zone();
    },
  };
}

/** "Wednesday, the 19th of September 2018 (Day 2)" with its marks. */
const LONGEST_DAY = 80;

function once<T>(read: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => (kept ??= { value: read() }).value;
}
