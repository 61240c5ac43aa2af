// Tells which windows and figures of an impact no other text of the report says already.

import type * as data from '../../model/data.generated.ts';
import { holdsOf, sameHeading } from '../part-sections.ts';
import type { Printable } from '../printable.ts';
import { entryHead } from './entry-head.ts';
import { leafOf } from './leaf.ts';
import { isOutage } from './outage.ts';

/** What has to be printed. The texts of `plain` sections tell nothing. */
export function untold(whole: Printable, plain: ReadonlySet<number>): { readonly windows: readonly data.ImpactWindow[]; readonly measures: readonly data.Measure[] } {
  const content = plain.size === 0 ? whole : withoutTexts(whole, plain);
  return { windows: untoldWindows(content), measures: untoldMeasures(content) };
}

function withoutTexts(content: Printable, plain: ReadonlySet<number>): Printable {
  const sections = content.sections.map((section, index): data.Section => {
    const { text: _, ...rest } = section;
    return plain.has(index) ? rest : section;
  });
  const { text: _, ...impact } = content.impact;
  return { ...content, sections, impact: sections.some((section, index) => plain.has(index) && holdsOf(section) === 'impact') ? impact : content.impact };
}

/** Where the paragraph of a text ends that introduces the hours of an outage, and the list of them stands: the last with a colon, else the last of all. */
export function afterOutage(text: string): number | undefined {
  const words = text.trimEnd();
  const ends = [...[...words.matchAll(/\n[ \t]*\n/g)].map(({ index }) => index), words.length];
  const paragraphs = ends.map((to, index) => ({ to, words: words.slice(ends[index - 1] ?? 0, to).trim() })).filter((paragraph) => isOutage(paragraph.words));
  return paragraphs.findLast((paragraph) => /[:：]$/.test(paragraph.words))?.to ?? paragraphs.find(({ to }) => to === words.length)?.to;
}

/** Windows that are not the ranges of a timeline under words such as "Service interruption was experienced …": those are read as both. */
function untoldWindows(content: Printable): readonly data.ImpactWindow[] {
  const told = new Set<string>();
  const opening = content.fields.find(([key]) => key === 'opening')?.[1];
  for (const section of [{ heading: '', text: typeof opening === 'string' ? opening : '' }, ...content.sections]) {
    if (afterOutage(section.text ?? '') === undefined) continue;
    for (const timeline of content.timelines) {
      if (timeline.heading !== undefined && !sameHeading(timeline.heading, section.heading)) continue;
      for (const { at, until } of timeline.entries) if (until !== undefined) told.add(`${at ?? ''} ${until}`);
    }
  }
  const notes = rangesIn(impactWords(content));
  return (content.impact.windows ?? []).filter(({ start, end, note }) => !told.has(`${start ?? ''} ${end ?? ''}`) && !notes.has((note ?? '').trim()));
}

/** The words of the sentences and items of a text that are read as windows where they stand. */
function rangesIn(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const run of text.split(/\n[ \t]*\n|\n[ \t]*[-*+][ \t]+/)) {
    const sentence = run.replace(/^[ \t]*[-*+][ \t]+/, '');
    const head = entryHead(leafOf(sentence), 0);
    if (head?.stamp?.until !== undefined) words.add(sentence.slice(head.words.from, head.words.to).trim());
  }
  return words;
}

/** Figures that no line of the impact's text tells: `Affected users: 1,200 of 9,000` is read as a figure where it stands. */
function untoldMeasures(content: Printable): readonly data.Measure[] {
  const lines = impactWords(content).split('\n').map((line) => line.replace(/^[\s\-*+_]+/, '').replace(/(?<=\d)[,' \u00a0](?=\d{3})/g, ''));
  const tells = (line: string, { name = '', value = '' }: data.Measure): boolean => line.startsWith(name) && /^[*_ ]*[:：]/.test(line.slice(name.length)) && line.includes(String(value));
  return (content.impact.measures ?? []).filter((measure) => !lines.some((line) => tells(line, measure)));
}

function impactWords({ impact, sections }: Printable): string {
  return [impact.text ?? '', ...sections.filter((section) => holdsOf(section) === 'impact').map((section) => section.text ?? '')].join('\n');
}
