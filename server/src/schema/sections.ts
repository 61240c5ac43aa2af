// The keyword `sections`: what a profile says about the sections of a report, held against its data.

import { canonicalSections } from '../profiles/canonical.ts';
import type { Profile, ProfileSection } from '../profiles/profile.ts';
import { dataOf, itemsOf, saysSomething, type AnyData } from './any-data.ts';
import { labelWords } from './labelled-values.ts';
import { misplaced } from './misplaced.ts';
import { sectionsIn } from './section-tree.ts';

/** `before` and `index` count in the data's `sections`; without `before` the place is the end. */
export type SectionParams =
  | { readonly rule: 'missing-section'; readonly id: string; readonly heading: string; readonly before?: number; readonly alternatives: readonly string[] }
  | { readonly rule: 'section-order'; readonly id: string; readonly heading: string; readonly before?: number; readonly index: number };

/** Sections the profile requires and the report lacks, then, where the order is strict, sections that stand in another. */
export function checkSections(profile: Profile, report: unknown): readonly SectionParams[] {
  const data = withoutValues(profile, dataOf(report));
  const ranks = new Map(profile.sections.map(({ id }, rank) => [id, rank]));
  const standing = standingSections(data, ranks);
  return [...missing(profile, data, standing), ...(profile.order === 'strict' ? disorder(profile, standing) : [])];
}

/** A heading that the profile has for a value of the section above it ("Summary" of the external message) is no section of the report. */
function withoutValues(profile: Profile, data: AnyData): AnyData {
  const labels = new Map(profile.sections.flatMap(({ id, values }) => (values === undefined ? [] : [[id, new Set(values.flatMap(({ label, labels: others }) => [label, ...others].map(labelWords)))]])));
  if (labels.size === 0) return data;
  const values = new Set(sectionsIn(data).flatMap(({ id, below }) => {
    const own = id === undefined ? undefined : labels.get(id);
    return own === undefined ? [] : below.flatMap(({ heading, index }) => (own.has(labelWords(heading)) ? [index] : []));
  }));
  return values.size === 0 ? data : { ...data, sections: itemsOf(data['sections']).map((section, index) => (values.has(index) ? {} : section)) };
}

interface Standing {
  readonly index: number;
  readonly id: string;
  readonly rank: number;
}

/** The report's sections that the profile knows, the first of each id. */
function standingSections(data: AnyData, ranks: ReadonlyMap<string, number>): readonly Standing[] {
  const seen = new Set<string>();
  return itemsOf(data['sections']).flatMap(({ id }, index) => {
    const rank = typeof id === 'string' ? ranks.get(id) : undefined;
    if (typeof id !== 'string' || rank === undefined || seen.has(id)) return [];
    seen.add(id);
    return [{ index, id, rank }];
  });
}

function* missing(profile: Profile, data: AnyData, standing: readonly Standing[]): IterableIterator<SectionParams> {
  const present = presence(data);
  const groups = new Set<string>();
  const absent = new Set<string>();
  for (const [rank, section] of profile.sections.entries()) {
    if (section.oneOf !== undefined && groups.has(section.oneOf)) continue;
    const group = section.oneOf === undefined ? [section] : profile.sections.filter(({ oneOf }) => oneOf === section.oneOf);
    if (section.oneOf !== undefined) groups.add(section.oneOf);
    if (!group.some(({ required }) => required) || group.some((member) => isPresent(profile, member, present, data))) continue;
    absent.add(section.id);
    // What stands under a section that is missing comes with it.
    if (section.parent !== undefined && absent.has(section.parent)) continue;
    const next = nextIn(standing, rank);
    yield {
      rule: 'missing-section', id: section.id, heading: section.heading,
      alternatives: group.filter((member) => member !== section).map(({ heading }) => heading),
      ...(next === undefined ? {} : { before: next.index }),
    };
  }
}

