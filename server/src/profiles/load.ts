// From the files of profiles to profiles: `extends` is followed and merged. That a file is well formed is for the meta-schema to say.

import { mergeFiles } from './merge.ts';
import type { ProfileFile } from './profile-file.generated.ts';
import type { Profile } from './profile.ts';
import { profileOf } from './profile-of.ts';

/** Why a profile's line of `extends` leads nowhere: to no profile, back to one it came from, or further than `MOST_LEVELS`. */
export interface LoadFault {
  readonly fault: 'absent' | 'cycle' | 'too-deep';
  /** The profile whose `extends` is at fault, and what it says. */
  readonly id: string;
  readonly extends: string;
}

const MOST_LEVELS = 20;

/** The file of a profile with everything it inherits. */
export function resolvedFile(id: string, files: ReadonlyMap<string, ProfileFile>): ProfileFile | LoadFault {
  const chain: ProfileFile[] = [];
  const seen = new Set<string>();
  let current = id;
  let file = files.get(id);
  while (file !== undefined) {
    chain.push(file);
    seen.add(current);
    const parent = file.extends;
    if (parent === undefined) break;
    if (seen.has(parent)) return { fault: 'cycle', id: current, extends: parent };
    if (chain.length === MOST_LEVELS) return { fault: 'too-deep', id: current, extends: parent };
    file = files.get(parent);
    if (file === undefined) return { fault: 'absent', id: current, extends: parent };
    current = parent;
  }
  const root = chain.pop();
  if (root === undefined) return { fault: 'absent', id, extends: id };
  return chain.reduceRight((parent, child) => mergeFiles(child, parent), root);
}

/** Profiles by id, in the order of the files; those whose `extends` leads nowhere are left out and named. */
export function loadProfiles(files: ReadonlyMap<string, ProfileFile>): { readonly profiles: ReadonlyMap<string, Profile>; readonly faults: readonly LoadFault[] } {
  const profiles = new Map<string, Profile>();
  const faults: LoadFault[] = [];
  for (const id of files.keys()) {
    const file = resolvedFile(id, files);
    if ('fault' in file) faults.push(file);
    else profiles.set(id, profileOf(id, file));
  }
  return { profiles, faults };
}
