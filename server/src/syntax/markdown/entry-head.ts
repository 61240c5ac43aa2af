// Reads the run that opens a timeline entry: its stamp, the mark of its kind, and where its own words begin.

import { shift } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import type { Stamp } from '../../time/index.ts';
import { shiftStamp } from '../../time/shift-stamp.ts';
import { afterStamp } from './after-stamp.ts';
import { markedWords } from './entry-kind-mark.ts';
import type { KindMark } from './entry-kind-mark.ts';
import { labelledHead } from './labelled-head.ts';
import { perLeaf, perPlace } from './leaf.ts';

/** How an entry opens. */
export interface EntryHead {
  readonly stamp?: Stamp;
  /** The words without stamp, separator and tag; empty at the end of the stamp when nothing else is written. */
  readonly words: Span;
  /** Bold that was opened before the stamp and runs on into the words. */
  readonly reopen: string;
  readonly kind?: KindMark;
  /** A label stands first and the stamp after it; `rest` is what follows the stamp. `loose`: nothing but a blank parts them; `set`: the label is in brackets or bold. */
  readonly labelled?: { readonly rest: Span; readonly loose: boolean; readonly set: boolean };
}

/** A run that begins with a stamp, or with a label and then a stamp; undefined when it holds neither. `at` is the offset of the run. */
export const entryHead = perPlace((leaf, at): EntryHead | undefined => {
  const head = headOf(leaf);
  return head === undefined ? undefined : moveHead(head, at);
});

/** The head of a run that has no stamp. */
export const stamplessHead = perPlace((leaf, at): EntryHead => moveHead(stamplessOf(leaf), at));

const stamplessOf = perLeaf((leaf): EntryHead => markedWords(leaf.text, 0, leaf.text.length, ''));

const headOf = perLeaf((leaf): EntryHead | undefined => {
  const { stamp, text } = leaf;
  if (stamp === undefined) return labelledHead(leaf);
  const { from: after, reopen } = afterStamp(text, stamp.span);
  // A full stop alone is no text.
  const from = ONLY_STOP.test(text.slice(after, after + 4)) ? text.length : after;
  return { stamp, ...markedWords(text, from, text.length, reopen) };
});

function moveHead(head: EntryHead, by: number): EntryHead {
  const { stamp, kind, labelled } = head;
  return {
    words: shift(head.words, by),
    reopen: head.reopen,
    ...(stamp === undefined ? {} : { stamp: shiftStamp(stamp, by) }),
    ...(kind === undefined ? {} : { kind: { ...kind, span: shift(kind.span, by) } }),
    ...(labelled === undefined ? {} : { labelled: { ...labelled, rest: shift(labelled.rest, by) } }),
  };
}

const ONLY_STOP = /^[.。]\s*$/;
