// The sections of a new report in Markdown: those it has, one for each part that none of them holds, and one for each kind of lessons.

import type * as data from '../../model/data.generated.ts';
import { holdsOf, ownSection, withPartSections } from '../part-sections.ts';
import type { Printable } from '../printable.ts';

const kinds = [['well', 'What went well'], ['badly', 'What went badly'], ['lucky', 'Where we got lucky']] as const;

export function madeSections({ sections, impact, timelines, causes, actions, lessons, communications, history }: Printable): readonly data.Section[] {
  return withLessonSections(withPartSections(sections, { impact, timelines, causes, actions, lessons, communications, history }), lessons);
}

/** Below the section of all lessons each kind has one that has none elsewhere. */
function withLessonSections(sections: readonly data.Section[], lessons: readonly data.Lesson[]): readonly data.Section[] {
  const held = new Set(sections.map(holdsOf));
  const missing = kinds.filter(([kind]) => !held.has(`lessons-${kind}`) && lessons.some((lesson) => lesson.kind === kind));
  const isUnsorted = lessons.some((lesson) => !kinds.some(([kind]) => kind === lesson.kind));
  if (missing.length === 0 && (!isUnsorted || held.has('lessons'))) return sections;
  const all: readonly data.Section[] = held.has('lessons') ? sections : [...sections, ownSection('lessons')];
  const at = all.findIndex((section) => holdsOf(section) === 'lessons');
  const level = Math.min(6, (all[at]?.level ?? 2) + 1);
  return [...all.slice(0, at + 1), ...missing.map(([kind, heading]): data.Section => ({ id: `lessons-${kind}`, heading, level })), ...all.slice(at + 1)];
}
