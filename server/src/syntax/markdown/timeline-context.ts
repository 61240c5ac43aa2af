// What a section says about the times of its timelines: zones in its heading and sentences, days in its sentences.

import type { Inherited, StampDate, ZoneSource, ZoneWords } from '../../time/index.ts';
import { shiftDate, shiftZone } from '../../time/shift-stamp.ts';
import type { Span } from '../../text/span.ts';
import type { OutlineHeading } from './outline.ts';
import type { RawTimeline } from './raw-entry.ts';
import { leafAt } from './source.ts';
import type { Source } from './source.ts';

type Zones = Inherited<ZoneWords, ZoneSource>[];

/** Filled while the section is read; a sentence after a list counts like one before it. */
export interface TimelineContext {
  readonly heading?: OutlineHeading;
  /** The heading that announced a timeline, for itself and the phases under it. */
  readonly scope?: OutlineHeading;
  readonly holds?: string;
  readonly headingZones: Zones;
  readonly sentenceZones: Zones;
  readonly dates: Inherited<StampDate, 'sentence'>[];
  readonly outer?: TimelineContext;
}

/** `outer` is given for a phase inside the scope of a timeline. */
export function openContext(source: Source, heading: OutlineHeading | undefined, holds: string | undefined, outer: TimelineContext | undefined): TimelineContext {
  const zone = heading === undefined ? undefined : leafAt(source, heading.content).zone;
  const at = heading?.content.from ?? 0;
  const scope = outer?.scope ?? (holds === 'timeline' ? heading : undefined);
  return {
    headingZones: zone === undefined ? [] : [{ value: shiftZone(zone, at), from: 'section', span: shiftZone(zone, at).span }],
    sentenceZones: [],
    dates: [],
    ...(heading === undefined ? {} : { heading }),
    ...(scope === undefined ? {} : { scope }),
    ...(holds === undefined ? {} : { holds }),
    ...(outer === undefined ? {} : { outer }),
  };
}

/** Takes in a sentence: a declaration of a zone always, a day only where it stands before the first entry. */
export function hear(source: Source, context: TimelineContext, place: Span, hasEntries: boolean): void {
  const leaf = leafAt(source, place);
  if (leaf.zone !== undefined) {
    const value = shiftZone(leaf.zone, place.from);
    context.sentenceZones.push({ value, from: 'sentence', span: value.span });
  }
  if (hasEntries || context.dates.length > 0) return;
  const date = leaf.found.find((stamp) => stamp.date?.day !== undefined)?.date;
  if (date === undefined) return;
  const value = shiftDate(date, place.from);
  context.dates.push({ value, from: 'sentence', span: value.span });
}

/** Headings before sentences, the nearer section before the outer one. */
export function contextFacts(context: TimelineContext): Pick<RawTimeline, 'zones' | 'dates'> & { readonly heading?: OutlineHeading } {
  const outer = context.outer;
  return {
    zones: [...context.headingZones, ...context.sentenceZones, ...(outer?.headingZones ?? []), ...(outer?.sentenceZones ?? [])],
    dates: [...context.dates, ...(outer?.dates ?? [])],
    ...(context.heading === undefined ? {} : { heading: context.heading }),
  };
}
