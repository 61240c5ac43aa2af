// What a team says in `.rca/config.yaml`, once it is read and checked: what was wrong in the file is not in here.

import type { OptionValue, Severity } from '../../rules/rule.ts';
import type { Span } from '../../text/span.ts';
import type { DateOrder } from '../../time/index.ts';
import type { PathMatcher } from '../glob.ts';

/** A value with its place in the file. */
export interface Said<T> {
  readonly value: T;
  readonly span: Span;
  /** Line of the file, from 1. */
  readonly line: number;
}

/** What is said of one rule. */
export interface RuleWish {
  readonly severity?: Said<Severity>;
  /** By name; each of the type that the rule declares. */
  readonly options: ReadonlyMap<string, Said<OptionValue>>;
}

/** What holds for the reports that match. Paths are relative to the folder that holds `.rca`. */
export interface ConfigurationPart {
  readonly matches: PathMatcher;
  readonly profile?: Said<string>;
  readonly dateOrder?: Said<DateOrder>;
  readonly audience?: Said<'internal' | 'public'>;
  readonly rules: ReadonlyMap<string, RuleWish>;
}

export interface Configuration {
  /** Globs as written, those that are used. */
  readonly include: readonly string[];
  readonly includes: PathMatcher;
  readonly excludes: PathMatcher;
  /** Files and folders with profiles, as written: the file that is read from them is checked by whoever reads it. */
  readonly profiles: readonly Said<string>[];
  /** An address that holds `{ticket}`. */
  readonly issueTracker?: Said<string>;
  /** What holds for every report, then the overrides in order: a later one that matches wins. */
  readonly parts: readonly ConfigurationPart[];
}

/** A configuration as it holds for one report. */
export interface ConfigurationInForce {
  /** URI or path of the file, as it is shown. */
  readonly file: string;
  /** Of the report, relative to the folder that holds `.rca`. */
  readonly path: string;
  readonly configuration: Configuration;
}
