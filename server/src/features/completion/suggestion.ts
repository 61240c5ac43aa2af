// A word that an author may take, and what the explanation of it is found by.

import type { Span } from '../../text/span.ts';

export const topicKinds = ['field', 'value', 'section', 'profile', 'entry-kind', 'zone', 'rule', 'item', 'report'] as const;

/** What a suggestion is about; enough to explain it later, when somebody looks at it. */
export interface Topic {
  readonly kind: (typeof topicKinds)[number];
  /** Its id or word; for a field and for a value of one the path of names to the field, joined by `/`. */
  readonly name: string;
}

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
  /** Where nothing but a blank was typed, it is offered only to those who ask. */
  readonly onRequest?: true;
  /** Behind it stands one of a few words: they are offered next. */
  readonly again?: true;
}
