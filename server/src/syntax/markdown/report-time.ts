// What the whole of a Markdown report says about dates and zones: the fields, title and file name, and sentences under the title.

import type { Field } from '../../model/report.ts';
import type { DateSource, Inherited, ReportTime, StampDate, ZoneSource, ZoneWords } from '../../time/index.ts';
import { shiftDate, shiftZone } from '../../time/shift-stamp.ts';
import type { Block } from './blocks.ts';
import type { Outline, OutlineHeading } from './outline.ts';
import { leafAt } from './source.ts';
import type { Source } from './source.ts';
import { reportTime } from '../report-time.ts';
import type { TimeEvidence } from '../report-time.ts';

/** Sentences come before the front matter for zones; for dates they are the last resort. */
export function markdownTime(source: Source, outline: Outline, holdsOf: (heading: OutlineHeading) => string | undefined, evidence: TimeEvidence): ReportTime {
  const time = reportTime(evidence);
  const said = openingSentences(source, outline, holdsOf);
  return { ...time, dates: [...time.dates, ...said.dates], zones: [...said.zones, ...time.zones] };
}

interface Said {
  readonly dates: readonly Inherited<StampDate, DateSource>[];
  readonly zones: readonly Inherited<ZoneWords, ZoneSource>[];
}

/** What stands under the title and in the summary: "All times in UTC", the first day named. */
function openingSentences(source: Source, outline: Outline, holdsOf: (heading: OutlineHeading) => string | undefined): Said {
  const dates: Inherited<StampDate, DateSource>[] = [];
  const zones: Inherited<ZoneWords, ZoneSource>[] = [];
  const headings = new Map(outline.headings.map((heading) => [heading.block, heading]));
  let isOpening = true;
  const hear = (block: Block): void => {
    if (block.kind === 'quote') for (const inner of block.blocks) hear(inner);
    if (block.kind === 'list') for (const item of block.items) item.blocks.slice(0, 1).forEach(hear);
    if (block.kind !== 'paragraph') return;
    const leaf = leafAt(source, block.span);
    if (leaf.zone !== undefined && zones.length === 0) {
      const value = shiftZone(leaf.zone, block.span.from);
      zones.push({ value, from: 'sentence', span: value.span });
    }
    const date = dates.length > 0 ? undefined : leaf.day ?? leaf.found.find((stamp) => stamp.date?.year !== undefined)?.date;
    if (date?.year === undefined) return;
    const value = shiftDate(date, block.span.from);
    dates.push({ value, from: 'sentence', span: value.span });
  };
  source.blocks.forEach((block, index) => {
    const heading = headings.get(index);
    if (heading !== undefined) isOpening = holdsOf(heading) === 'summary';
    else if (isOpening) hear(block);
  });
  return { dates, zones };
}

/** Keys whose values are times. */
const TIME_KEYS = new Set(['date', 'started_at', 'detected_at', 'resolved_at', 'published']);

export function isTimeField(field: Field): boolean {
  return TIME_KEYS.has(field.key);
}
