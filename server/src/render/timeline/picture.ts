// What the timeline's picture shows, taken from the report: marks, bars, phases and impact windows on one axis. Drawing is `svg.ts`.

import type { Entry, Report } from '../../model/report.ts';
import type { EntryKind } from '../../model/data.generated.ts';
import { printStamp } from '../../time/index.ts';
import type { LocalTime, Moment, Zone } from '../../time/index.ts';

export interface Mark {
  /** Milliseconds since the epoch, or local time as if it were UTC when the report states no zone. */
  readonly at: number;
  readonly until?: number;
  /** The time as the axis tells it. */
  readonly time: string;
  readonly text: string;
  readonly kind?: EntryKind;
  readonly approximate: boolean;
  readonly faulty: boolean;
  /** Offset in the source. */
  readonly offset: number;
}

export interface Phase {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface Picture {
  readonly marks: readonly Mark[];
  readonly windows: readonly { readonly from: number; readonly to: number; readonly label: string }[];
  readonly phases: readonly Phase[];
  /** Zone of the axis; undefined when the report states none. */
  readonly zone: Zone | undefined;
  /** Entries whose time is not known well enough to be placed. */
  readonly leftOut: number;
}

/** `isFaulty` tells which entries stand out of order. */
export function timelinePicture(report: Report, isFaulty: (entry: Entry) => boolean): Picture {
  const entries = report.timelines.flatMap((timeline) => timeline.entries);
  const zoned = entries.some((entry) => entry.moment?.instant !== undefined);
  const zone = zoned ? axisZone(report) : undefined;
  const point = (moment: Moment | undefined): number | undefined => (zoned ? moment?.instant : localPoint(moment?.local));
  const marks: Mark[] = [];
  for (const entry of entries) {
    const at = point(entry.moment);
    if (at === undefined || !entry.moment) continue;
    const until = point(entry.moment.until);
    marks.push({
      at,
      ...(until !== undefined && until > at ? { until } : {}),
      time: timeText(entry.moment),
      text: plainText(entry.value.text),
      ...(entry.value.kind === undefined ? {} : { kind: entry.value.kind }),
      approximate: entry.moment.approximate,
      faulty: isFaulty(entry),
      offset: entry.span.from,
    });
  }
  const windows = report.windows.flatMap((window) => {
    const from = point(window.moment);
    const to = point(window.moment.until);
    return from !== undefined && to !== undefined && to > from ? [{ from, to, label: plainText(window.value.note ?? '') }] : [];
  });
  return { marks, windows, phases: phases(marks), zone, leftOut: entries.length - marks.length };
}

/** The zone most entries are in; a report that mixes zones is shown in the first one it uses. */
function axisZone(report: Report): Zone | undefined {
  const counts = new Map<string, { zone: Zone; count: number }>();
  for (const entry of report.timelines.flatMap((timeline) => timeline.entries)) {
    const zone = entry.moment?.zone;
    if (!zone) continue;
    const known = counts.get(zone.id);
    if (known) known.count += 1;
    else counts.set(zone.id, { zone, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.zone;
}

const PHASES: readonly { readonly name: string; readonly from: readonly EntryKind[]; readonly to: readonly EntryKind[] }[] = [
  { name: 'latent', from: ['cause-introduced'], to: ['impact-start', 'detected'] },
  { name: 'undetected', from: ['impact-start'], to: ['detected'] },
  { name: 'responding', from: ['detected'], to: ['mitigated', 'impact-end', 'resolved'] },
  { name: 'recovering', from: ['mitigated', 'impact-end'], to: ['resolved'] },
];

function phases(marks: readonly Mark[]): readonly Phase[] {
  const first = (kinds: readonly EntryKind[]): number | undefined => marks.find((mark) => mark.kind !== undefined && kinds.includes(mark.kind))?.at;
  return PHASES.flatMap(({ name, from, to }) => {
    const start = first(from);
    const end = first(to);
    return start !== undefined && end !== undefined && end > start ? [{ name, from: start, to: end }] : [];
  });
}

/** Local time as if it were UTC, for an axis without a zone. */
function localPoint(local: LocalTime | undefined): number | undefined {
  if (!local || local.hour === undefined) return undefined;
  return Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute ?? 0, local.second ?? 0);
}

function timeText(moment: Moment): string {
  const { local } = moment;
  if (!local) return '';
  return printStamp(local, moment.zone, { date: 'iso', clock: '24h', seconds: moment.precision === 'second', zone: 'name' }, { approximate: moment.approximate, precision: moment.precision });
}

/** Markdown without its marks, for a label: link texts stay, addresses and emphasis go. */
export function plainText(markdown: string): string {
  return markdown
    .replaceAll(/!?\[([^\]\n]{0,200})\]\([^()\n]{0,500}\)/g, '$1')
    .replaceAll(/[*_`~]{1,3}/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
