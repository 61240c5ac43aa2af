// In which section of a report an item of a part stands: the one that it names, else the one in which a reader would look for it.

import type * as data from '../model/data.generated.ts';
import type { Profile } from '../profiles/index.ts';
import { beside } from '../text/beside.ts';
import { holdsOf, plainHeading } from './part-sections.ts';
import type { PartWithSection } from './part-sections.ts';

/** An item may say where it stands, in a key that the schema leaves to authors: the heading, or the number of the section, from 1; 0 is before the first. */
export type Sited<T> = T & { readonly section?: unknown };

/** What sections hold, in their order, by the words of a profile where there is one. */
export function holdings(sections: readonly data.Section[], profile: Profile | undefined): readonly (string | undefined)[] {
  const known = new Map(profile?.sections.map(({ id, holds }) => [id, holds]));
  return sections.map((section) => {
    const holds = section.id === undefined ? undefined : known.get(section.id);
    return holds === 'causes' ? 'root-cause' : (holds ?? holdsOf(section));
  });
}

/** Ids of what may hold an item, the likeliest first. */
function hostsFor(part: PartWithSection, item: object): readonly string[] {
  switch (part) {
    case 'impact': return ['impact'];
    case 'timelines': return ['timeline'];
    case 'causes': return causeHosts(item);
    case 'actions': return ['actions'];
    case 'lessons': return 'kind' in item && typeof item.kind === 'string' ? [`lessons-${item.kind}`, 'lessons'] : ['lessons'];
    case 'communications': return ['communication'];
    case 'history': return ['history', 'admin'];
  }
}

function causeHosts(cause: Partial<data.Cause>): readonly string[] {
  if (cause.kind === 'trigger') return ['trigger', 'root-cause', 'whys'];
  return isChain(cause) ? ['whys', 'root-cause', 'trigger'] : ['root-cause', 'whys', 'trigger'];
}

/** A cause that is the last answer of its own whys. */
export function isChain({ id, kind, text, whys }: Partial<data.Cause>): boolean {
  return id === undefined && kind === 'root' && text !== undefined && whys?.at(-1) === text;
}

/** Index of the section in which an item that does not name one stands; undefined where no section can hold it. `held` are the holdings of `sections`. */
export function usualSection(part: PartWithSection, item: object, sections: readonly data.Section[], held: readonly (string | undefined)[]): number | undefined {
  if (part === 'timelines' && 'heading' in item && typeof item.heading === 'string') {
    const own = headingsOf(sections).get(plainHeading(item.heading))?.[0];
    if (own !== undefined) return own;
  }
  for (const host of hostsFor(part, item)) {
    const index = held.indexOf(host);
    if (index >= 0) return index;
  }
  return undefined;
}

/** Index of the section that an item names; -1 before the first, undefined where it names none. */
export function namedSection({ section }: Sited<object>, sections: readonly data.Section[]): number | undefined {
  if (typeof section === 'number') return Number.isInteger(section) && section >= 0 && section <= sections.length ? section - 1 : undefined;
  if (typeof section !== 'string') return undefined;
  const found = headingsOf(sections).get(plainHeading(section)) ?? [];
  return found.length === 1 ? found[0] : undefined;
}

const kept = beside<ReadonlyMap<string, readonly number[]>>('headings');

/** The indices of the sections by their headings. */
function headingsOf(sections: readonly data.Section[]): ReadonlyMap<string, readonly number[]> {
  const known = kept.get(sections);
  if (known !== undefined) return known;
  const headings = new Map<string, number[]>();
  sections.forEach(({ heading }, index) => {
    const words = plainHeading(heading);
    const same = headings.get(words);
    if (same === undefined) headings.set(words, [index]);
    else same.push(index);
  });
  kept.set(sections, headings);
  return headings;
}

/** How an item names the section at an index: by its heading where no other has the same. */
export function sectionName(index: number, sections: readonly data.Section[]): string | number {
  const heading = sections[index]?.heading ?? '';
  return heading.trim() !== '' && namedSection({ section: heading }, sections) === index ? heading : index + 1;
}
