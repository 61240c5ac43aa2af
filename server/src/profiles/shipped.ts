// The profiles that come with the product.

import { loadProfiles } from './load.ts';
import type { Profile } from './profile.ts';
import { shippedFiles } from './shipped-files.generated.ts';

/** By id, `minimal` first. */
export const shippedProfiles: ReadonlyMap<string, Profile> = loadProfiles(shippedFiles).profiles;
