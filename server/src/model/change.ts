// The vocabulary of changes to a report. Rules and features say what should become different; each syntax says how it is written.

import type { Span } from '../text/span.ts';
import type { ActionKind, EntryKind } from './data.generated.ts';
import type { Action, Entry, Field, Section, Table, Timeline } from './report.ts';

export type Change =
  /** The text of one value, exactly what `span` covers: a stamp's day, a word, a cell. `text` is plain: the syntax escapes it. */
  | { readonly kind: 'replace'; readonly span: Span; readonly text: string }
  /** Writes a metadata field: replaces its value, or adds the key to the front matter (made if there is none). */
  | { readonly kind: 'set-field'; readonly key: string; readonly value: string | readonly string[] }
  | { readonly kind: 'rename-field'; readonly field: Field; readonly key: string }
  /** `before` is the section in front of which it goes; without it, at the end. `text` is Markdown, `level` that of its heading: else as its neighbours have it. */
  | { readonly kind: 'insert-section'; readonly id: string; readonly heading: string; readonly text: string; readonly before?: Section; readonly level?: number }
  /** Markdown at the end of the section's own text. */
  | { readonly kind: 'add-text'; readonly section: Section; readonly text: string }
  | { readonly kind: 'rename-section'; readonly section: Section; readonly heading: string }
  /** Moves the whole section in front of another, or to the end. */
  | { readonly kind: 'move-section'; readonly section: Section; readonly before?: Section }
  /** Whole entries with everything that belongs to them; both must be of one timeline. */
  | { readonly kind: 'swap-entries'; readonly timeline: Timeline; readonly first: Entry; readonly second: Entry }
  /** `order` holds every entry of the timeline once. */
  | { readonly kind: 'reorder-entries'; readonly timeline: Timeline; readonly order: readonly Entry[] }
  | { readonly kind: 'insert-entry'; readonly timeline: Timeline; readonly after?: Entry; readonly stamp: string; readonly text: string; readonly entryKind?: EntryKind }
  | { readonly kind: 'set-entry-kind'; readonly entry: Entry; readonly value: EntryKind }
  /** Writes zone words after the clock of an entry (`span` is the end of its clock). */
  | { readonly kind: 'set-entry-zone'; readonly entry: Entry; readonly zone: string }
  /** `key` is that of YAML; `header` names the column that a table does not have yet. Of the keys of a format's own only tables and YAML have a place. */
  | { readonly kind: 'set-action'; readonly action: Action; readonly key: string; readonly value: string; readonly header?: string }
  /**
   * A new action below the last open one, written as that is; without any, a list at the end of the section of actions.
   * `text` is Markdown. What else the other actions state is left to be filled in.
   */
  | { readonly kind: 'add-action'; readonly text: string; readonly actionKind?: ActionKind; readonly covers?: readonly string[] }
  | { readonly kind: 'add-row'; readonly table: Table; readonly cells: readonly string[] }
  /** At the right; each row gets the same cell. */
  | { readonly kind: 'add-column'; readonly table: Table; readonly header: string; readonly cell: string }
  | { readonly kind: 'suppress'; readonly rule: string; readonly scope: 'file' | 'next-line' | 'line' | 'section'; readonly at: Span };
