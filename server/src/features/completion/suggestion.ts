// A word that an author may take, and what the explanation of it is found by.

import type { Span } from '../../text/span.ts';

/** What a suggestion is about; enough to explain it later, when somebody looks at it. */
export type Topic =
  | { readonly kind: 'field'; readonly path: readonly string[] }
  | { readonly kind: 'value'; readonly path: readonly string[]; readonly value: string }
  | { readonly kind: 'section'; readonly id: string }
  | { readonly kind: 'profile'; readonly id: string }
  | { readonly kind: 'entry-kind'; readonly value: string }
  | { readonly kind: 'zone'; readonly name: string }
  | { readonly kind: 'rule'; readonly id: string };

export interface Suggestion {
  readonly label: string;
  /** A few words beside the label. */
  readonly detail?: string;
  /** What it replaces: one line, with the cursor in it. */
  readonly span: Span;
  /** What it writes; what is to be filled in is written as `{{name}}`. */
  readonly text: string;
  /** What the typed text is compared with, when not the label. */
  readonly filter?: string;
  readonly topic: Topic;
}
