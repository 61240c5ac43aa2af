// Generated from schemas/profile.schema.json and schemas/vocabulary.schema.json by `npm run generate`. Do not edit.

export type FieldFile = {
  /**
   * What to write, for hover and completion.
   */
  description?: string;
  /**
   * What kind of value it is; a text when nothing is said.
   */
  type?:
    | 'string'
    | 'number'
    | 'integer'
    | 'boolean'
    | 'array'
    | ['string', 'number']
    | ['string', 'array']
    | ['string', 'number', 'array'];
  /**
   * The values allowed; the first is written in a new report.
   *
   * @minItems 1
   * @maxItems 100
   */
  enum?: string[];
  /**
   * Other words for the values of `enum`: what an author may write → the value it means. Matched ignoring case; blanks and underscores count as hyphens.
   */
  aliases?: {
    [k: string]: string;
  };
  /**
   * What a new report gets; what is to be filled in is written {{name}}.
   */
  default?: string;
  /**
   * A regular expression the value must match.
   */
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  format?: 'zoned-date-time' | 'calendar-date' | 'possible-date' | 'time-zone';
  /**
   * The rule that reports a fault of a keyword of this schema and of those within it. A list: the keyword itself says which one of them.
   */
  findings?: {
    [k: string]: string | string[];
  };
} | null;
export type SectionFile = {
  /**
   * The heading a new report gets. In a group of sections each has a heading of its own: `Contributing Factor {{1}}: {{title}}` stands for all that begin with the words before the first {{.
   */
  heading?: string;
  /**
   * Other headings of this section. Case, numbering, emoji, bold, trailing ? : # and parentheses do not matter, and the common headings of an id such as root-cause are known anyway.
   *
   * @maxItems 50
   */
  aliases?: string[];
  /**
   * A report without this section is reported.
   */
  required?: boolean;
  /**
   * Name of a group of sections that stand for each other: one of them is enough.
   */
  oneOf?: string;
  /**
   * Ids of sections that may stand in for this one.
   *
   * @maxItems 20
   */
  also?: string[];
  /**
   * The section may occur more than once.
   */
  repeatable?: boolean;
  /**
   * Id of the section it stands under.
   */
  parent?: string;
  /**
   * Id of the section it follows; for a section added to those of `extends`, which otherwise goes to the end.
   */
  after?: string;
  /**
   * What belongs in it. Markdown.
   */
  guidance?: string;
  /**
   * What is written under the heading. Markdown; what is to be filled in is written {{name}}. The text before the first list or table introduces it.
   */
  skeleton?: string;
  /**
   * What the section is read as. cause: the section itself is one cause, named by its heading.
   */
  holds?:
    | 'timeline'
    | 'actions'
    | 'causes'
    | 'cause'
    | 'impact'
    | 'history'
    | 'communication'
    | 'lessons-well'
    | 'lessons-badly'
    | 'lessons-lucky'
    | 'whys';
  /**
   * How many entries, causes, whys, items or rows it has at least; a section that says N/A or None and why needs none.
   */
  minItems?: number;
  /**
   * Values that stand in the section under a label of their own, by label: `Label: value` as a line or an item, bold or not, a row of a table with two columns, or a heading under it.
   */
  properties?: {
    [k: string]: ValueFile;
  };
  /**
   * Sentences that its text has word by word, such as a closing statement. Case and signs do not matter.
   *
   * @maxItems 10
   */
  contains?: string[];
  /**
   * Columns of the table it holds: a table of its own lacks none of them.
   *
   * @maxItems 20
   */
  columns?: string[];
} | null;
export type ValueFile = {
  /**
   * What to write. Markdown.
   */
  description?: string;
  /**
   * A section without it is reported, and one that leaves it blank; N/A is a value.
   */
  required?: boolean;
  /**
   * Other labels of the value.
   *
   * @maxItems 20
   */
  labels?: string[];
  /**
   * The values allowed.
   *
   * @minItems 1
   * @maxItems 100
   */
  enum?: string[];
  /**
   * Other words for the values of `enum`: what an author may write → the value it means. Matched ignoring case; blanks and underscores count as hyphens.
   */
  aliases?: {
    [k: string]: string;
  };
  /**
   * A regular expression the value must match.
   */
  pattern?: string;
} | null;
export type ActionValueFile = {
  /**
   * What to write.
   */
  description?: string;
  /**
   * The values allowed; the first is written in a new report. Other words for the same kind or status are understood.
   *
   * @minItems 1
   * @maxItems 100
   */
  enum?: string[];
} | null;
export type ClockFile = {
  /**
   * The law in a sentence, which the finding repeats.
   */
  description?: string;
  /**
   * What starts the clock: a metadata field such as detected_at, or a kind of entry.
   */
  from: string;
  /**
   * What must have happened by then: published when nothing is said.
   */
  to?: string;
  /**
   * How long it may take: ISO 8601, in weeks, days, hours and minutes, such as PT72H or P14D.
   */
  within: string;
  /**
   * Days count from Monday to Friday.
   */
  businessDays?: boolean;
  /**
   * It runs only in reports whose fields have one of these values.
   */
  if?: {
    /**
     * @minItems 1
     * @maxItems 20
     */
    [k: string]: string[];
  };
} | null;
/**
 * How a report of this format is known that does not name its profile.
 */
