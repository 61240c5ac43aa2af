// The profiles that come with the product, each made when it is first asked for: a report mostly follows one of them.

import { resolvedFile } from './load.ts';
import type { Profile } from './profile.ts';
import { profileOf } from './profile-of.ts';
import { shippedFiles } from './shipped-files.generated.ts';

const made = new Map<string, Profile>();

function shipped(id: string): Profile | undefined {
  const known = made.get(id);
  if (known !== undefined || !shippedFiles.has(id)) return known;
  const file = resolvedFile(id, shippedFiles);
  // A test sees to it that what the shipped files extend is there.
  if ('fault' in file) return undefined;
  const profile = profileOf(id, file);
  made.set(id, profile);
  return profile;
}

function* entries(): MapIterator<[string, Profile]> {
  for (const id of shippedFiles.keys()) {
    const profile = shipped(id);
    if (profile !== undefined) yield [id, profile];
  }
}

function* values(): MapIterator<Profile> {
  for (const [, profile] of entries()) yield profile;
}

/** By id, `minimal` first. */
export const shippedProfiles: ReadonlyMap<string, Profile> = {
  size: shippedFiles.size,
  has: (id) => shippedFiles.has(id),
  get: shipped,
  keys: () => shippedFiles.keys(),
  values,
  entries,
  forEach: (call) => {
    for (const [id, profile] of entries()) call(profile, id, shippedProfiles);
  },
  [Symbol.iterator]: entries,
};
