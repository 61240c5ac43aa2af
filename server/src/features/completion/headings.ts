// Suggests the sections of the profile that the report does not have yet, in the profile's order, with their starting text.

import type { Report } from '../../model/report.ts';
import type { Profile, ProfileSection } from '../../profiles/index.ts';
import type { CursorPlace } from '../../syntax/cursor.ts';
import type { OpenReport } from '../../workspace/index.ts';
import type { Suggestion } from './suggestion.ts';

type HeadingPlace = Extract<CursorPlace, { readonly kind: 'heading' }>;

/** What follows the last known section above the cursor comes first. */
export function headingSuggestions(open: OpenReport, place: HeadingPlace): readonly Suggestion[] {
  const { report, profile } = open;
  const missing = missingSections(report, profile, place.span.from);
  const above = report.sections.findLast((section) => section.id !== undefined && section.heading.span.to < place.span.from);
  const after = profile.sections.findIndex(({ id }) => id === above?.id);
  const next = (section: ProfileSection): number => (profile.sections.indexOf(section) > after ? 0 : 1);
  return missing.toSorted((a, b) => next(a) - next(b)).map((section) => ({
    label: section.heading,
    span: place.span,
    text: place.write(section.heading, startingText(section)),
    filter: `${place.mark} ${section.heading}`,
    topic: { kind: 'section', name: section.id },
    onRequest: true,
    ...(section.required ? { detail: 'required' } : {}),
  }));
}

/** What a section begins with: the text of the profile, else what the profile says of it, to be written over. */
export function startingText({ skeleton, guidance }: ProfileSection): string {
  const words = guidance.replace(/[{}]/g, '').replace(/\s+/g, ' ').trim();
  return skeleton === '' && words !== '' ? `{{${words}}}` : skeleton;
}

/** A heading that is just being typed at `at` does not count as there. */
export function missingSections(report: Report, profile: Profile, at: number): readonly ProfileSection[] {
  const present = new Set(report.sections.flatMap(({ id, span }) => (id === undefined || span.from === at ? [] : [id])));
  const groups = new Set(profile.sections.flatMap(({ id, oneOf }) => (oneOf !== undefined && present.has(id) ? [oneOf] : [])));
  return profile.sections.filter(({ id, oneOf, repeatable }) => repeatable === true || !(present.has(id) || (oneOf !== undefined && groups.has(oneOf))));
}
