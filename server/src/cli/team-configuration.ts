// The configuration file that holds for a report on the command line: the nearest one upward, up to the root of the repository.

import type { Finding } from '../rules/rule.ts';
import { configurationNames, folderOfConfiguration, isConfigurationFile, longestConfiguration, readConfiguration, unread, type ConfigurationInForce, type Levels, type ReadConfiguration } from '../workspace/index.ts';
import type { Choices, ConfigurationChoice } from './command.ts';
import type { CliHost, Outcome } from './host.ts';
import { readText } from './read-text.ts';

/** A file that was read, with the text its findings have their places in. */
export interface TeamFile {
  /** From the root of the file system. */
  readonly path: string;
  readonly text: string;
  readonly read: ReadConfiguration;
}

export interface TeamConfigurations {
  of(report: string): ConfigurationInForce | undefined;
  /** A file that was named is checked though it holds for none of the reports. */
  add(file: string): void;
  /** The folder that the configuration in force for a report speaks for, from the root of the file system and with its closing slash. */
  folderFor(report: string): string | undefined;
  /** Those that were asked for so far, each once. */
  files(): readonly TeamFile[];
}

/** A fault when the file that was named cannot be read. */
export function teamConfigurations(choice: ConfigurationChoice, host: CliHost): Outcome<TeamConfigurations> {
  const read = new Map<string, TeamFile>();
  const nearest = new Map<string, string | undefined>();
  const named = choice.kind === 'file' ? host.absolute(choice.path) : undefined;
  if (named !== undefined) {
    const bytes = host.readFile(named);
    if (bytes.fault !== undefined) return bytes;
    read.set(named, teamFile(named, host));
  }
  const nearestOf = (folder: string): string | undefined => {
    if (!nearest.has(folder)) nearest.set(folder, search(folder, host, nearestOf));
    return nearest.get(folder);
  };
  const fileFor = (path: string): string | undefined => (choice.kind === 'none' ? undefined : named ?? nearestOf(path.slice(0, path.lastIndexOf('/') + 1)));
  return {
    value: {
      folderFor(report) {
        const file = fileFor(host.absolute(report));
        return file === undefined ? undefined : folderOf(file);
      },
      of(report) {
        const path = host.absolute(report);
        const file = fileFor(path);
        if (file === undefined) return undefined;
        const known = read.get(file) ?? teamFile(file, host);
        read.set(file, known);
        const folder = folderOf(file);
        // A report outside of the folder is matched by the whole of its path.
        return { file: host.shown(file), path: path.startsWith(folder) ? path.slice(folder.length) : path.replace(/^\//, ''), configuration: known.read.configuration };
      },
      add(file) {
        const path = host.absolute(file);
        if (!read.has(path)) read.set(path, teamFile(path, host));
      },
      files: () => [...read.values()],
    },
  };
}

/** A repository ends the search; `folder` ends in a slash. */
function search(folder: string, host: CliHost, above: (folder: string) => string | undefined): string | undefined {
  for (const name of configurationNames) if (host.kindOf(`${folder}${name}`) === 'file') return `${folder}${name}`;
  const parent = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
  return parent === '' || parent === folder || host.kindOf(`${folder}.git`) !== undefined ? undefined : above(parent);
}

/** A file of another name speaks for the folder it lies in. */
function folderOf(file: string): string {
  return isConfigurationFile(file) ? folderOfConfiguration(file) : file.slice(0, file.lastIndexOf('/') + 1);
}

function teamFile(path: string, host: CliHost): TeamFile {
  const bytes = host.readFile(path);
  if (bytes.fault !== undefined) return { path, text: '', read: unread(`${bytes.fault} The defaults hold.`) };
  if (bytes.value.length > longestConfiguration * 3) return { path, text: '', read: unread(`This file has ${bytes.value.length} bytes, far more than are read of a configuration; the defaults hold.`) };
  const text = readText(bytes.value);
  return 'unreadable' in text ? { path, text: '', read: unread(`${text.unreadable} The defaults hold.`) } : { path, text: text.text, read: readConfiguration(text.text) };
}

/** What is asked for outside of a report: on the command line and in the configuration that holds for it. */
export function levelsOf({ profile, rules }: Choices, report: string, { of }: TeamConfigurations): Levels {
  const configuration = of(report);
  return { option: { rules, ...(profile === undefined ? {} : { profile }) }, ...(configuration === undefined ? {} : { configuration }) };
}

/** Severe ones among them make a run fail, as those of reports do. */
export function findingsOf({ read }: TeamFile, profiles: readonly Finding[]): readonly Finding[] {
  return [...read.findings, ...profiles].toSorted((a, b) => a.span.from - b.span.from);
}
