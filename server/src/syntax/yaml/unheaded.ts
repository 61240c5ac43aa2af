// In YAML the key of a part stands for a section of its own. A part that stands in none, or in one of another name, has an item without a heading in its place.

import type * as data from '../../model/data.generated.ts';
import type { Profile } from '../../profiles/index.ts';
import { hostsOf, sameHeading } from '../part-sections.ts';
import type { PartWithSection } from '../part-sections.ts';
import { sectionOfPart } from './keys.ts';

type Parts = { readonly [Part in PartWithSection]?: Readonly<data.ReportData[Part]> };

const parts = ['impact', 'timelines', 'causes', 'actions', 'lessons', 'communications', 'history'] as const;

/** The sections of a report that was read and, behind them, `{ id, heading: '' }` for each part that its key would make one of. */
export function withUnheaded(sections: readonly data.Section[], content: Parts, profile: Profile | undefined): readonly data.Section[] {
  const listed = new Set(sections.map(({ id }) => id));
  const ids = parts.flatMap((part) => {
    const value = content[part];
    if (value === undefined || (Array.isArray(value) ? value.length === 0 : Object.keys(value).every((key) => key === 'text'))) return [];
    if (part === 'timelines' && (content.timelines ?? []).every(({ heading }) => heading !== undefined && sections.some((section) => sameHeading(section.heading, heading)))) return [];
    return idsOf(part, content, profile).filter((id, index) => !listed.has(id) && !(index === 0 && hostsOf(part).some((host) => listed.has(host))));
  });
  return [...sections, ...ids.map((id) => ({ id, heading: '' }))];
}

/** The sections that the key makes: where a profile has one for each kind of lessons, those too. */
function idsOf(part: (typeof parts)[number], { lessons }: Parts, profile: Profile | undefined): readonly string[] {
  const { id } = sectionOfPart(part, profile);
  if (part !== 'lessons') return [id];
  const kinds = (profile?.sections ?? []).filter(({ holds }) => (lessons ?? []).some(({ kind }) => kind !== undefined && holds === `lessons-${kind}`)).map((section) => section.id);
  return kinds.length > 0 && profile?.sections.every((section) => section.id !== id) === true ? ['lessons', ...kinds] : [id, ...kinds];
}
