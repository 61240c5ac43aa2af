// Which entries ask for a label, in what words, and who comes first when there is no room for all.

import type { EntryKind } from '../../model/data.generated.ts';
import { flagHeads } from './flag-heads.ts';
import type { FlagRequest } from './flags.ts';
import { FAULT_WEIGHT, kinds } from './kinds.ts';
import type { Mark, Picture } from './picture.ts';
import type { Sign } from './signs.ts';
import type { Step } from './ticks.ts';

export interface SignFlag extends FlagRequest {
  readonly sign: Sign;
}

/** No sign has room for more; whoever wants the others opens its list. */
const MOST_OF_A_SIGN = 6;
/** Enough of a text for the widest label. */
const LONGEST = 300;

/** In the order of the signs, within a sign in the order of time. */
export function flagRequests(signs: readonly Sign[], picture: Picture, axis: { readonly step: Step; readonly isBroken: boolean }): readonly SignFlag[] {
  const headOf = flagHeads(picture, axis);
  return signs.flatMap((sign) => heaviest(sign.marks).map((mark) => ({
    sign,
    x: sign.x,
    head: headOf(mark),
    text: ` ${mark.faulty ? 'out of order · ' : ''}${mark.text.slice(0, LONGEST)}`,
    weight: weightOf(mark),
  })));
}

function weightOf(mark: Mark): number {
  return mark.faulty ? FAULT_WEIGHT : kinds[mark.kind].weight;
}

/** The kind by which a sign is drawn. */
export function signKind(marks: readonly Mark[]): EntryKind {
  return marks.reduce((most: EntryKind, { kind }) => (kinds[kind].weight > kinds[most].weight ? kind : most), 'note');
}

function heaviest(marks: readonly Mark[]): readonly Mark[] {
  if (marks.length <= MOST_OF_A_SIGN) return marks;
  const kept = new Set(marks.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST_OF_A_SIGN));
  return marks.filter((mark) => kept.has(mark));
}
