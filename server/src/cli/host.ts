// What the commands need of the world around them. The only real one is in bin/; tests pass their own.

import type { LocalTime } from '../time/index.ts';

/** What became of something that may fail; `fault` is a sentence for people that names the path. */
export type Outcome<T> = { readonly value: T; readonly fault?: never } | { readonly fault: string; readonly value?: never };

export interface CliHost {
  /** Today where the command runs. */
  readonly today: LocalTime;
  /** The output is read by a person on a terminal that shows colours. */
  readonly colour: boolean;
  /** The output goes to a terminal, which can show nothing but text. */
  readonly terminal: boolean;
  /** The path as it is shown: relative to the working directory, with `/`. */
  shown(path: string): string;
  /** The path from the root of the file system, with `/`, without `.` and `..`. Only the text of the path is looked at. */
  absolute(path: string): string;
  /** The path behind all links, from the root, with `/`; of what is not there, that of the folder which is, and the rest as it stands. */
  real(path: string): string;
  /** Undefined when nothing is there. */
  kindOf(path: string): 'file' | 'folder' | undefined;
  readFile(path: string): Outcome<Uint8Array>;
  /** Replaces the file as a whole or not at all. */
  writeFile(path: string, content: string | Uint8Array): Outcome<undefined>;
  /** With those above it; one that is there is fine. */
  makeFolder(path: string): Outcome<undefined>;
  /** A file that is not there is fine. */
  removeFile(path: string): Outcome<undefined>;
  /** Names of all that lies directly in a folder. */
  namesIn(folder: string): Outcome<readonly string[]>;
  /** Every Markdown and YAML file below a folder, sorted; `node_modules`, `.git` and links to folders are left out. */
  list(folder: string): Outcome<readonly string[]>;
  /** Every JSON and YAML file directly in a folder, sorted; hidden files are left out. */
  listProfiles(folder: string): Outcome<readonly string[]>;
  stdout(content: string | Uint8Array): void;
  stderr(text: string): void;
}

/** 0: clean. 1: a finding at warning or above. 2: could not run. */
export type ExitCode = 0 | 1 | 2;

/** Says why a command cannot run. */
export function cannotRun(host: CliHost, sentence: string): ExitCode {
  host.stderr(`rca: ${sentence}\n`);
  return 2;
}
