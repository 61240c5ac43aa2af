// A report format as data, once `extends` is merged. The files are JSON Schemas in `schemas/profiles/`; this is what the product reads of them.

import type { EntryKind } from '../model/data.generated.ts';

/** A section of a format. */
export interface ProfileSection {
  readonly id: string;
  /** With `{{…}}` in it, it stands for a group: all headings that begin with the words before the first one (`heading.ts`). */
  readonly heading: string;
  /** Other headings under which it is met; matched ignoring case, numbering, emoji, bold, trailing ? : # and parentheses. */
  readonly aliases: readonly string[];
  readonly required: boolean;
  /** Sections of one group stand for each other: one of them is enough. */
  readonly oneOf?: string;
  /** Ids of sections that may stand in for this one (`whys` for `root-cause`). */
  readonly also?: readonly string[];
  readonly repeatable?: boolean;
  /** Id of the section it stands under. */
  readonly parent?: string;
  /** What belongs in it, for hover and completion. Markdown. */
  readonly guidance: string;
  /** Text a new report gets under the heading. Markdown; what is to be filled in is written as `{{name}}`. */
  readonly skeleton: string;
  /** What the section is read as. `cause`: the section itself is one. */
  readonly holds?: 'timeline' | 'actions' | 'causes' | 'cause' | 'impact' | 'history' | 'communication' | 'lessons-well' | 'lessons-badly' | 'lessons-lucky' | 'whys';
  /** Columns of the table it holds, when it holds one. */
  readonly columns?: readonly string[];
  /** How many entries, causes, whys, items or rows it has at least. */
  readonly minItems?: number;
  /** Sentences that its text has, word by word. */
  readonly contains?: readonly string[];
  /** Values that stand in it under labels of their own. */
  readonly values?: readonly ProfileValue[];
}

/** A value under a label in a section: `Label: value`. */
export interface ProfileValue {
  readonly label: string;
  /** Other labels. */
  readonly labels: readonly string[];
  readonly required: boolean;
  readonly guidance: string;
  readonly values?: readonly string[];
  readonly valueAliases?: Readonly<Record<string, string>>;
  /** A regular expression; run by the engine that takes linear time. */
  readonly pattern?: string;
}

/** A deadline of the report. */
export interface ProfileClock {
  readonly id: string;
  /** The law, in a sentence. */
  readonly guidance: string;
  /** Metadata key or kind of entry that starts it, and that must have happened. */
  readonly from: string;
  readonly to: string;
  /** ISO 8601 duration in weeks, days, hours and minutes. */
  readonly within: string;
  /** Days are those from Monday to Friday. */
  readonly businessDays: boolean;
  /** Fields and the values one of which each must have for the clock to run. */
  readonly when: Readonly<Record<string, readonly string[]>>;
}

export interface ProfileField {
  readonly key: string;
  readonly required: boolean;
  readonly guidance: string;
  /** What a new report gets; what is to be filled in is written as `{{name}}`. */
  readonly default?: string;
  /** Allowed values, when the format fixes them; first one is written in a new report. */
  readonly values?: readonly string[];
  /** Alias of a value (`SEV-1`) → the value (`sev1`). */
  readonly valueAliases?: Readonly<Record<string, string>>;
  /** A regular expression that the value must match. */
  readonly pattern?: string;
  /** How many of them there may be at most: one owner. */
  readonly maxItems?: number;
}

export type Severity = 'off' | 'hint' | 'information' | 'warning' | 'error';

export interface Profile {
  readonly id: string;
  /** The profile whose content this is, while the file of the one with this id has errors. */
  readonly instead?: string;
  readonly title: string;
  readonly description: string;
  readonly source?: string;
  readonly sections: readonly ProfileSection[];
  /** `strict`: sections in another order are a finding. */
  readonly order: 'strict' | 'loose';
  readonly fields: readonly ProfileField[];
  readonly timeline: {
    /** `explicit`: every entry must state its zone. */
    readonly zonePolicy: 'inherit' | 'explicit';
    /** Zone of stamps that inherit none from the report. */
    readonly zone?: string;
    readonly form: 'list' | 'table' | 'headings';
    /** The smallest part of the time that each entry states. */
    readonly precision?: 'second' | 'minute' | 'hour' | 'day';
    /** Kinds that must be marked; of each list one. */
    readonly required?: readonly (readonly EntryKind[])[];
  };
  readonly actions: {
    readonly form: 'list' | 'table';
    readonly columns: readonly string[];
    /** Keys of what each action must have. */
    readonly required?: readonly string[];
    readonly values?: Readonly<Record<string, { readonly guidance: string; readonly values?: readonly string[] }>>;
  };
  readonly clocks?: readonly ProfileClock[];
  /** How a report is known that does not name its profile: `least` of the headings, one less when the title has all the words. */
  readonly recognise?: { readonly headings: readonly string[]; readonly least: number; readonly title: readonly string[] };
  readonly rules: Readonly<Record<string, Severity>>;
}
