// What the name of a profile's file says: that it is one, and the id of the profile.

import { fileNameOf } from '../uri.ts';

/** For paths and URIs without a query: JSON and YAML files directly in a folder `.rca/profiles`. */
export function isProfileFile(path: string): boolean {
  return /(?:^|\/)\.rca\/profiles\/[^/]+\.(?:json|ya?ml)$/i.test(path);
}

/** The folder `.rca/profiles` that such a file lies in. */
export function folderOfProfile(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

/** `file:///a/.rca/profiles/our-format.json` → `our-format`. */
export function profileIdOf(uri: string): string {
  return fileNameOf(uri).replace(/\.(?:json|ya?ml)$/i, '');
}

/** As the meta-schema has it for `extends`. */
export function isProfileId(id: string): boolean {
  return id.length <= 60 && /^[a-z][a-z0-9-]*$/.test(id);
}
