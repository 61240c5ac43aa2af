// What a zone is once its words are understood. Reading the words is `read-zone.ts`, offsets are `offset.ts`.

import type { Span } from '../text/span.ts';

/**
 * A zone with one meaning. `id` is what RFC 9557 puts in brackets: `UTC`, an IANA name, or `+05:30`.
 * `fixed` is the offset in minutes east of UTC where the words name one regardless of the date
 * (`Z`, `+02:00`, `PST`, `CEST`); without it the offset follows the IANA zone's rules.
 */
export interface Zone {
  readonly id: string;
  readonly fixed?: number;
}

/**
 * Zone words found in a text. `one`: a single meaning. `several`: an abbreviation that names more than one zone
 * (`IST`, `CST`), most likely first. `unknown`: words in the place of a zone that nothing recognises (`UC/Pacific`);
 * `near` holds near names, best first. Spans are offsets in the text that was scanned. `isBare`: a city alone after a clock
 * (`16:37 Denver – …`), which may as well be the place of an event: a zone only where none is declared.
 */
export type ZoneWords =
  | { readonly kind: 'one'; readonly text: string; readonly span: Span; readonly zone: Zone; readonly season?: 'standard' | 'daylight'; readonly isBare?: true }
  | { readonly kind: 'several'; readonly text: string; readonly span: Span; readonly zones: readonly Zone[]; readonly season?: 'standard' | 'daylight' }
  | { readonly kind: 'unknown'; readonly text: string; readonly span: Span; readonly near: readonly string[] };
