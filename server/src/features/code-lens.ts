// Lines over a timeline, over the actions and over ids that say at a glance how they stand, and lead to what can be done there.

import { metrics } from '../model/metrics.ts';
import type { Action, Report, Timeline } from '../model/report.ts';
import type { Span } from '../text/span.ts';
import { durationWords } from '../time/index.ts';
import type { OpenReport } from '../workspace/index.ts';
import { referenceLenses } from './reference-lenses.ts';
import { sortTimelines } from './sort-timeline.ts';

export interface CodeLens {
  readonly span: Span;
  readonly title: string;
  /** What choosing it does; absent for one that only tells. */
  readonly does?: 'insert-entry' | 'sort-timeline' | 'show-preview' | 'show-references';
}

/** Above each timeline, above the first action of each list, and above ids that are referred to. */
export function codeLenses(open: OpenReport): readonly CodeLens[] {
  const { report } = open;
  const unsorted = open.findings().filter(({ rule }) => rule === 'out-of-order').map(({ span }) => span);
  // Where a slip in one stamp explains the disorder, sorting would do nothing.
  const sortable = unsorted.length > 0 && sortTimelines(open).length > 0 ? unsorted : [];
  const timelines = report.timelines.filter(({ entries }) => entries.length > 1);
  return [
    ...timelines.flatMap((timeline, index) => timelineLenses(report, timeline, timelines.length === 1 || index === 0, sortable)),
    ...actionLenses(report),
    ...referenceLenses(open).map(({ span, title }): CodeLens => ({ span: startOf(span), title, does: 'show-references' })),
  ];
}

function timelineLenses(report: Report, timeline: Timeline, isMain: boolean, unsorted: readonly Span[]): readonly CodeLens[] {
  const span = startOf(timeline.span);
  const facts = [`${timeline.entries.length} entries`, ...spanOf(timeline), ...(isMain ? measures(report) : [])];
  const isUnsorted = unsorted.some(({ from }) => timeline.span.from <= from && from <= timeline.span.to);
  return [
    { span, title: facts.join(' · '), does: 'show-preview' },
    { span, title: 'Insert entry', does: 'insert-entry' },
    ...(isUnsorted ? [{ span, title: 'Sort by time', does: 'sort-timeline' as const }] : []),
  ];
}

function spanOf({ entries }: Timeline): readonly string[] {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { moment } of entries) {
    if (moment?.instant === undefined) continue;
    first = Math.min(first, moment.instant);
    last = Math.max(last, moment.until?.instant ?? moment.instant, moment.instant);
  }
  return last > first ? [`over ${durationWords(last - first)}`] : [];
}

function measures(report: Report): readonly string[] {
  const { impact, detect, mitigate, resolve } = metrics(report);
  return ([['impact', impact], ['detected after', detect], ['mitigated after', mitigate], ['resolved after', resolve]] as const)
    .flatMap(([words, ms]) => (ms === undefined ? [] : [`${words} ${durationWords(ms)}`]));
}

function actionLenses(report: Report): readonly CodeLens[] {
  const lists = new Map<number | undefined, Action[]>();
  for (const action of report.actions) {
    const list = lists.get(action.section);
    if (list === undefined) lists.set(action.section, [action]);
    else list.push(action);
  }
  return [...lists.values()].flatMap((actions) => {
    const [first] = actions;
    return first === undefined ? [] : [{ span: startOf(first.span), title: actionFacts(actions) }];
  });
}

function actionFacts(actions: readonly Action[]): string {
  const count = (holds: (action: Action) => boolean): number => actions.filter(holds).length;
  const done = count(({ value }) => value.status === 'done');
  const facts = [
    `${actions.length} ${actions.length === 1 ? 'action' : 'actions'}`,
    `${count(({ value }) => value.owner !== undefined)} owned`,
    `${count(({ value }) => value.due !== undefined)} dated`,
    ...(done > 0 ? [`${done} done`] : []),
  ];
  return facts.join(' · ');
}

function startOf({ from }: Span): Span {
  return { from, to: from };
}
