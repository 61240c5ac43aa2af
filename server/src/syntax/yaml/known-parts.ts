// The parts of a block as they were read before, and which of them stand unchanged in a new text.

import type { ReadingProblem } from '../../model/report.ts';
import { shiftNode } from './yaml-node.ts';
import type { YamlNode } from './yaml-node.ts';

/** A pair or an item with the lines that belong to it. */
export interface KnownPart {
  /** Its text; the dash of a list around it is blanked out. */
  readonly words: string;
  /** Where it stands in the text it was read from; its node has its places there. */
  readonly base: number;
  /** Absent when it holds nothing but comments. */
  readonly node?: YamlNode;
  /** Places count from its start. */
  readonly problems: readonly ReadingProblem[];
  /** Whether an anchor or an alias occurs. */
  readonly linked: boolean;
  /** The kind of block it was read in: in another the same words may mean something else. */
  readonly within?: 'map' | 'list';
  /** The parts it is made of, when it was cut further. */
  readonly parts?: readonly KnownPart[];
}

/** A part of a new text. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

export interface Aligned {
  /** The part that says the same. */
  readonly same?: KnownPart;
  /** The part that stood in this place. */
  readonly former?: KnownPart;
}

/** Matches new parts with those before, from both ends; between the ends a part was changed, added or removed. */
export function align(parts: readonly Part[], known: readonly KnownPart[], within: 'map' | 'list'): readonly Aligned[] {
  const before = known.every((part) => part.within === within) ? known : [];
  const shorter = Math.min(parts.length, before.length);
  let head = 0;
  while (head < shorter && parts[head]?.words === before[head]?.words) head += 1;
  let tail = 0;
  while (tail < shorter - head && parts.at(-1 - tail)?.words === before.at(-1 - tail)?.words) tail += 1;
  return parts.map((_, index): Aligned => {
    if (index < head) return sameAs(before[index]);
    if (index >= parts.length - tail) return sameAs(before[before.length - (parts.length - index)]);
    const former = before[index];
    return former === undefined || index >= before.length - tail ? {} : { former };
  });
}

function sameAs(part: KnownPart | undefined): Aligned {
  return part === undefined ? {} : { same: part };
}

/** The same part where it stands now. The words of a long part are a slice of their text: they are taken anew, so that they do not keep an old one. */
export function moved(part: KnownPart, { from, words }: Part): KnownPart {
  const fresh = part.parts === undefined ? part : { ...part, words };
  if (part.base === from) return fresh;
  return { ...fresh, base: from, ...(part.node === undefined ? {} : { node: shiftNode(part.node, from - part.base) }) };
}
