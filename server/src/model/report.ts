// The report as read from either syntax: the one model that rules, fixes, features, renders and exports work on.

import type { Span } from '../text/span.ts';
import type { Moment, ZoneSource } from '../time/moment.ts';
import type { Stamp } from '../time/stamp.ts';
import type { Zone } from '../time/zone.ts';
import type * as data from './data.generated.ts';
import type { Located, Placed } from './placed.ts';

export type Syntax = 'markdown' | 'yaml';

/** A piece of metadata: a front-matter or YAML key, a label line, a table row, or what title and file name say. */
export interface Field {
  /** The schema's key when the words are an alias of one (`Date:` → `date`), else the author's own key. */
  readonly key: string;
  /** As read by YAML's core schema or, outside front matter, as text. */
  readonly value: unknown;
  readonly keySpan: Span;
  /** The value's own text, without quotes; empty at the place where a value would be written when there is none. */
  readonly span: Span;
  readonly from: 'front-matter' | 'yaml' | 'label' | 'table' | 'heading' | 'title' | 'file-name';
  /** The value read as a time, where its key holds one. */
  readonly moment?: Moment;
}

export interface Section extends Placed<data.Section> {
  /** The profile's section id (or the canonical one for headings that the profile does not name); absent for the author's own. */
  readonly id?: string;
  /** 1–6. A section's parent is the nearest section before it with a lower level. */
  readonly level: number;
  readonly heading: Located<string>;
  /** From after the heading to the next heading of any level. */
  readonly body: Span;
  /** From the heading to the next heading of the same or a higher rank: what moves when the section moves. `span` is the same. */
  readonly whole: Span;
  /** Index of the parent in `Report.sections`. */
  readonly parent?: number;
}

export interface Entry extends Placed<data.Entry> {
  /** Absent for an entry without any stamp. */
  readonly stamp?: Stamp;
  readonly moment?: Moment;
  /** Where `[kind]` came from; `label` and `token` are words such as "First detected:" and OUTAGE BEGINS. */
  readonly kindFrom?: 'tag' | 'column' | 'label' | 'token' | 'key';
}

export interface Timeline {
  readonly entries: readonly Entry[];
  /** The list, table or run of headings, from its first to its last entry. */
  readonly span: Span;
  readonly heading?: Located<string>;
  /** Index of the section it stands in. */
  readonly section?: number;
  readonly shape: 'list' | 'table' | 'headings' | 'paragraphs' | 'yaml';
  /** The zone its entries inherit, and from where; absent when each entry states its own or none is known. */
  readonly zone?: { readonly zone: Zone; readonly from: ZoneSource; readonly span?: Span };
  /** What stands beside its entries under keys that the schema does not know. */
  readonly unfit?: { readonly [key: string]: unknown };
}

export interface ImpactWindow extends Placed<data.ImpactWindow> {
  readonly moment: Moment;
}

export type Cause = Placed<data.Cause>;
export interface Action extends Placed<data.Action> {
  readonly section?: number;
  readonly shape: 'list' | 'checkbox' | 'table' | 'yaml';
  /** The author's words for the owner when they are not a plain field: a team as subject, a handle in the text. */
  readonly ownerFrom?: 'column' | 'handle' | 'name' | 'subject' | 'line' | 'key';
  /** A link to a pull request, issue or ticket anywhere in it. */
  readonly tracked: boolean;
}
export type Lesson = Placed<data.Lesson>;
export type Communication = Placed<data.Communication>;
export type HistoryRow = Placed<data.HistoryRow>;

/** A table of any kind, for rules about tables. */
export interface Table {
  readonly span: Span;
  readonly header: readonly Located<string>[];
  /** Rows of cells; an empty cell has an empty span at the place where its text would be written. */
  readonly rows: readonly (readonly Located<string>[])[];
  readonly section?: number;
}

/** Running text that a person wrote: a paragraph, list item, cell, heading, or the text of a YAML value. */
export interface Prose {
  readonly span: Span;
  readonly kind: 'paragraph' | 'item' | 'cell' | 'heading' | 'quote';
  readonly section?: number;
  /** Places inside that are not the author's words: code, URLs, link targets, comments. In order, not overlapping. */
  readonly skip: readonly Span[];
  /** The header of the column, for a cell. */
  readonly column?: string;
}

export interface Suppression {
  readonly span: Span;
  readonly scope: 'file' | 'line' | 'next-line' | 'section';
  /** Empty: every rule. */
  readonly rules: readonly Located<string>[];
  readonly reason?: string;
  /** The text in which findings are suppressed. */
  readonly covers: Span;
}

/** Something the reader itself found wrong. `rule` is an id from the "Reading and configuration" table. */
export interface ReadingProblem {
  readonly rule: 'syntax-error' | 'duplicate-key' | 'conflict-marker' | 'unreadable-file' | 'hidden-character' | 'unsupported-yaml' | 'too-large';
  readonly span: Span;
  readonly message: string;
}

/** Which profile is in force and why. */
export interface ProfileChoice {
  readonly id: string;
  readonly from: 'front-matter' | 'option' | 'configuration' | 'setting' | 'recognised' | 'default';
  /** The id that was asked for when no such profile exists. */
  readonly unknown?: Located<string>;
}

export interface Report {
  readonly syntax: Syntax;
  readonly text: string;
  readonly profile: ProfileChoice;
  readonly title?: Located<string>;
  /** The front matter (Markdown) or the document's mapping (YAML) without its fences; absent when there is none. */
  readonly frontMatter?: Span;
  /** In source order, the nearest to machine-readable first when a key occurs more than once. */
  readonly fields: readonly Field[];
  /** What stands before the first section, without the title and without what was read as metadata or as a part; absent when nothing does. */
  readonly opening?: Located<string>;
  readonly sections: readonly Section[];
  readonly timelines: readonly Timeline[];
  readonly windows: readonly ImpactWindow[];
  readonly measures: readonly Placed<data.Measure>[];
  readonly causes: readonly Cause[];
  readonly actions: readonly Action[];
  readonly lessons: readonly Lesson[];
  readonly communications: readonly Communication[];
  readonly history: readonly HistoryRow[];
  readonly tables: readonly Table[];
  readonly prose: readonly Prose[];
  /** Full dates and clocks with a zone or a.m./p.m. in running text, for weekday, date and duration rules. */
  readonly mentions: readonly { readonly moment: Moment; readonly prose: number }[];
  readonly suppressions: readonly Suppression[];
  readonly problems: readonly ReadingProblem[];
}

/** The first field under a schema key. */
export function field(report: Report, key: string): Field | undefined {
  return report.fields.find((candidate) => candidate.key === key);
}
