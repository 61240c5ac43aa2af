// Which section of a profile a heading opens.

import { canonicalSection } from './canonical.ts';
import { normaliseHeading } from './heading.ts';
import type { Profile, ProfileSection } from './profile.ts';

/** By the profile's own headings and aliases first, then by the canonical dictionary when the profile has a section of that id. */
export function matchSection(profile: Profile, heading: string): ProfileSection | undefined {
  const own = headingsOf(profile).get(normaliseHeading(heading));
  if (own !== undefined) return own;
  const id = canonicalSection(heading);
  return id === undefined ? undefined : profile.sections.find((section) => section.id === id);
}

const known = new WeakMap<Profile, ReadonlyMap<string, ProfileSection>>();

/** The first section wins a heading that two of them claim. */
function headingsOf(profile: Profile): ReadonlyMap<string, ProfileSection> {
  const before = known.get(profile);
  if (before !== undefined) return before;
  const headings = new Map<string, ProfileSection>();
  for (const section of profile.sections) {
    for (const heading of [section.heading, ...section.aliases].map(normaliseHeading)) {
      if (heading !== '' && !headings.has(heading)) headings.set(heading, section);
    }
  }
  known.set(profile, headings);
  return headings;
}
