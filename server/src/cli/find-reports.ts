// Finds the reports that paths on the command line mean.

import { hasReportKey, hasReportName, isConfigurationFile, isProfileFile, type ConfigurationInForce } from '../workspace/index.ts';
import { syntaxOf } from '../syntax/index.ts';
import type { CliHost } from './host.ts';
import { readText } from './read-text.ts';
import type { TeamConfigurations } from './team-configuration.ts';

export interface FoundReports {
  /** Each once, in the order of the paths, those of a folder sorted. */
  readonly files: readonly string[];
  /** Sentences about paths that could not be searched. */
  readonly faults: readonly string[];
}

/** A named file is a report whatever its name, unless it is a configuration or a profile by its place; a folder is searched for files that say they are one, by name or by the key `rca`, and for those that the configuration includes. */
export function findReports(paths: readonly string[], host: CliHost, { of, add }: TeamConfigurations): FoundReports {
  const files = new Map<string, string>();
  const faults: string[] = [];
  for (const path of paths) {
    const kind = host.kindOf(path);
    const found = kind === 'folder' ? host.list(path) : { value: [path] };
    if (kind === undefined) faults.push(`There is no file or folder “${host.shown(path)}”.`);
    else if (found.fault !== undefined) faults.push(found.fault);
    else for (const file of found.value) {
      const named = kind === 'file' && !isProfileFile(host.absolute(file));
      if (named && isConfigurationFile(host.absolute(file))) add(file);
      else if (named || isReport(file, host, of(file))) files.set(host.shown(file), file);
    }
  }
  return { files: [...files.values()], faults };
}

/** A file that cannot be read or is no text says nothing of itself. */
function isReport(path: string, host: CliHost, configuration: ConfigurationInForce | undefined): boolean {
  if (isConfigurationFile(host.absolute(path)) || isProfileFile(host.absolute(path)) || configuration?.configuration.excludes(configuration.path) === true) return false;
  if (hasReportName(path) || configuration?.configuration.includes(configuration.path) === true) return true;
  const bytes = host.readFile(path);
  const read = bytes.fault === undefined ? readText(bytes.value) : undefined;
  return read !== undefined && 'text' in read && hasReportKey(read.text, syntaxOf(path));
}
