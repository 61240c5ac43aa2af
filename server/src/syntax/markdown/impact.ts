// Reads the impact of an incident: the windows in which users were affected, and the figures that measure it.

import type * as data from '../../model/data.generated.ts';
import type { Placed } from '../../model/placed.ts';
import type { Field, ImpactWindow, Timeline } from '../../model/report.ts';
import { isWindowLabel } from '../../model/vocabulary/index.ts';
import type { Span } from '../../text/span.ts';
import { momentText, resolveStamp, scanStamp } from '../../time/index.ts';
import type { Moment, ReportTime } from '../../time/index.ts';
import type { Block } from './blocks.ts';
import { entryHead } from './entry-head.ts';
import { labelLine } from './label-line.ts';
import type { Sections } from './sections.ts';
import { shiftStamp } from '../../time/shift-stamp.ts';
import { leafAt, textOf } from './source.ts';
import type { Source } from './source.ts';

export interface ReadImpact {
  readonly windows: readonly ImpactWindow[];
  readonly measures: readonly Placed<data.Measure>[];
}

/** `outages` are the timelines that stand under words such as "Service interruption was experienced …": their ranges are windows. */
export function impactOf(source: Source, sections: Sections, fields: readonly Field[], outages: readonly Timeline[], time: ReportTime): ReadImpact {
  const windows: ImpactWindow[] = [];
  const measures: Placed<data.Measure>[] = [];
  for (const { entries } of outages) {
    for (const { moment, span, value, places } of entries) {
      if (moment?.until !== undefined) windows.push(windowOf(source, moment, span, value.text, places.text));
    }
  }
  const walk = (block: Block): void => {
    if (block.kind === 'list') for (const item of block.items) item.blocks.slice(0, 1).forEach((inner) => takeRun(inner, item.span));
    else takeRun(block, block.span);
  };
  const takeRun = (block: Block, span: Span): void => {
    if (block.kind !== 'paragraph') return;
    const head = entryHead(leafAt(source, block.span), block.span.from);
    if (head?.stamp?.until !== undefined) {
      const moment = resolveStamp(head.stamp, time);
      windows.push(windowOf(source, moment, span, textOf(source, head.words), head.words));
      return;
    }
    const measure = measureIn(source, block.span);
    if (measure !== undefined) measures.push(measure);
  };
  source.blocks.forEach((block, index) => {
    const section = sections.of(index);
    if (section !== undefined && sections.holds[section] === 'impact' && block.kind !== 'heading') walk(block);
  });
  if (windows.length === 0) windows.push(...fields.flatMap((field) => fieldWindow(source, field, time)));
  return { windows, measures };
}

function windowOf(source: Source, moment: Moment, span: Span, note: string, notePlace: Span | undefined): ImpactWindow {
  const { stamp, until } = moment;
  const value: data.ImpactWindow = { start: momentText(moment, source.original) };
  const places: { -readonly [Key in keyof data.ImpactWindow]?: Span } = { start: stamp.span };
  if (until !== undefined) {
    value.end = momentText(until, source.original);
    places.end = until.stamp.span;
  }
  if (note !== '') {
    value.note = note;
    if (notePlace !== undefined) places.note = notePlace;
  }
  return { value, places, span, moment };
}

/** `Time window | 2026-01-31 10:00 – 10:40 UTC` in the metadata. */
function fieldWindow(source: Source, field: Field, time: ReportTime): readonly ImpactWindow[] {
  if (field.from === 'front-matter' || !isWindowLabel(source.text.slice(field.keySpan.from, field.keySpan.to))) return [];
  const stamp = scanStamp(source.text.slice(field.span.from, field.span.to));
  if (stamp?.until === undefined || stamp.clock === undefined) return [];
  return [windowOf(source, resolveStamp(shiftStamp(stamp, field.span.from), time), field.span, '', undefined)];
}

const FIGURE = /^(?:~|≈|about |approximately |ca\.? |around |約)?[ \t]*([-+]?\d[\d.,'  ]*)[ \t]*(%|[^\s\d.,;:()]{1,20})?/i;

/** `- Affected customers: 305 teams`: a label whose value begins with a number. */
function measureIn(source: Source, place: Span): Placed<data.Measure> | undefined {
  const end = source.text.indexOf('\n', place.from);
  const line = labelLine(source.text, { from: place.from, to: end < 0 || end > place.to ? place.to : end });
  const found = line === undefined ? null : FIGURE.exec(source.text.slice(line.value.from, Math.min(line.value.to, line.value.from + 80)));
  if (line === undefined || found === null) return undefined;
  const digits = (found[1] ?? '').trim();
  const number = Number(digits.replace(/(?<=\d)[,' ](?=\d{3}(?!\d))/g, ''));
  const unit = found[2];
  const from = line.value.from + found[0].indexOf(digits);
  return {
    value: { name: line.label, value: Number.isNaN(number) ? digits : number, ...(unit === undefined ? {} : { unit }) },
    span: place,
    places: { name: line.labelSpan, value: { from, to: from + digits.length } },
  };
}
