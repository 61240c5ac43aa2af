// Prints the windows and figures of an impact that no other text of the report says already.

import type * as data from '../../model/data.generated.ts';
import { holdsOf, sameHeading } from '../part-sections.ts';
import type { Printable } from '../printable.ts';
import { entryHead } from './entry-head.ts';
import { leafOf } from './leaf.ts';
import { isOutage } from './outage.ts';
import { measureText, windowText } from './print-items.ts';
import type { Bullet } from './print-items.ts';
import { listText } from './print-table.ts';

/** Nothing when all of it is told elsewhere. Ends without a line end. */
export function impactText(content: Printable, bullet: Bullet): string {
  return listText([...untold(content).map(windowText), ...untoldMeasures(content).map(measureText)], bullet);
}

/** Windows that are not the ranges of a timeline under words such as "Service interruption was experienced …": those are read as both. */
function untold(content: Printable): readonly data.ImpactWindow[] {
  const told = new Set<string>();
  for (const section of content.sections) {
    if (!isOutage((section.text ?? '').trim().split(/\n[ \t]*\n/).at(-1) ?? '')) continue;
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
