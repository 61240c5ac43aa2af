// What an author would otherwise work out in the head: how long after the start an entry is, on which day a bare clock lies, what a stated duration should be.

import type { Metrics } from '../model/metrics.ts';
import { metrics } from '../model/metrics.ts';
import type { Entry, Field, Report, Timeline } from '../model/report.ts';
import type { Span } from '../text/span.ts';
import { durationWords, printStamp, type LocalTime } from '../time/index.ts';

export interface InlayHint {
  readonly offset: number;
  readonly text: string;
  /** What it is, in a sentence. */
  readonly tooltip: string;
  readonly side: 'before' | 'after';
}

const mostHints = 2_000;

/** Those whose place lies in `within`, in the order of the text. */
export function inlayHints(report: Report, within: Span): readonly InlayHint[] {
  const all = [...report.timelines.flatMap((timeline) => (timeline.span.from <= within.to && timeline.span.to >= within.from ? timelineHints(timeline) : [])), ...fieldHints(report)];
  return all.filter(({ offset }) => within.from <= offset && offset <= within.to).toSorted((a, b) => a.offset - b.offset).slice(0, mostHints);
}

function timelineHints({ entries }: Timeline): readonly InlayHint[] {
  const start = entries.find(({ moment }) => moment?.instant !== undefined && moment.precision !== 'day')?.moment?.instant;
  let day: string | undefined;
  return entries.flatMap((entry) => {
    const date = dayHint(entry, day);
    if (entry.moment?.local !== undefined) day = dayOf(entry.moment.local);
    return [...date, ...elapsedHint(entry, start)];
  });
}

/** Only where the day is another than that of the entry before: the same day on every line would say nothing. */
function dayHint({ stamp, moment }: Entry, before: string | undefined): readonly InlayHint[] {
  if (stamp === undefined || stamp.date !== undefined || moment?.local === undefined) return [];
  const day = dayOf(moment.local);
  if (day === before) return [];
  return [{ offset: stamp.span.from, text: day, tooltip: `This entry has no date of its own; it is read as ${day}.`, side: 'before' }];
}

function dayOf(local: LocalTime): string {
  return printStamp(local, undefined, { date: 'iso', clock: '24h', seconds: false, zone: 'none' }, { precision: 'day' });
}

function elapsedHint({ stamp, moment }: Entry, start: number | undefined): readonly InlayHint[] {
  if (stamp === undefined || start === undefined || moment?.instant === undefined || moment.precision === 'day' || stamp.relative !== undefined) return [];
  const ms = moment.instant - start;
  if (ms === 0) return [];
  const words = durationWords(Math.abs(ms));
  return [{
    offset: stamp.span.to, side: 'after',
    text: `${ms < 0 ? '−' : '+'}${words}`,
    tooltip: `${words} ${ms < 0 ? 'before' : 'after'} the first entry of this timeline.`,
  }];
}

interface Measured {
  readonly keys: RegExp;
  readonly measure: keyof Metrics;
  readonly words: string;
}

/** Metadata that states a length of time, and what the timeline makes of it. */
const measured: readonly Measured[] = [
  { keys: /^(?:(?:total|incident|outage|impact)_)?duration$|^total_time$|^impact_duration$/, measure: 'impact', words: 'all impact windows together' },
  { keys: /^(?:time_to_detect(?:ion)?|ttd|mttd)$/, measure: 'detect', words: 'from impact start to detection' },
  { keys: /^(?:time_to_acknowledge(?:ment)?|tta|mtta)$/, measure: 'acknowledge', words: 'from detection to acknowledgement' },
  { keys: /^(?:time_to_mitigat(?:e|ion)|ttm|mttm)$/, measure: 'mitigate', words: 'from impact start to mitigation' },
  { keys: /^(?:time_to_(?:resol(?:ve|ution)|recover(?:y)?|restore)|ttr|mttr)$/, measure: 'resolve', words: 'from impact start to resolution' },
];

function fieldHints(report: Report): readonly InlayHint[] {
  const known = metrics(report);
  const start = report.fields.find(({ key }) => key === 'started_at')?.moment?.instant;
  return report.fields.flatMap((field) => [...durationHint(field, known), ...sinceStart(field, start)]);
}

function durationHint({ key, span, from }: Field, known: Metrics): readonly InlayHint[] {
  if (from === 'title' || from === 'file-name') return [];
  const name = key.toLowerCase().split(/[^a-z]+/).filter((word) => word !== '').join('_');
  const found = measured.find(({ keys }) => keys.test(name));
  const ms = found === undefined ? undefined : known[found.measure];
  return found === undefined || ms === undefined ? [] : [{ offset: span.to, text: `= ${durationWords(ms)}`, tooltip: `By the times of this report: ${durationWords(ms)} ${found.words}.`, side: 'after' }];
}

function sinceStart({ key, moment }: Field, start: number | undefined): readonly InlayHint[] {
  if ((key !== 'detected_at' && key !== 'resolved_at') || start === undefined || moment?.instant === undefined || moment.instant <= start) return [];
  const words = durationWords(moment.instant - start);
  return [{ offset: moment.stamp.span.to, text: `+${words}`, tooltip: `${words} after started_at.`, side: 'after' }];
}
