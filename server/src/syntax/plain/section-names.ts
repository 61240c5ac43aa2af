// Tells whether words are the heading of a section that some report format knows, whatever the format.

import { canonicalSection, matchSection, type Profile, type ProfileSection } from '../../profiles/index.ts';
import { breaksOff } from './joins.ts';
import type { PlainLine } from './plain-line.ts';
import { stampedLine } from './stamped-line.ts';

export interface SectionName {
  /** The canonical id, or that of the format's own section. */
  readonly id: string;
  readonly holds?: ProfileSection['holds'];
  /** It stands under another section. */
  readonly nested: boolean;
}

/** Undefined when no format knows a section by this heading. */
export type SectionNames = (heading: string) => SectionName | undefined;

/** Longer lines are never headings. */
const longest = 120;
const mostWords = 12;

export function sectionNames(profiles: ReadonlyMap<string, Profile>): SectionNames {
  const known = new Map<string, SectionName | undefined>();
  const find = (heading: string): SectionName | undefined => {
    const canonical = canonicalSection(heading);
    for (const profile of profiles.values()) {
      const section = matchSection(profile, heading);
      if (section === undefined) continue;
      return { id: canonical ?? section.id, nested: section.parent !== undefined, ...(section.holds === undefined ? {} : { holds: section.holds }) };
    }
    return canonical === undefined ? undefined : { id: canonical, nested: nestedIds.has(canonical) };
  };
  return (heading) => {
    if (!mayBeHeading(heading)) return undefined;
    if (!known.has(heading)) known.set(heading, find(heading));
    return known.get(heading);
  };
}

/** The dictionary also finds the section in a longer heading; in pasted text such a line is as likely a title or a sentence. */
function mayBeHeading(text: string): boolean {
  if (text.length > longest || !/^[^\p{Ll}]/u.test(text) || text.split(' ').length > mostWords) return false;
  return !/[.,;!。]$|: | [-–—|] |https?:|\d{4}|\t/.test(text);
}

const nestedIds: ReadonlySet<string> = new Set(['lessons-well', 'lessons-badly', 'lessons-lucky']);

/**
 * False for a line inside a run of short lines (names, words of a footer) or in the middle of a sentence. `above` is the line before it,
 * absent where that is a heading or was taken off.
 */
export function standsAsHeading(line: PlainLine, above: PlainLine | undefined): boolean {
  if (line.mark?.kind === 'bullet' || line.mark?.kind === 'dash' || line.fenced !== undefined) return false;
  if (line.afterBlank || above === undefined || above.level !== undefined || above.mark !== undefined) return true;
  return !breaksOff(above.text) && (above.text.length > 60 || /[.!?:;。]$/u.test(above.text) || above.text.includes('\t') || stampedLine(above.text) !== undefined);
}

export function holdsTimeline(name: SectionName | undefined): boolean {
  return name?.holds === 'timeline' || name?.id === 'timeline';
}
