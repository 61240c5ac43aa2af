// The commands of `rca` once their arguments are understood: what was not said is undefined. Reading the arguments is in bin/.

import type { Syntax } from '../model/report.ts';

export type Format = 'text' | 'json';

export interface CheckCommand {
  readonly name: 'check';
  /** Files and folders; the working directory when none is named. */
  readonly paths: readonly string[];
  readonly format: Format;
  /** Apply the safe fixes of findings at warning or above. */
  readonly fix: boolean;
  /** Show findings at warning or above only. */
  readonly quiet: boolean;
  readonly profile: string | undefined;
}

export interface ImportCommand {
  readonly name: 'import';
  readonly file: string;
  /** Standard output when undefined. */
  readonly out: string | undefined;
  readonly profile: string | undefined;
}

export interface InspectCommand {
  readonly name: 'inspect';
  readonly file: string;
  readonly profile: string | undefined;
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
  | ImportCommand
  | InspectCommand
  | NewCommand
  | { readonly name: 'rules'; readonly format: Format }
  | { readonly name: 'explain'; readonly rule: string }
  | { readonly name: 'profiles'; readonly format: Format }
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | { readonly name: 'lsp' };
