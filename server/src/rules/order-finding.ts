// What the rules about the order of a timeline share: an error of the schema's `chronological` becomes a finding with ranked repairs.

import type { Entry, Report, Timeline } from '../model/report.ts';
import type { SchemaError } from '../schema/schema-error.ts';
import type { Span } from '../text/span.ts';
import { orderRepairs, type LocalTime, type OrderFault, type Repair } from '../time/index.ts';
import { firstLine } from './first-line.ts';
import { quote } from './quote.ts';
import type { Fix } from './rule.ts';

export interface Misplaced {
  readonly report: Report;
  readonly timeline: Timeline;
  /** The entry that does not fit, and the one it does not fit with. */
  readonly entry: Entry;
  readonly other: Entry;
  readonly repairs: readonly Repair[];
}

/** Undefined when the error is about no list of the report. */
export function misplaced(report: Report, error: SchemaError): Misplaced | undefined {
  const [root, list] = error.path;
  const timeline = root === 'timelines' && typeof list === 'number' ? report.timelines[list] : undefined;
  const index = error.params['index'];
  const other = error.params['other'];
  if (timeline === undefined || typeof index !== 'number' || typeof other !== 'number') return undefined;
  const pair = [timeline.entries[index], timeline.entries[other]] as const;
  if (pair[0] === undefined || pair[1] === undefined || !isFault(error.rule)) return undefined;
  const moments = timeline.entries.map(({ moment }) => moment);
  const day = reportDay(report);
  const repairs = orderRepairs(moments, { kind: error.rule, index, other }, { text: report.text, ...(day === undefined ? {} : { reportDate: day }) });
  return { report, timeline, entry: pair[0], other: pair[1], repairs };
}

function isFault(rule: string): rule is OrderFault['kind'] {
  return rule === 'out-of-order' || rule === 'newest-first' || rule === 'midnight-rollover' || rule === 'date-outlier';
}

/** The day of the incident in the report's own words. */
export function reportDay(report: Report): LocalTime | undefined {
  for (const key of ['date', 'started_at', 'title']) {
    const local = report.fields.find((field) => field.key === key && field.moment?.local !== undefined)?.moment?.local;
    if (local !== undefined) return local;
  }
  return undefined;
}

/** Where the first repair changes something; without one, the stamp of the entry. */
export function faultPlace({ report, timeline, entry, repairs }: Misplaced): { readonly span: Span; readonly entry: Entry } {
  const [first] = repairs;
  const edit = first?.kind === 'edit' ? first.edits[0] : undefined;
  const changed = first === undefined || first.kind === 'sort' ? undefined : timeline.entries[first.changed[0] ?? -1];
  const found = changed ?? entry;
  return { entry: found, span: edit !== undefined && edit.span.to > edit.span.from ? edit.span : stampPlace(report, found) };
}

export function stampPlace(report: Report, { stamp, span }: Entry): Span {
  return stamp?.span ?? firstLine(report.text, span);
}

/** An edit of another entry than the one on which the finding stands says which. */
export function repairFixes(fault: Misplaced): readonly Fix[] {
  const { timeline, repairs } = fault;
  const place = faultPlace(fault).entry;
  return repairs.flatMap((repair): readonly Fix[] => {
    if (repair.kind === 'edit') {
      return [{ title: editTitle(fault, place, repair), safe: false, changes: repair.edits.map(({ span, text }) => ({ kind: 'replace' as const, span, text })) }];
    }
    if (repair.kind === 'swap') {
      const [first, second] = (repair.swap ?? []).map((index) => timeline.entries[index]);
      return first === undefined || second === undefined ? [] : [{ title: repair.title, safe: false, changes: [{ kind: 'swap-entries', timeline, first, second }] }];
    }
    const order = (repair.order ?? []).flatMap((index) => timeline.entries[index] ?? []);
    return order.length === timeline.entries.length ? [{ title: repair.title, safe: false, changes: [{ kind: 'reorder-entries', timeline, order }] }] : [];
  });
}

function editTitle({ report, timeline }: Misplaced, place: Entry, { title, changed }: Repair): string {
  const entry = timeline.entries[changed[0] ?? -1];
  if (entry === undefined || entry === place || changed.length > 1) return title;
  const { from, to } = stampPlace(report, entry);
  return title.replace(/^Change to /, () => `Change ${quote(report.text.slice(from, to))} to `);
}
