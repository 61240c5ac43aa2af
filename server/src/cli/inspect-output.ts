// The report as it was read, as data: the JSON of `rca inspect`, described by schemas/inspect-output.schema.json. What is unknown is null.

import { metrics } from '../model/metrics.ts';
import type { Action, Entry, Report, Timeline } from '../model/report.ts';
import { resolvedData } from '../model/resolved.ts';
import { linesOf, type Lines } from '../text/lines.ts';
import { durationText, type DateSource, type Precision, type ZoneSource } from '../time/index.ts';

/** An instant in ISO 8601 with `Z`, whole seconds. */
type Instant = string | null;
/** A duration in ISO 8601. */
type Duration = string | null;

export interface InspectOutput {
  readonly version: 1;
  readonly path: string;
  readonly syntax: Report['syntax'];
  readonly profile: string;
  readonly title: string | null;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly sections: readonly { readonly id: string | null; readonly heading: string; readonly line: number }[];
  readonly timelines: readonly { readonly line: number; readonly entries: readonly EntryOutput[] }[];
  readonly impactWindows: readonly { readonly start: Instant; readonly end: Instant }[];
  readonly metrics: { readonly impact: Duration; readonly detect: Duration; readonly acknowledge: Duration; readonly mitigate: Duration; readonly resolve: Duration };
  readonly actions: readonly ActionOutput[];
}

export interface EntryOutput {
  readonly line: number;
  readonly endLine: number;
  readonly text: string;
  readonly kind: string | null;
  readonly instant: Instant;
  readonly until: Instant;
  readonly zone: string | null;
  readonly zoneFrom: ZoneSource | null;
  readonly dateFrom: DateSource | null;
  readonly precision: Precision | null;
  readonly approximate: boolean;
}

export interface ActionOutput {
  readonly line: number;
  readonly text: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly status: string | null;
  readonly kind: string | null;
  readonly ticket: string | null;
}

/** Parts of the report that have a place of their own in the output, or that the sections hold. */
const structure = new Set(['impact', 'timelines', 'causes', 'actions', 'lessons', 'communications', 'history', 'sections']);

export function inspectOutput(path: string, report: Report): InspectOutput {
  const lines = linesOf(report.text);
  const known = metrics(report);
  const duration = (ms: number | undefined): Duration => (ms === undefined ? null : durationText(ms));
  return {
    version: 1,
    path,
    syntax: report.syntax,
    profile: report.profile.id,
    title: report.title?.value ?? null,
    metadata: Object.fromEntries(Object.entries(resolvedData(report)).filter(([key]) => !structure.has(key))),
    sections: report.sections.map((section) => ({ id: section.id ?? null, heading: section.heading.value, line: lineAt(lines, section.heading.span.from) })),
    timelines: report.timelines.map((timeline) => timelineOutput(timeline, lines)),
    impactWindows: report.windows.map(({ moment }) => ({ start: isoInstant(moment.instant), end: isoInstant(moment.until?.instant) })),
    metrics: {
      impact: duration(known.impact),
      detect: duration(known.detect),
      acknowledge: duration(known.acknowledge),
      mitigate: duration(known.mitigate),
      resolve: duration(known.resolve),
    },
    actions: report.actions.map((action) => actionOutput(action, lines)),
  };
}

function timelineOutput(timeline: Timeline, lines: Lines): InspectOutput['timelines'][number] {
  return { line: lineAt(lines, timeline.span.from), entries: timeline.entries.map((entry) => entryOutput(entry, lines)) };
}

function entryOutput({ value, span, moment }: Entry, lines: Lines): EntryOutput {
  return {
    line: lineAt(lines, span.from),
    // The last line that holds anything of the entry, not the one below its line end.
    endLine: lineAt(lines, Math.max(span.from, span.to - 1)),
    text: value.text,
    kind: value.kind ?? null,
    instant: isoInstant(moment?.instant),
    until: isoInstant(moment?.until?.instant),
    zone: moment?.zone?.id ?? null,
    zoneFrom: moment?.zoneFrom ?? null,
    dateFrom: moment?.dateFrom ?? null,
    precision: moment?.precision ?? null,
    approximate: moment?.approximate ?? false,
  };
}

function actionOutput({ value, span }: Action, lines: Lines): ActionOutput {
  const { text, owner, due, status, kind, ticket } = value;
  return { line: lineAt(lines, span.from), text, owner: owner ?? null, due: due ?? null, status: status ?? null, kind: kind ?? null, ticket: ticket ?? null };
}

function lineAt(lines: Lines, offset: number): number {
  return lines.at(offset).line + 1;
}

/** Instants outside of what ECMAScript's dates can hold are unknown. */
function isoInstant(instant: number | undefined): Instant {
  if (instant === undefined) return null;
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
