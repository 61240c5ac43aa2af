// Where the author's cursor stands, in the words of the model, while the text around it may be half typed and mean nothing yet.

import type { Table } from '../model/report.ts';
import type { Span } from '../text/span.ts';

/**
 * `span` is what a chosen word replaces; it holds the cursor and lies in one line.
 * `path` leads through the schema's property names; lists are passed over: `['timelines', 'entries']`.
 */
export type CursorPlace =
  /** A property name may stand here, or an item where `path` names a list of words. `assign` is written behind a name. */
  | { readonly kind: 'key'; readonly span: Span; readonly path: readonly string[]; readonly present: readonly string[]; readonly assign: string }
  | { readonly kind: 'value'; readonly span: Span; readonly path: readonly string[]; readonly write: (value: string) => string }
  /** A heading may stand here. `write` gives the heading with text under it; `mark` is what stands before its words. */
  | { readonly kind: 'heading'; readonly span: Span; readonly mark: string; readonly write: (heading: string, text: string) => string }
  /** Inside `[…]` of an entry, or behind its words; `open` and `close` are what is missing around the word. */
  | { readonly kind: 'entry-kind'; readonly span: Span; readonly open: string; readonly close: string }
  /** In a row of a table; `header` is that of the column. `write` puts the blanks around a word that a cell has. */
  | { readonly kind: 'cell'; readonly span: Span; readonly table: Table; readonly header: string; readonly write: (value: string) => string }
  /** Behind the clock of an entry. */
  | { readonly kind: 'zone'; readonly span: Span }
  /** A rule id in a suppression. */
  | { readonly kind: 'rule'; readonly span: Span; readonly present: readonly string[] };
