// What is found in a text from the clipboard that tells of events. From which program it came is for the other files of this folder.

import type { EntryKind } from '../../model/data.generated.ts';
import type { Stamp, StampDate, ZoneWords } from '../../time/index.ts';

export interface PastedEvent {
  /** As written there; its spans are of no use outside. */
  readonly stamp: Stamp;
  /** A day that stands above it. */
  readonly day?: StampDate;
  /** Zone of the column it stands in. */
  readonly zone?: ZoneWords;
  /** One line; whatever the source had, with its line ends as blanks. */
  readonly text: string;
  readonly kind?: EntryKind;
}

/** Longer texts are pasted as they are. */
export const longestPaste = 200_000;

/** More events than anybody reads. */
export const mostEvents = 1_000;

/** One line without control characters and more than a single blank. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
