// A report format as data, once `extends` is merged. The files are JSON Schemas in `schemas/profiles/`; this is what the product reads of them.

/** A section of a format. */
export interface ProfileSection {
  readonly id: string;
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
  /** What the section is read as. */
  readonly holds?: 'timeline' | 'actions' | 'causes' | 'impact' | 'history' | 'communication' | 'lessons-well' | 'lessons-badly' | 'lessons-lucky' | 'whys';
  /** Columns of the table it holds, when it holds one. */
  readonly columns?: readonly string[];
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
}

export type Severity = 'off' | 'hint' | 'information' | 'warning' | 'error';

export interface Profile {
  readonly id: string;
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
  };
  readonly actions: { readonly form: 'list' | 'table'; readonly columns: readonly string[] };
  /** How a report is known that does not name its profile: `least` of the headings, one less when the title has all the words. */
  readonly recognise?: { readonly headings: readonly string[]; readonly least: number; readonly title: readonly string[] };
  readonly rules: Readonly<Record<string, Severity>>;
}
