// The profiles of teams for the files of a run: in the nearest `.rca/profiles` upward, up to the root of the repository, and where the configuration lists them.
// Running the command line on a folder is trust in it.

import { shippedProfiles, type Profile } from '../profiles/index.ts';
import { rules } from '../rules/index.ts';
import { listedPathFault, type FileText } from '../workspace/index.ts';
import { loadOwnProfiles, type OwnProfiles, type ProfileFileState } from '../workspace/own-profiles/load-own-profiles.ts';
import { LARGEST_PROFILE } from '../workspace/own-profiles/profile-source.ts';
import type { CliHost } from './host.ts';
import { readText } from './read-text.ts';
import type { TeamConfigurations } from './team-configuration.ts';

export interface RunProfiles {
  /** Those for one of the files that were named beforehand; the shipped ones for any other. */
  of(path: string): ReadonlyMap<string, Profile>;
  /** Every file of a profile that was read, each once. */
  files(): readonly ProfileFileState[];
  /** Sentences about folders that could not be looked into. */
  readonly faults: readonly string[];
}

/** `paths` are files, and folders with their closing slash or without. */
export async function ownProfiles(paths: readonly string[], host: CliHost, team?: TeamConfigurations): Promise<RunProfiles> {
  const nearest = new Map<string, string | undefined>();
  const nearestOf = (folder: string): string | undefined => {
    if (!nearest.has(folder)) nearest.set(folder, search(folder, host, nearestOf));
    return nearest.get(folder);
  };
  const faults: string[] = [];
  const profilesIn = (where: string): readonly string[] => {
    const listing = host.listProfiles(where);
    if (listing.fault !== undefined) faults.push(listing.fault);
    return listing.value ?? [];
  };
  const found = new Map<string, readonly string[]>();
  const sets = new Map<string, OwnProfiles>();
  for (const path of paths) {
    const absolute = host.absolute(path);
    if (found.has(absolute)) continue;
    const folder = host.kindOf(path) === 'folder' ? `${absolute.replace(/\/$/, '')}/` : absolute.slice(0, absolute.lastIndexOf('/') + 1);
    const own = nearestOf(folder);
    const files = [...new Set([...(own === undefined ? [] : profilesIn(own)), ...listed(`${folder}x`, host, team, profilesIn)])];
    found.set(absolute, files);
    const key = files.join('\n');
    if (files.length === 0 || sets.has(key)) continue;
    // It is large, and brought in only where a team has profiles.
    const engine = await import('../workspace/own-profiles/engine.ts');
    sets.set(key, loadOwnProfiles(files.map((file) => textOf(file, host)), { engine, ruleIds: rules.map(({ id }) => id) }));
  }
  return {
    of: (path) => sets.get(found.get(host.absolute(path))?.join('\n') ?? '')?.profiles ?? shippedProfiles,
    files: () => [...new Map([...sets.values()].flatMap((set) => set.files).map((file) => [file.uri, file])).values()],
    faults,
  };
}

/** A repository ends the search; `folder` ends in a slash. */
function search(folder: string, host: CliHost, above: (folder: string) => string | undefined): string | undefined {
  const here = `${folder}.rca/profiles`;
  if (host.kindOf(here) === 'folder') return here;
  const parent = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
  return parent === '' || parent === folder || host.kindOf(`${folder}.git`) !== undefined ? undefined : above(parent);
}

/** Files and folders that the configuration for the files of a folder lists, `path` being any of them; a path that leads out of its folder is said there. */
function listed(path: string, host: CliHost, team: TeamConfigurations | undefined, profilesIn: (folder: string) => readonly string[]): readonly string[] {
  const folder = team?.folderFor(path);
  const configuration = team?.of(path)?.configuration;
  if (folder === undefined || configuration === undefined) return [];
  return configuration.profiles.flatMap(({ value }) => {
    if (listedPathFault(value) !== undefined) return [];
    const place = `${folder}${value.replace(/\/$/, '')}`;
    return host.kindOf(place) === 'folder' ? profilesIn(place) : [place];
  });
}

function textOf(path: string, host: CliHost): FileText {
  const bytes = host.readFile(path);
  if (bytes.fault !== undefined) return { uri: path, fault: bytes.fault };
  if (bytes.value.length > LARGEST_PROFILE) return { uri: path, fault: `It has ${bytes.value.length} bytes, more than the ${LARGEST_PROFILE} that are read of a profile.` };
  const read = readText(bytes.value);
  return 'unreadable' in read ? { uri: path, fault: read.unreadable } : { uri: path, text: read.text };
}
