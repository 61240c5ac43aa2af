// What every reader is given beside the text, and how a syntax is used by the layers above.

import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { DateOrder } from '../time/stamp.ts';
import type { Change } from '../model/change.ts';
import type { ReportData } from '../model/data.generated.ts';
import type { Report, Syntax } from '../model/report.ts';
import type { Profile } from '../profiles/profile.ts';

export interface ReadingOptions {
  /** All profiles there are, by id. */
  readonly profiles: ReadonlyMap<string, Profile>;
  /** A profile asked for outside the document; front matter wins over configuration and setting, an option over these. */
  readonly profile?: { readonly id: string; readonly from: 'option' | 'configuration' | 'setting' };
  /** The file's name without its folders, for the date in it. */
  readonly fileName?: string;
  readonly dateOrder?: DateOrder;
}

/** One way to write reports. Reading is total; a syntax keeps what it wants to reuse between readings in `memory`. */
export interface SyntaxReader {
  readonly syntax: Syntax;
  /** `previous` is a report that this reader read before from an earlier text of the same document; the result is equal to a fresh reading. */
  read(text: string, options: ReadingOptions, previous?: Report): Report;
  /** Minimal text edits for changes; a change that cannot be written gives no edit. */
  write(report: Report, changes: readonly Change[]): readonly TextEdit[];
  /** Edits that lay out the parts that touch `within`, tables above all, and change nothing but blanks and the marks of the layout. */
  align(report: Report, within: Span): readonly TextEdit[];
  /** The whole report in this syntax's printed form (`spec/document.md`: "Printed form"). */
  print(report: PrintableReport): string;
}

/** A report to be printed: a read one, or the data for a new one. Text is Markdown. */
export interface PrintableReport {
  readonly data: ReportData & { readonly [key: string]: unknown };
  /** Headers of the table of actions; without them, those of the printed form. */
  readonly columns?: readonly string[];
  /**
   * Set for the data of a report that was read: its sections are all that it has, and an item may name the section it stands in
   * (`usual-section.ts`). Without it, sections are made for parts that none holds. `profile` is the one in force, where it exists; in
   * the texts of the `plain` sections (-1: the opening) Markdown is told to look for no part.
   */
  readonly read?: { readonly profile?: Profile; readonly plain?: ReadonlySet<number> };
}
