// Causes that are sections of their own, each named by its heading, in formats that have a heading for each.

import { headingCause } from '../model/heading-cause.ts';
import type { Cause, Section } from '../model/report.ts';

/** `text` is the source. A section whose cause was read already gives none. */
export function causesOfSections(text: string, sections: readonly Section[], isCause: (section: Section, index: number) => boolean, known: readonly Cause[]): readonly Cause[] {
  const ids = new Set(known.map(({ value }) => value.id));
  const texts = new Set(known.map(({ value }) => value.text));
  return sections.filter(isCause).flatMap(({ heading }) => {
    const { id, text: words } = headingCause(heading.value);
    if (words.trim() === '' || (id === undefined ? texts.has(words) : ids.has(id))) return [];
    const { span } = heading;
    const at = text.slice(span.from, span.to).lastIndexOf(words);
    const place = at < 0 ? span : { from: span.from + at, to: span.from + at + words.length };
    return [{ value: { ...(id === undefined ? {} : { id }), kind: 'contributing' as const, text: words }, span, places: { text: place } }];
  });
}