function nextIn(standing: readonly Standing[], rank: number): Standing | undefined {
  let next: Standing | undefined;
  for (const section of standing) if (section.rank > rank && (next === undefined || section.rank < next.rank)) next = section;
  return next;
}

/** Whether one of the ids is there. A heading such as "Impact and root cause" stands for both; that is looked up only for what is there under no id. */
function presence(data: AnyData): (ids: readonly string[]) => boolean {
  const sections = itemsOf(data['sections']);
  const own = new Set(sections.map(({ id }) => id));
  let joined: ReadonlySet<string> | undefined;
  return (ids) => {
    if (ids.some((id) => own.has(id))) return true;
    joined ??= new Set(sections.flatMap(({ id, heading }) => {
      const named = typeof heading === 'string' ? canonicalSections(heading) : [];
      return typeof id === 'string' && named.length === 1 ? [] : named;
    }));
    return ids.some((id) => joined?.has(id));
  };
}

function isPresent(profile: Profile, section: ProfileSection, isThere: (ids: readonly string[]) => boolean, data: AnyData): boolean {
  return isThere([section.id, ...(section.also ?? [])]) || holdsContent(profile, section, data);
}

/** What a section is for can stand elsewhere: under another heading, or in YAML under a key of its own. */
function holdsContent(profile: Profile, section: ProfileSection, data: AnyData): boolean {
  switch (section.holds) {
    case 'timeline': return itemsOf(data['timelines']).some(({ entries }) => itemsOf(entries).length > 0);
    case 'actions': return itemsOf(data['actions']).length > 0;
    case 'causes': return itemsOf(data['causes']).some((cause) => cause['kind'] !== 'trigger' && !(isChain(cause) && asksForWhys(profile)));
    case 'whys': return itemsOf(data['causes']).some(({ whys }) => itemsOf(whys).length > 0);
    case 'impact': return saysSomething(dataOf(data['impact'])['text']) || itemsOf(dataOf(data['impact'])['measures']).length > 0;
    case 'history': return itemsOf(data['history']).length > 0;
    case 'communication': return itemsOf(data['communications']).length > 0;
    case 'lessons-well': return hasLesson(data, 'well');
    case 'lessons-badly': return hasLesson(data, 'badly');
    case 'lessons-lucky': return hasLesson(data, 'lucky');
    default: return section.id === 'lessons' && hasOtherLesson(profile, data);
  }
}

/** The last answer of a chain of whys, which stands for the cause where a profile does not ask for both. */
function isChain({ id, text, whys }: AnyData): boolean {
  return id === undefined && Array.isArray(whys) && whys.length > 0 && whys.at(-1) === text;
}

function asksForWhys(profile: Profile): boolean {
  return profile.sections.some(({ holds, required }) => holds === 'whys' && required);
}

/** A lesson of a kind that has no section of its own. */
function hasOtherLesson(profile: Profile, data: AnyData): boolean {
  const kinds = new Set(profile.sections.map(({ holds }) => holds));
  return itemsOf(data['lessons']).some(({ kind }) => !(kind === 'well' && kinds.has('lessons-well')) && !(kind === 'badly' && kinds.has('lessons-badly')) && !(kind === 'lucky' && kinds.has('lessons-lucky')));
}

function hasLesson(data: AnyData, wanted: string): boolean {
  return itemsOf(data['lessons']).some(({ kind }) => kind === wanted);
}

function* disorder(profile: Profile, standing: readonly Standing[]): IterableIterator<SectionParams> {
  const once = standing.filter(({ rank }) => profile.sections[rank]?.repeatable !== true);
  const wrong = misplaced(once.map(({ rank }) => rank));
  const right = once.filter((_, at) => !wrong.has(at));
  for (const at of wrong) {
    const section = once[at];
    if (section === undefined) continue;
    const next = right.find(({ rank }) => rank > section.rank);
    yield {
      rule: 'section-order', id: section.id, heading: profile.sections[section.rank]?.heading ?? section.id, index: section.index,
      ...(next === undefined ? {} : { before: next.index }),
    };
  }
}