export type RecogniseFile = {
  /**
   * Headings that few other formats have.
   *
   * @minItems 1
   * @maxItems 50
   */
  headings: string[];
  /**
   * How many of them a report must have.
   */
  least: number;
  /**
   * Words that its title has; with all of them one heading less is enough.
   *
   * @maxItems 10
   */
  title?: string[];
} | null;

/**
 * A report format: a JSON Schema that narrows rca.schema.json by standard keywords, and says the rest in the words of vocabulary.schema.json. Its id is the file's name.
 */
export interface ProfileFile {
  $schema?: 'https://github.com/rca-author/rca-author/schemas/profile.schema.json';
  $id?: string;
  /**
   * The schema of all reports, which every profile narrows.
   */
  $ref?: 'https://github.com/rca-author/rca-author/schemas/rca.schema.json';
  $comment?: string;
  /**
   * Name of the format, for people.
   */
  title: string;
  /**
   * When to take this format, in a sentence or two.
   */
  description?: string;
  type?: 'object';
  /**
   * Id of the profile this one is based on. What is said here wins; null takes away.
   */
  extends?: string;
  /**
   * Where the format is published.
   */
  source?: string;
  /**
   * Metadata that a report must have.
   *
   * @maxItems 100
   */
  required?: string[];
  /**
   * Metadata of the format, by key. The order is that of a new report.
   */
  properties?: {
    [k: string]: FieldFile;
  };
  /**
   * strict: sections that stand in another order are reported.
   */
  order?: 'strict' | 'loose';
  /**
   * The sections of the format in their order, by id.
   */
  sections?: {
    [k: string]: SectionFile;
  };
  timeline?: TimelineFile;
  actions?: ActionsFile;
  /**
   * Deadlines of the report, by name. Only dates that are certain are held against them.
   */
  clocks?: {
    [k: string]: ClockFile;
  };
  recognise?: RecogniseFile;
  /**
   * Severity of rules in reports of this format, by rule id.
   */
  rules?: {
    [k: string]: 'off' | 'hint' | 'information' | 'warning' | 'error' | null;
  };
}
export interface TimelineFile {
  /**
   * explicit: every entry must state its zone.
   */
  zonePolicy?: 'inherit' | 'explicit';
  /**
   * Zone of times for which the report gives none: UTC, an IANA name or an offset.
   */
  zone?: string | null;
  /**
   * How a new report writes it.
   */
  form?: 'list' | 'table' | 'headings';
  /**
   * The smallest part of the time that each entry states.
   */
  precision?: 'second' | 'minute' | 'hour' | 'day';
  /**
   * Kinds that an entry must be marked with. A list: one of them is enough.
   *
   * @maxItems 11
   */
  required?: (
    | (
        | 'cause-introduced'
        | 'impact-start'
        | 'detected'
        | 'acknowledged'
        | 'declared'
        | 'engaged'
        | 'mitigated'
        | 'impact-end'
        | 'resolved'
        | 'comms'
        | 'note'
      )
    | (
        | 'cause-introduced'
        | 'impact-start'
        | 'detected'
        | 'acknowledged'
        | 'declared'
        | 'engaged'
        | 'mitigated'
        | 'impact-end'
        | 'resolved'
        | 'comms'
        | 'note'
      )[]
  )[];
}
export interface ActionsFile {
  /**
   * How a new report writes them.
   */
  form?: 'list' | 'table';
  /**
   * Columns of the table.
   *
   * @maxItems 20
   */
  columns?: string[];
  /**
   * What each action must have, by its key in YAML: kind, covers, verification. Owner and due date have rules of their own.
   *
   * @maxItems 20
   */
  required?: string[];
  /**
   * Values of an action, by key.
   */
  properties?: {
    [k: string]: ActionValueFile;
  };
}
