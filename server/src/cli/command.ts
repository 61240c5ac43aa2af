// The commands of `rca` once their arguments are understood: what was not said is undefined. Reading the arguments is in bin/.

import type { Syntax } from '../model/report.ts';
import type { Severity } from '../rules/rule.ts';

export type Format = 'text' | 'json';

/** Where the team's configuration is looked for: upward from each report, in one file, or nowhere. */
export type ConfigurationChoice = { readonly kind: 'nearest' | 'none' } | { readonly kind: 'file'; readonly path: string };

/** What the command line asks for over configuration and profile. */
export interface Choices {
  readonly profile: string | undefined;
  /** Severity per rule id. */
  readonly rules: Readonly<Record<string, Severity>>;
  readonly configuration: ConfigurationChoice;
}

export interface CheckCommand extends Choices {
  readonly name: 'check';
  /** Files and folders; the working directory when none is named. */
  readonly paths: readonly string[];
  readonly format: Format;
  /** Apply the safe fixes of findings at warning or above. */
  readonly fix: boolean;
  /** Show findings at warning or above only. */
  readonly quiet: boolean;
  /** So many warnings are still clean. */
  readonly maxWarnings: number;
}

export interface ConfigCommand extends Choices {
  readonly name: 'config';
  readonly file: string;
}

export interface ConvertCommand {
  readonly name: 'convert';
  readonly file: string;
  /** Its ending says the syntax. */
  readonly out: string;
  /** Replace a file that is there. */
  readonly force: boolean;
}

/** Whom an export is for; the report as it stands is internal. */
export type Audience = 'internal' | 'public';

export interface ExportCommand extends Choices {
  readonly name: 'export';
  readonly files: readonly string[];
  /** Id of a format; when undefined, that of the output's name. */
  readonly format: string | undefined;
  /** A file, or a folder for several; standard output when undefined. */
  readonly out: string | undefined;
  readonly audience: Audience;
  readonly zone: string | undefined;
  /** Export for the public whatever is found. */
  readonly allowLeaks: boolean;
  /** Replace files that are there. */
  readonly force: boolean;
}

export interface SiteCommand extends Choices {
  readonly name: 'site';
  /** Files and folders. */
  readonly paths: readonly string[];
  readonly folder: string;
  /** Address under which the site will lie. */
  readonly base: string | undefined;
  readonly title: string | undefined;
  readonly audience: Audience;
  readonly zone: string | undefined;
  readonly allowLeaks: boolean;
  /** Write into a folder that holds other files. */
  readonly force: boolean;
}

export interface ImportCommand {
  readonly name: 'import';
  readonly file: string;
  /** Standard output when undefined. */
  readonly out: string | undefined;
  readonly profile: string | undefined;
}

export interface InspectCommand extends Choices {
  readonly name: 'inspect';
  readonly file: string;
}

export interface NewCommand {
  readonly name: 'new';
  readonly profile: string;
  readonly title: string | undefined;
  readonly severity: string | undefined;
  /** When it began, in any form that people write a time in. */
  readonly date: string | undefined;
  readonly zone: string | undefined;
  /** When undefined, that of the output's name, else Markdown. */
  readonly syntax: Syntax | undefined;
  readonly out: string | undefined;
  /** Replace a file that is there. */
  readonly force: boolean;
}

export type Command =
  | CheckCommand
  | ConfigCommand
  | ConvertCommand
  | ExportCommand
  | SiteCommand
  | ImportCommand
  | InspectCommand
  | NewCommand
  | { readonly name: 'rules'; readonly format: Format }
  | { readonly name: 'explain'; readonly rule: string }
  | { readonly name: 'profiles'; readonly format: Format }
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  /** `trusted`: the editor's person trusts the folders, where the editor says nothing of it. */
  | { readonly name: 'lsp'; readonly trusted: boolean };
