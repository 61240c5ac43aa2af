// The outline of a report. The editor itself outlines the headings of Markdown, so there only what it cannot see is added.

import { momentText } from '../time/index.ts';
import type { Moment } from '../time/index.ts';
import { covers, type Span } from '../text/span.ts';
import type { Action, Cause, Entry, Report, Timeline } from '../model/report.ts';

export type OutlineKind = 'report' | 'section' | 'timeline' | 'entry' | 'causes' | 'cause' | 'actions' | 'action';

export interface OutlineItem {
  readonly kind: OutlineKind;
  readonly name: string;
  readonly detail: string;
  /** Holds the children; `select` lies inside. */
  readonly span: Span;
  readonly select: Span;
  readonly children: readonly OutlineItem[];
}

const longestName = 120;
const mostItems = 5_000;

/** Timelines, causes and actions; in YAML also the report itself and the sections that hold none of these. */
export function outline(report: Report): readonly OutlineItem[] {
  const items = [
    ...report.timelines.map((timeline) => timelineItem(report, timeline)),
    ...group('causes', 'Causes', report.causes.map(causeItem)),
    ...group('actions', 'Actions', report.actions.map(actionItem)),
  ];
  if (report.syntax === 'markdown') return items;
  const others = report.sections.filter(({ whole }) => !items.some(({ span }) => covers(whole, span)));
  const all = [...others.map(sectionItem), ...items].toSorted((a, b) => a.span.from - b.span.from);
  if (report.title === undefined) return all;
  const whole = { from: 0, to: report.text.length };
  return [item('report', report.title.value, report.profile.id, whole, report.title.span, all)];
}

function sectionItem(section: Report['sections'][number]): OutlineItem {
  return item('section', section.heading.value, '', section.whole, section.heading.span, []);
}

function timelineItem(report: Report, timeline: Timeline): OutlineItem {
  const name = timeline.heading?.value ?? (timeline.section === undefined ? undefined : report.sections[timeline.section]?.heading.value) ?? 'Timeline';
  const entries = timeline.entries.slice(0, mostItems).map((entry) => entryItem(report.text, entry));
  return item('timeline', name, plural(timeline.entries.length, 'entry', 'entries'), timeline.span, first(timeline.span), entries);
}

function entryItem(text: string, entry: Entry): OutlineItem {
  const { moment, stamp, value } = entry;
  const detail = [moment === undefined ? '' : when(text, moment), value.kind ?? ''].filter((part) => part !== '').join(' · ');
  return item('entry', value.text, detail, entry.span, stamp?.span ?? first(entry.span), []);
}

function when(text: string, moment: Moment): string {
  return momentText(moment, text);
}

function causeItem(cause: Cause): OutlineItem {
  const detail = [cause.value.id ?? '', cause.value.kind ?? ''].filter((part) => part !== '').join(' · ');
  return item('cause', cause.value.text, detail, cause.span, cause.places.text ?? first(cause.span), []);
}

function actionItem(action: Action): OutlineItem {
  const { owner, due, status } = action.value;
  const detail = [owner ?? 'no owner', due ?? 'no due date', status ?? ''].filter((part) => part !== '').join(' · ');
  return item('action', action.value.text, detail, action.span, action.places.text ?? first(action.span), []);
}

function group(kind: 'causes' | 'actions', name: string, children: readonly OutlineItem[]): readonly OutlineItem[] {
  const [head] = children;
  if (head === undefined) return [];
  const from = Math.min(...children.slice(0, mostItems).map((child) => child.span.from));
  const to = Math.max(...children.slice(0, mostItems).map((child) => child.span.to));
  return [item(kind, name, String(children.length), { from, to }, { from, to: from }, children.slice(0, mostItems))];
}

/** Editors refuse an empty name and a selection outside of the item. */
function item(kind: OutlineKind, name: string, detail: string, span: Span, select: Span, children: readonly OutlineItem[]): OutlineItem {
  const words = name.replace(/\s+/g, ' ').trim();
  const short = words.length > longestName ? `${words.slice(0, longestName - 1)}…` : words;
  return { kind, name: short === '' ? '(empty)' : short, detail, span, select: covers(span, select) ? select : first(span), children };
}

function first(span: Span): Span {
  return { from: span.from, to: span.from };
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
