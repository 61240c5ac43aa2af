// The profiles that come with the product.

import type { Profile } from './profile.ts';

/** By id, `minimal` first. */
export const shippedProfiles: ReadonlyMap<string, Profile> = new Map();
