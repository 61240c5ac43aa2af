// Which section of a profile a heading opens.

import { canonicalSection } from './canonical.ts';
import { normaliseHeading } from './heading.ts';
import { beginsWith, groupStart } from './heading-group.ts';
import type { Profile, ProfileSection } from './profile.ts';

/** By the profile's own headings and aliases first, then by its groups, then by the canonical dictionary when the profile has a section of that id. */
export function matchSection(profile: Profile, heading: string): ProfileSection | undefined {
  const words = normaliseHeading(heading);
  const { whole, groups } = headingsOf(profile);
  const own = whole.get(words) ?? groups.find(({ start }) => beginsWith(words, start))?.section;
  if (own !== undefined) return own;
  const id = canonicalSection(heading);
  return id === undefined ? undefined : profile.sections.find((section) => section.id === id);
}

interface Headings {
  readonly whole: ReadonlyMap<string, ProfileSection>;
  readonly groups: readonly { readonly start: string; readonly section: ProfileSection }[];
}

const known = new WeakMap<Profile, Headings>();

/** The first section wins a heading that two of them claim. */
function headingsOf(profile: Profile): Headings {
  const before = known.get(profile);
  if (before !== undefined) return before;
  const whole = new Map<string, ProfileSection>();
  const groups: { readonly start: string; readonly section: ProfileSection }[] = [];
  for (const section of profile.sections) {
    for (const heading of [section.heading, ...section.aliases]) {
      const start = groupStart(heading);
      const words = start ?? normaliseHeading(heading);
      if (start !== undefined) groups.push({ start, section });
      else if (words !== '' && !whole.has(words)) whole.set(words, section);
    }
  }
  const headings = { whole, groups };
  known.set(profile, headings);
  return headings;
}
