// What one run of text says by itself – a paragraph, a heading, a cell –, read when first asked for and kept from reading to reading.
// Everything here depends on the run's own text alone, so that a keystroke re-reads the run it touched and no other.

import { detached } from '../../text/detached.ts';
import type { Span } from '../../text/span.ts';
import { overlaps } from '../../text/span.ts';
import { findStamps, findZoneDeclaration, scanDay, scanStamp, scanTrailingStamp } from '../../time/index.ts';
import type { Stamp, StampDate, ZoneWords } from '../../time/index.ts';
import { inlineParts } from './inline.ts';
import type { InlineParts } from './inline.ts';

/** Longest run that is read for more than its inline parts: beyond it no person wrote a timeline entry. */
const LONGEST_READ = 50_000;
/** "Wednesday, the 19th of September 2018 (Day 2)" with its marks. */
const LONGEST_DAY = 80;
const DIGIT = /[\d０-９]/;

/** All spans are offsets in `text`. A class, because a run lives on from reading to reading and fills up as it is asked. */
export class Leaf {
  readonly text: string;
  /** For `perLeaf`. */
  readonly notes: unknown[] = [];
  readonly #withDigit: boolean;
  #inline: InlineParts | undefined;
  #stamp: Stamp | null | undefined;
  #trailing: Stamp | null | undefined;
  #day: StampDate | null | undefined;
  #zone: ZoneWords | null | undefined;
  #found: readonly Stamp[] | undefined;

  constructor(text: string) {
    this.text = text;
    this.#withDigit = text.length <= LONGEST_READ && DIGIT.test(text);
  }

  get inline(): InlineParts {
    return (this.#inline ??= inlineParts(this.text));
  }

  /** The stamp that the run begins with. */
  get stamp(): Stamp | undefined {
    if (this.#stamp === undefined) this.#stamp = (this.text.length <= LONGEST_READ ? openingStamp(this.text) : undefined) ?? null;
    return this.#stamp ?? undefined;
  }

  /** The stamp that the run ends with, after a label. */
  get trailing(): Stamp | undefined {
    if (this.#trailing === undefined) this.#trailing = (this.#withDigit ? scanTrailingStamp(this.text) : undefined) ?? null;
    return this.#trailing ?? undefined;
  }

  /** The day that is all the run says. */
  get day(): StampDate | undefined {
    if (this.#day === undefined) this.#day = (this.#withDigit && this.text.length <= LONGEST_DAY ? scanDay(this.text) : undefined) ?? null;
    return this.#day ?? undefined;
  }

  /** A declaration such as "All times in UTC". */
  get zone(): ZoneWords | undefined {
    if (this.#zone === undefined) this.#zone = (this.text.length <= LONGEST_READ ? findZoneDeclaration(this.text) : undefined) ?? null;
    return this.#zone ?? undefined;
  }

  /** Full dates, and clocks with a zone or a.m./p.m., anywhere in the run outside code and links. */
  get found(): readonly Stamp[] {
    return (this.#found ??= this.#withDigit ? outside(findStamps(this.text), this.inline.skip) : NONE);
  }
}

/** A run that is read once and not kept. */
export function leafOf(text: string): Leaf {
  return new Leaf(text);
}

const NONE: readonly Stamp[] = [];

/** Bullets and pictures that people set before a stamp: `• 10:00`, `🔴 10:00`, `:fire: 10:00`. */
const DECORATION = /^\s*(?:[•‣◦▪·]\s*|(?:\p{Extended_Pictographic}|\p{Regional_Indicator})[\uFE0F\u200D\p{Emoji_Modifier}]*\s*|:[a-z0-9_+-]{2,30}:\s*){1,3}/u;

function openingStamp(text: string): Stamp | undefined {
  const stamp = scanStamp(text);
  if (stamp !== undefined) return stamp;
  const decoration = DECORATION.exec(text);
  return decoration === null ? undefined : scanStamp(text, decoration[0].length);
}

function outside(stamps: readonly Stamp[], skip: readonly Span[]): readonly Stamp[] {
  return stamps.length === 0 || skip.length === 0 ? stamps : stamps.filter((each) => !skip.some((place) => overlaps(place, each.span)));
}

let slots = 0;

/**
 * Keeps what another part of the reader makes of a run beside the run; `make` may depend on the run's text alone.
 * Each use has a slot of its own, so that what stands in it is what its own `make` put there.
 */
export function perLeaf<T>(make: (leaf: Leaf) => T): (leaf: Leaf) => T {
  const slot = slots++;
  return (leaf) => {
    const known = leaf.notes[slot] as { readonly value: T } | undefined;
    if (known !== undefined) return known.value;
    const value = make(leaf);
    leaf.notes[slot] = { value };
    return value;
  };
}

/** What was last made of a run for one place of it: most runs stand where they stood at the reading before. */
export function perPlace<T>(make: (leaf: Leaf, at: number) => T): (leaf: Leaf, at: number) => T {
  const last = perLeaf((): { at: number; made?: { readonly value: T } } => ({ at: -1 }));
  return (leaf, at) => {
    const kept = last(leaf);
    if (kept.made !== undefined && kept.at === at) return kept.made.value;
    const value = make(leaf, at);
    kept.at = at;
    kept.made = { value };
    return value;
  };
}

/** The runs of one text; `used` holds those that were asked for, for the next reading. */
export interface Leaves {
  at(place: Span): Leaf;
  readonly used: ReadonlyMap<string, Leaf>;
}

/** `text` is the evened text that places refer to. */
export function leavesOf(text: string, previous?: ReadonlyMap<string, Leaf>): Leaves {
  const used = new Map<string, Leaf>();
  const byStart = new Map<number, { readonly to: number; readonly leaf: Leaf }>();
  const at = (place: Span): Leaf => {
    // Many parts of the reader ask for the same place, and few places begin where another does.
    const seen = byStart.get(place.from);
    if (seen?.to === place.to) return seen.leaf;
    const leaf = ofRun(place);
    byStart.set(place.from, { to: place.to, leaf });
    return leaf;
  };
  const ofRun = (place: Span): Leaf => {
    const run = text.slice(place.from, place.to);
    const known = used.get(run);
    if (known !== undefined) return known;
    const leaf = previous?.get(run) ?? new Leaf(detached(run));
    used.set(leaf.text, leaf);
    return leaf;
  };
  return { at, used };
}
