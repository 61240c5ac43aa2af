// The keywords that a profile says of a report as a whole. What they ask for is read from the profile; compiled and plain checks run these.

import type { Profile } from '../profiles/profile.ts';
import { checkActions } from './actions-check.ts';
import { dataOf } from './any-data.ts';
import { checkClocks } from './clocks-check.ts';
import { checkContent } from './section-content.ts';
import { sectionsIn } from './section-tree.ts';
import { checkValues } from './section-values.ts';
import { checkSections } from './sections.ts';
import { checkTimeline } from './timeline-check.ts';

type Params = { readonly rule: string };

/** Each gives the parameters of its errors, among them the rule that reports it. Linear in the report. */
export const profileKeywords: Readonly<Record<'sections' | 'timeline' | 'actions' | 'clocks', (profile: Profile, report: unknown) => Iterable<Params>>> = {
  sections: everySection,
  timeline: checkTimeline,
  actions: checkActions,
  clocks: checkClocks,
};

function* everySection(profile: Profile, report: unknown): IterableIterator<Params> {
  yield* checkSections(profile, report);
  const data = dataOf(report);
  const sections = sectionsIn(data);
  yield* checkContent(profile, data, sections);
  yield* checkValues(profile, data, sections);
}
