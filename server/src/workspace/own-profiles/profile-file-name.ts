// What the name of a profile's file says: the id of the profile.

import { fileNameOf } from '../uri.ts';

/** `file:///a/.rca/profiles/our-format.json` → `our-format`. */
export function profileIdOf(uri: string): string {
  return fileNameOf(uri).replace(/\.(?:json|ya?ml)$/i, '');
}

/** As the meta-schema has it for `extends`. */
export function isProfileId(id: string): boolean {
  return id.length <= 60 && /^[a-z][a-z0-9-]*$/.test(id);
}
