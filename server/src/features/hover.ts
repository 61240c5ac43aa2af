// What a report can tell about the word under the cursor: a time, a field, a section, a rule.

import type { Report } from '../model/report.ts';
import type { ProfileField, ProfileSection } from '../profiles/index.ts';
import { rules } from '../rules/index.ts';
import { statedSeverities } from '../rules/severity.ts';
import { cursorAt } from '../syntax/cursor.ts';
import type { Span } from '../text/span.ts';
import type { Moment } from '../time/index.ts';
import type { OpenReport } from '../workspace/index.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { ruleText } from './explained-rule.ts';
import { entryWithStampAt, momentHover, readerZones } from './hover/moment-hover.ts';
import { partHover } from './hover/part-hover.ts';
import { reportHover } from './hover/report-hover.ts';
import { wordAt } from './schema-words.ts';

export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** `hostZone` gives the IANA name of the zone of the reader's computer; called only for a time whose reader has set none. */
export function hover(open: OpenReport, offset: number, hostZone: () => string | undefined): Hover | undefined {
  return timeHover(open, offset, hostZone) ?? ruleHover(open.report, offset) ?? sectionHover(open, offset) ?? reportHover(open, offset) ?? partHover(open.report, offset) ?? fieldHover(open, offset);
}

function timeHover(open: OpenReport, offset: number, hostZone: () => string | undefined): Hover | undefined {
  const { report, settings } = open;
  const zones = () => readerZones(settings, settings.readerZone === undefined ? hostZone() : undefined);
  const found = entryWithStampAt(report, offset);
  if (found?.entry.moment !== undefined) {
    const { moment } = found.entry;
    const until = moment.until;
    const inEnd = until !== undefined && holds(until.stamp.span, offset);
    return { span: inEnd ? until.stamp.span : moment.stamp.span, markdown: momentHover(inEnd ? until : moment, zones(), found) };
  }
  const moment = loneMoments(report).find(({ stamp }) => holds(stamp.span, offset));
  return moment === undefined ? undefined : { span: moment.stamp.span, markdown: momentHover(moment, zones()) };
}

/** Times outside of timelines: of impact windows, metadata and running text. */
function loneMoments(report: Report): readonly Moment[] {
  return [
    ...report.windows.map((window) => window.moment),
    ...report.fields.flatMap((field) => (field.moment === undefined ? [] : [field.moment])),
    ...report.mentions.map((mention) => mention.moment),
  ];
}

/** A rule named by a suppression or by the severities of the front matter. */
function ruleHover(report: Report, offset: number): Hover | undefined {
  const suppressed = report.suppressions.flatMap((suppression) => suppression.rules).map(({ value, span }) => ({ rule: value, span }));
  const named = [...suppressed, ...statedSeverities(report)].find(({ span }) => holds(span, offset));
  const rule = rules.find(({ id }) => id === named?.rule);
  return named === undefined || rule === undefined ? undefined : { span: named.span, markdown: ruleText(rule) };
}

function sectionHover(open: OpenReport, offset: number): Hover | undefined {
  const section = open.report.sections.find(({ heading }) => holds(heading.span, offset));
  const known = section?.id === undefined ? undefined : open.profile.sections.find(({ id }) => id === section.id);
  if (section === undefined || known === undefined) return undefined;
  return { span: section.heading.span, markdown: sectionText(known, open.profile.title) };
}

/** Markdown that says what belongs in a section. */
export function sectionText(section: ProfileSection, profile: string): string {
  const duty = section.required ? 'required' : 'optional';
  return `**${escapeMarkdown(section.heading)}** – ${duty} section of ${escapeMarkdown(profile)}\n\n${section.guidance}`;
}

function fieldHover(open: OpenReport, offset: number): Hover | undefined {
  const { report, profile } = open;
  const field = report.fields.find(({ keySpan, span }) => holds(keySpan, offset) || holds(span, offset));
  if (field !== undefined) {
    const text = fieldText([field.key], profile.fields.find(({ key }) => key === field.key));
    return text === undefined ? undefined : { span: holds(field.keySpan, offset) ? field.keySpan : field.span, markdown: text };
  }
  const place = cursorAt(report, offset);
  if (place?.kind !== 'key' && place?.kind !== 'value') return undefined;
  const path = place.kind === 'key' ? [...place.path, report.text.slice(place.span.from, place.span.to)] : place.path;
  const text = fieldText(path, path.length === 1 ? profile.fields.find(({ key }) => key === path[0]) : undefined);
  return text === undefined ? undefined : { span: place.span, markdown: text };
}

/** Markdown that says what a field is for; undefined for a field that neither the profile nor the schema knows. */
export function fieldText(path: readonly string[], field: ProfileField | undefined): string | undefined {
  const known = wordAt(path);
  const own = field?.guidance ?? '';
  const guidance = own === '' ? (known?.description ?? '') : own;
  const values = field?.values ?? known?.values ?? [];
  const key = path.at(-1) ?? '';
  if (guidance === '' && values.length === 0) return undefined;
  const duty = field?.required === true ? ' – required' : '';
  const list = values.length === 0 ? '' : `\n\nOne of ${values.map((value) => `\`${value}\``).join(', ')}.`;
  return `**${escapeMarkdown(key)}**${duty}\n\n${guidance}${list}`;
}

function holds(span: Span, offset: number): boolean {
  return span.from <= offset && offset <= span.to && span.from < span.to;
}
