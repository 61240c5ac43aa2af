// Which section of a profile a heading opens.

import type { Profile, ProfileSection } from './profile.ts';

/** By the profile's own headings and aliases first, then by the canonical dictionary when the profile has a section of that id. */
export function matchSection(profile: Profile, heading: string): ProfileSection | undefined {
  void profile; void heading;
  return undefined;
}
