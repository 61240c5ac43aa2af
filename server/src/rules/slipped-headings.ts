// Headings that are a slip of one the profile or the dictionary of headings knows: "Sumary", "Apendix". Shared by the rules about sections.

import type { Report, Section } from '../model/report.ts';
import { canonicalHeadings } from '../profiles/canonical-headings.ts';
import { normaliseHeading } from '../profiles/heading.ts';
import { matchSection } from '../profiles/index.ts';
import type { Profile, ProfileSection } from '../profiles/profile.ts';
import { remembered } from '../text/remembered.ts';
import { near } from './near.ts';

export interface SlippedHeading {
  readonly section: Section;
  /** The heading as it should be, with the author's numbering and capitals. */
  readonly heading: string;
  /** The section of the profile that it then is. */
  readonly wanted?: ProfileSection;
}

/** Only slips of headings that the report does not have already. */
export function slippedHeadings({ sections, title }: Report, profile: Profile): readonly SlippedHeading[] {
  const present = new Set(sections.flatMap(({ id }) => (id === undefined ? [] : [id])));
  return sections.flatMap((section) => {
    const { id, heading } = section;
    if (id !== undefined || heading.span.from === title?.span.from) return [];
    const words = normaliseHeading(heading.value);
    const known = nearest(profile, words);
    if (known === undefined) return [];
    const wanted = matchSection(profile, known);
    if (wanted !== undefined && present.has(wanted.id) && wanted.repeatable !== true) return [];
    return [{ section, heading: corrected(heading.value, words, known), ...(wanted === undefined ? {} : { wanted }) }];
  });
}

/** Two slips in a short word mostly make another word: "Contents" is none of "Context". */
const TWO_SLIPS_FROM = 9;
/** A longer heading is a sentence. */
const LONGEST = 40;

const lookUps = new WeakMap<Profile, (words: string) => string | undefined>();

/** The known heading that these words are a slip of. */
function nearest(profile: Profile, words: string): string | undefined {
  if (words.length < 5 || words.length > LONGEST || !/^[a-z]/.test(words)) return undefined;
  const before = lookUps.get(profile);
  if (before !== undefined) return before(words);
  const known = new Set([...profile.sections.flatMap(({ heading, aliases }) => [heading, ...aliases].map(normaliseHeading)), ...dictionary]);
  // A known heading below another section, which is no section of the report there, is spelt right.
  const lookUp = remembered((slip: string) => known.has(slip) ? undefined : near(slip, known, TWO_SLIPS_FROM).find((found) => withoutPlural(found) !== withoutPlural(slip)));
  lookUps.set(profile, lookUp);
  return lookUp(words);
}

const dictionary: readonly string[] = Object.values(canonicalHeadings).flat().filter((heading) => /^[a-z][a-z' -]{4,}$/.test(heading));

/** One conclusion is no slip of "Conclusions". */
function withoutPlural(words: string): string {
  return words.endsWith('s') ? words.slice(0, -1) : words;
}

/** "2. Sumary" → "2. Summary": only the words change, in the author's way of capitals. */
function corrected(heading: string, words: string, known: string): string {
  const at = heading.toLowerCase().lastIndexOf(words);
  const written = at < 0 ? heading : heading.slice(at, at + words.length);
  const all = /\s\p{Ll}/u.test(written) ? 'first' : 'each';
  const capitals = /^\p{Lu}/u.test(written)
    ? known.replace(all === 'first' ? /^\p{Ll}/u : /(?<=^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : known;
  return at < 0 ? capitals : `${heading.slice(0, at)}${capitals}${heading.slice(at + words.length)}`;
}
