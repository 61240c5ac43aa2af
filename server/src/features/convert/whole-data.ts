// The data of a report with what the schema has no words for: where each item stands, and what stands in columns of the author's own.
// Both syntaxes write these as further keys of an item, so that a conversion has them too.

import type * as data from '../../model/data.generated.ts';
import type { Placed } from '../../model/placed.ts';
import type { Report } from '../../model/report.ts';
import { partKeys } from '../../model/schema-fields.generated.ts';
import { saidFields } from '../../model/said-fields.ts';
import { resolvedData } from '../../model/resolved.ts';
import type { ResolvedReport } from '../../model/resolved.ts';
import type { Profile } from '../../profiles/index.ts';
import type { PartWithSection } from '../../syntax/part-sections.ts';
import { holdings, sectionName, usualSection } from '../../syntax/usual-section.ts';
import type { Span } from '../../text/span.ts';
import { slice } from '../../text/span.ts';
import { notedComments } from './notes.ts';
import { statedTime } from './stated-time.ts';
import { otherCells } from './other-cells.ts';
import { withoutFurther } from './further-keys.ts';
import { headedSections } from './headed-sections.ts';

const PARTS: ReadonlySet<string> = new Set(partKeys);

/** `profile` is the one in force, where it exists. */
export function wholeData(report: Report, profile: Profile | undefined): ResolvedReport {
  const resolved = withoutNotes(report, statedData(report));
  if (report.syntax === 'yaml') return headedSections(resolved, profile);
  const sections: readonly data.Section[] = resolved.sections ?? [];
  const held = holdings(sections, profile);
  const cells = otherCells(report);
  const where = (part: PartWithSection, item: object, at: number): object => {
    const index = report.sections.findLastIndex(({ heading }) => heading.span.from <= at);
    return index === (usualSection(part, item, sections, held) ?? -1) ? {} : { section: index < 0 ? 0 : sectionName(index, sections) };
  };
  // The data of a list has the items of the report in their order.
  /** What is an entry or a field as well is said by that. */
  const saidElsewhere = new Set([...report.timelines.flatMap(({ entries }) => entries.map(({ span }) => span.from)), ...report.fields.map(({ span }) => span.from)]);
  const headings = new Set(report.sections.map(({ heading }) => heading.span.from));
  const placed = <T extends object>(part: PartWithSection, list: readonly T[] | undefined, items: readonly Placed<object>[]): T[] =>
    (list ?? []).map((item, index) => {
      const read = items[index];
      return read === undefined || (part === 'impact' && saidElsewhere.has(read.span.from)) || headings.has(read.span.from) ? item : { ...item, ...cells(read), ...where(part, item, read.span.from) };
    });
  const { impact, timelines, causes, actions, lessons, communications, history } = resolved;
  return withoutFurther({
    ...resolved,
    ...(impact === undefined ? {} : { impact: { ...impact, ...listed('windows', placed('impact', impact.windows, report.windows)), ...listed('measures', placed('impact', impact.measures, report.measures)) } }),
    ...listed('timelines', (timelines ?? []).map((timeline, index) => {
      const read = report.timelines[index];
      if (read === undefined) return timeline;
      const entries = timeline.entries.map((entry, at) => {
        const own = read.entries[at];
        return own === undefined ? entry : { ...entry, ...cells(own), ...statedTime(report, own, read.shape) };
      });
      return { ...timeline, entries, ...where('timelines', timeline, timelinePlace(read.span, read.entries)) };
    })),
    ...listed('causes', placed('causes', causes, report.causes)),
    ...listed('actions', placed('actions', actions, report.actions)),
    ...listed('lessons', placed('lessons', lessons, report.lessons)),
    ...listed('communications', placed('communications', communications, report.communications)),
    ...listed('history', placed('history', history, report.history)),
  });
}

/** Comments that silence a rule for a section or an item are no text: each syntax has its own place for them. */
function withoutNotes(report: Report, whole: ResolvedReport): ResolvedReport {
  const notes = notedComments(report).map((span) => slice(report.text, span).replace(/\r\n?/g, '\n'));
  if (notes.length === 0) return whole;
  const without = (text: string): string => notes.reduce(withoutComment, text);
  const { sections, impact, opening, ...rest } = whole;
  return {
    ...rest,
    ...(opening === undefined ? {} : textUnder('opening', without(opening))),
    ...(impact === undefined ? {} : { impact: impact.text === undefined ? impact : { ...impact, text: without(impact.text) } }),
    ...(sections === undefined ? {} : { sections: sections.map(({ text, ...section }) => ({ ...section, ...(text === undefined ? {} : textUnder('text', without(text))) })) }),
  };
}

function textUnder(key: string, text: string): { readonly [key: string]: string } {
  return text === '' ? {} : { [key]: text };
}

/** Without its first occurrence, and without the line where nothing else stands in it. */
function withoutComment(text: string, comment: string): string {
  const at = text.indexOf(comment);
  if (at < 0) return text;
  const before = text.slice(0, at);
  const behind = text.slice(at + comment.length);
  const isAlone = /(?:^|\n)[ \t]*$/.test(before) && /^[ \t]*(?:\n|$)/.test(behind);
  return isAlone ? `${before.replace(/\n?[ \t]*$/, '')}${/\n[ \t]*\n[ \t]*$/.test(before) ? behind.replace(/^[ \t]*\n/, '') : behind.replace(/^[ \t]*/, '')}`.trim() : (before.trimEnd() + behind).trim();
}

/**
 * Without the day that only the times of the report say: once it is stated, other times would be read by it. With metadata that have
 * the name of a part, such as `impact: 12 % of all orders`.
 */
function statedData(report: Report): ResolvedReport {
  const { date, ...rest } = resolvedData(report);
  const fields = saidFields(report);
  const parts = report.syntax === 'yaml' ? [] : [...fields].filter(([key]) => PARTS.has(key)).map(([key, { value }]) => [`stated_${key}`, value] as const);
  return { ...(date === undefined || !fields.has('date') ? rest : { ...rest, date }), ...Object.fromEntries(parts) };
}

/** A run of headings is a timeline of the section above it: its own headings are none. */
function timelinePlace({ from }: Span, entries: readonly Placed<object>[]): number {
  return entries[0]?.span.from ?? from;
}

function listed<T>(key: string, list: readonly T[]): { readonly [key: string]: readonly T[] } {
  return list.length === 0 ? {} : { [key]: list };
}
