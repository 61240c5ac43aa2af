// What a rule is. Each rule is one file that exports one of these; the list is `index.ts`.

import type { Span } from '../text/span.ts';
import type { Change } from '../model/change.ts';
import type { Report } from '../model/report.ts';
import type { Profile, Severity } from '../profiles/profile.ts';
import type { LocalTime } from '../time/moment.ts';
import type { SchemaError } from '../schema/schema-error.ts';
import type { PlaceElsewhere, Workspace } from './workspace.ts';

export type { Severity } from '../profiles/profile.ts';

/** A repair. `safe`: right whenever the finding is; applied by fix-on-save and `--fix`. */
export interface Fix {
  /** Imperative. */
  readonly title: string;
  readonly changes: readonly Change[];
  readonly safe: boolean;
  /** Only the author can know: offered to choose, but neither preferred nor part of fixing all. */
  readonly guess?: true;
}

/** What a rule reports; the runner adds id and severity. */
export interface Fault {
  readonly span: Span;
  readonly message: string;
  /** Overrides the rule's severity for this one (`placeholder` in a published report). */
  readonly severity?: Exclude<Severity, 'off'>;
  readonly related?: readonly Related[];
  /** Best first. Called only when somebody asks for fixes. */
  readonly fixes?: () => readonly Fix[];
  /** Data a message template or client may want, JSON. */
  readonly tag?: 'unnecessary' | 'deprecated';
  /** What stands there must not be repeated in any message, not even in those of other rules. */
  readonly secret?: true;
}

/** Another place that has to do with it. When it is `elsewhere`, in another file, `span` is that of the fault itself. */
export interface Related {
  readonly span: Span;
  readonly message: string;
  readonly elsewhere?: PlaceElsewhere;
}

export interface Finding extends Fault {
  readonly rule: string;
  readonly severity: Exclude<Severity, 'off'>;
}

export interface RuleContext {
  readonly report: Report;
  readonly profile: Profile;
  readonly profiles: ReadonlyMap<string, Profile>;
  /** What the JSON Schema found under this rule's id. */
  readonly errors: readonly SchemaError[];
  /** Every rule there is, in the order of the catalogue. */
  readonly ruleIds: readonly string[];
  /** Today in the reader's zone, from the host; tests fix it. */
  readonly today: LocalTime;
  /** The rule's own options, each with a value of its type: what a configuration sets, else the default. */
  readonly options: OptionValues;
  /** What the team says once for all its reports; without a configuration it says nothing. */
  readonly team: Team;
  /** The other reports of the workspace; undefined when nothing but this report is known. */
  readonly workspace?: Workspace;
}

export interface Team {
  /** Whom reports are for that do not say it. */
  readonly audience?: 'internal' | 'public';
  /** Address of a ticket with `{ticket}` where its number or name stands. */
  readonly issueTracker?: string;
}

export type OptionValue = number | string | readonly string[];
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** A value of a rule that a configuration may set. `description` is one line, no full stop, and says the unit. */
export type RuleOption =
  | { readonly type: 'number'; readonly default: number; readonly least: number; readonly most: number; readonly description: string }
  | { readonly type: 'text'; readonly default: string; readonly description: string }
  | { readonly type: 'texts'; readonly default: readonly string[]; readonly description: string };

export type Category = 'structure' | 'time' | 'cause' | 'actions' | 'language' | 'reading';

/**
 * One fault, one finding: findings of `rules` are dropped where a finding of this rule already tells the fault more exactly.
 * `overlap`: where their spans share text or place; `section`: in the same section; `report`: anywhere.
 */
export interface InsteadOf {
  readonly rules: readonly string[];
  readonly where: 'overlap' | 'section' | 'report';
}

export interface Rule {
  readonly id: string;
  readonly category: Category;
  /** Default. */
  readonly severity: Severity;
  /** Severity in reports of a profile that does not name this rule itself; undefined leaves `severity`. */
  severityIn?(profile: Profile): Severity | undefined;
  readonly insteadOf?: InsteadOf;
  /** By name, in camel case. */
  readonly options?: Readonly<Record<string, RuleOption>>;
  readonly fix: 'safe' | 'offer' | 'none';
  /** What is wrong, one line, no full stop; heads the page and the tables. */
  readonly title: string;
  /** Why it matters and what to do; Markdown, a few sentences. */
  readonly reason: string;
  /** Reports in Markdown. In `bad` each place where a finding begins is marked `«…»`; each is run in both syntaxes. */
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
  check(context: RuleContext): Iterable<Fault>;
}

export interface Example {
  readonly text: string;
  /** What the first fix makes of it, when it has one; without the marks. */
  readonly fixed?: string;
  /** Markdown only, when the fault cannot be written in YAML (or the other way round). */
  readonly only?: 'markdown' | 'yaml';
  /** What a configuration would have to set of the rule's options. */
  readonly options?: OptionValues;
}
