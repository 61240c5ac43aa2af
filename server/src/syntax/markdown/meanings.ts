// What each heading of an outline means: its section id, and what the reader takes its content for.

import type { Profile } from '../../profiles/index.ts';
import { canonicalSection, matchSection } from '../../profiles/index.ts';
import type { OutlineHeading } from './outline.ts';

/** `holds` is the profile's word for it, else the canonical id; subsections inherit it from some sections. */
export interface Meaning {
  readonly id?: string;
  readonly holds?: string;
}

/** Remembers the meaning of words for one profile. */
export interface Dictionary {
  readonly profile: Profile | undefined;
  meaning(words: string): Meaning;
  readonly used: ReadonlyMap<string, Meaning>;
}

export function dictionaryOf(profile: Profile | undefined, previous?: Pick<Dictionary, 'used'>): Dictionary {
  const used = new Map<string, Meaning>();
  const known = previous?.used;
  const meaning = (words: string): Meaning => {
    const found = used.get(words) ?? known?.get(words) ?? lookUp(profile, words);
    used.set(words, found);
    return found;
  };
  return { profile, meaning, used };
}

/** A heading that begins with a clock is an entry of a timeline. */
export const CLOCK_FIRST = /^[^\p{L}\d]{0,6}\d{1,2}:\d\d/u;

function lookUp(profile: Profile | undefined, words: string): Meaning {
  if (CLOCK_FIRST.test(words)) return {};
  const match = profile === undefined ? undefined : matchSection(profile, words);
  const canonical = canonicalSection(words);
  const id = match?.id ?? canonical;
  // A subsection that the profile names by itself ("Internal Email" under the messages) and one with values under labels are text of their own unless the profile says more.
  const own = (match?.parent !== undefined || match?.values !== undefined) && match.id !== canonical ? match.id : undefined;
  const holds = heldBy(match?.holds) ?? own ?? canonical ?? match?.id;
  return { ...(id === undefined ? {} : { id }), ...(holds === undefined ? {} : { holds }) };
}

/** The profile says `causes` where the canonical id is `root-cause`. */
function heldBy(holds: string | undefined): string | undefined {
  return holds === 'causes' ? 'root-cause' : holds;
}

/** Sections whose unnamed subsections hold the same: "Process improvements" under the actions. */
const HEIRS = new Set(['actions', 'lessons', 'lessons-well', 'lessons-badly', 'lessons-lucky', 'communication', 'impact', 'history', 'root-cause']);
/** What a heading under the actions may still be by itself; all others there are groups of actions ("Detection", "Process"). */
const OWN_UNDER_ACTIONS = new Set(['actions', 'timeline', 'lessons', 'lessons-well', 'lessons-badly', 'lessons-lucky', 'history', 'communication', 'summary']);

export function meaningsOf(headings: readonly OutlineHeading[], dictionary: Dictionary): ReadonlyMap<OutlineHeading, Meaning> {
  const meanings = new Map<OutlineHeading, Meaning>();
  const parents = new Map(dictionary.profile?.sections.map(({ id, parent }) => [id, parent]));
  const open: { readonly level: number; readonly meaning: Meaning; readonly nested: boolean }[] = [];
  for (const heading of headings) {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const above = open.at(-1);
    const own = dictionary.meaning(heading.words);
    const parent = own.id === undefined ? undefined : parents.get(own.id);
    // Below a subsection of the profile ("External Message") a heading such as "Summary" is a part of that and not the report's summary.
    const meaning = inherited(above?.nested === true && parent !== above.meaning.id ? {} : own, above?.meaning.holds);
    meanings.set(heading, meaning);
    open.push({ level: heading.level, meaning, nested: above?.nested === true || (parent !== undefined && parent === above?.meaning.id) });
  }
  return meanings;
}

function inherited(own: Meaning, above: string | undefined): Meaning {
  if (above === undefined || !HEIRS.has(above)) return own;
  if (above === 'actions' && !OWN_UNDER_ACTIONS.has(own.holds ?? '')) return { holds: above };
  return own.holds === undefined ? { ...own, holds: above } : own;
}
