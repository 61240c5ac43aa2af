// Takes required parts out of a report in Markdown, one at a time: what the conformance of a profile is tried with.

import type { Report, Section } from '../../../server/src/model/report.ts';
import type { Profile } from '../../../server/src/profiles/index.ts';
import { shownHeading } from '../../../server/src/profiles/heading-group.ts';
import { columnKind } from '../../../server/src/model/vocabulary/index.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';
import type { Span } from '../../../server/src/text/span.ts';

/** A part that a profile requires, and the report without it. */
export interface Removal {
  readonly part: string;
  readonly rule: 'missing-section' | 'missing-field' | 'missing-phase';
  /** Words that the finding names the part with. */
  readonly named: string;
  readonly text: string;
}

/** One removal for each section, group of sections, field, labelled value, column and phase that the profile requires; the text is unchanged where the report does not have it. */
export function* removals(profile: Profile, report: Report): IterableIterator<Removal> {
  yield* sections(profile, report);
  yield* fields(profile, report);
  yield* values(profile, report);
  yield* columns(profile, report);
  yield* phases(profile, report);
}

function without(text: string, places: readonly Span[]): string {
  return applyEdits(text, places.map((span) => ({ span, text: '' })));
}

/** A section goes with all that stands under it; of a group all go. */
function* sections(profile: Profile, report: Report): IterableIterator<Removal> {
  const groups = new Set<string>();
  for (const section of profile.sections) {
    const { oneOf } = section;
    if (oneOf === undefined ? !section.required : groups.has(oneOf)) continue;
    if (oneOf !== undefined) groups.add(oneOf);
    const group = profile.sections.filter((each) => each === section || (oneOf !== undefined && each.oneOf === oneOf));
    if (!group.some(({ required }) => required)) continue;
    const standIns = group.flatMap(({ also }) => also ?? []).filter((id) => profile.sections.every((each) => each.id !== id || !each.required || each.parent === section.id));
    const ids = new Set([...group.map(({ id }) => id), ...standIns]);
    const gone = report.sections.filter(({ id, parent }) => id !== undefined && ids.has(id) && (parent === undefined || !ids.has(report.sections[parent]?.id ?? '')) && isOwn(profile, report, id, parent));
    yield { part: `section ${section.id}`, rule: 'missing-section', named: shownHeading(section.heading), text: withoutReferences(report.text, gone.map(({ whole }) => whole)) };
  }
}

/** An action that covers what is gone would be a fault of its own. */
function withoutReferences(text: string, places: readonly Span[]): string {
  const ids = places.flatMap(({ from, to }) => [...text.slice(from, to).matchAll(/^- \*\*([CL]\d)\*\*/gm)].map(([, id]) => id ?? ''));
  return ids.reduce((rest, id) => rest.replaceAll(new RegExp(`^(\\|.*[|,] ?)${id}(?:, )?(?=[^|]*\\|$)`, 'gm'), '$1'), without(text, places));
}

/** A heading such as "Summary" below another section is not the summary of the report. */
function isOwn(profile: Profile, report: Report, id: string, parent: number | undefined): boolean {
  const above = profile.sections.find((section) => section.id === id)?.parent;
  return above !== undefined || parent === undefined || report.sections[parent]?.level === 1;
}

/** Wherever it is said: a date is told by the title and by the windows of the impact too. */
function* fields(profile: Profile, report: Report): IterableIterator<Removal> {
  for (const { key, required } of profile.fields) {
    if (!required) continue;
    const keys = key === 'date' ? ['date', 'started_at', 'detected_at', 'resolved_at'] : [key];
    const told = report.fields.filter((field) => keys.includes(field.key)).map(({ from, keySpan, span }) => (from === 'front-matter' ? linesAround(report.text, keySpan.from, span.to) : span));
    const windows = key === 'date' ? windowLines(report) : [];
    yield { part: `field ${key}`, rule: 'missing-field', named: key, text: without(report.text, [...told, ...windows]) };
  }
}

/** `- Label: value` with what stands indented below it, a row of a table, or a heading of its own. */
function* values(profile: Profile, report: Report): IterableIterator<Removal> {
  for (const section of profile.sections) {
    const host = report.sections.find(({ id }) => id === section.id);
    for (const { label, required } of section.values ?? []) {
      if (!required || (host === undefined && !section.required)) continue;
      yield { part: `value “${label}” of ${section.id}`, rule: 'missing-field', named: label, text: host === undefined ? report.text : withoutValue(report, host, label) };
    }
  }
}

function withoutValue({ text, sections: all }: Report, { body, whole }: Section, label: string): string {
  const heading = all.find((each) => each.span.from >= body.to && each.whole.to <= whole.to && each.heading.value === label);
  if (heading !== undefined) return without(text, [heading.whole]);
  const at = text.slice(body.from, body.to).search(new RegExp(String.raw`^ *(?:- )?${escaped(label)}:|^\| ${escaped(label)} \|`, 'm'));
  return at < 0 ? text : without(text, [linesAround(text, body.from + at, body.from + at)]);
}

function escaped(words: string): string {
  return words.replace(/[\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}

/** Of tables in sections, and what each action must have. */
function* columns(profile: Profile, report: Report): IterableIterator<Removal> {
  for (const section of profile.sections) {
    if (section.columns === undefined || section.holds === 'history') continue;
    const index = report.sections.findIndex(({ id }) => id === section.id);
    for (const column of section.columns) yield { part: `column “${column}” of ${section.id}`, rule: 'missing-field', named: column, text: withoutColumn(report, index, (header) => header === column) };
  }
  const actions = report.sections.findIndex(({ id }) => id === 'actions');
  for (const key of profile.actions.required ?? []) {
    yield { part: `${key} of actions`, rule: 'missing-field', named: key, text: withoutColumn(report, actions, (header) => columnKind(header) === key || header.toLowerCase().replaceAll(' ', '_') === key) };
  }
}

function withoutColumn({ tables, text }: Report, section: number, is: (header: string) => boolean): string {
  const table = tables.find((each) => each.section === section);
  const at = table?.header.findIndex(({ value }) => is(value)) ?? -1;
  if (table === undefined || at < 0) return text;
  const lines = text.slice(table.span.from, table.span.to).split('\n').map((line) => (line.startsWith('|') ? line.split(/(?<!\\)\|/).toSpliced(at + 1, 1).join('|') : line));
  return text.slice(0, table.span.from) + lines.join('\n') + text.slice(table.span.to);
}

/** Of several kinds one of which is enough all marks go; words such as OUTAGE BEGINS and the windows of the impact mark them too. */
function* phases(profile: Profile, report: Report): IterableIterator<Removal> {
  for (const kinds of profile.timeline.required ?? []) {
    const marks = kinds.map((kind) => ` [${kind}]`);
    yield { part: `phase ${kinds.join(' or ')}`, rule: 'missing-phase', named: '', text: marks.reduce((text, mark) => text.replaceAll(mark, ''), without(report.text, windowLines(report))).replace(/OUTAGE (?:BEGINS|ENDS): /g, '') };
  }
}

/** The items that are a window of the impact; a sentence that tells of a time stays. */
function windowLines({ windows, text }: Report): readonly Span[] {
  return windows.map(({ span }) => linesAround(text, span.from, span.to)).filter(({ from }) => /^- \d/.test(text.slice(from, from + 3)));
}

/** Whole lines from the one that holds `from` to the one that holds `to`. */
function linesAround(text: string, from: number, to: number): Span {
  const end = text.indexOf('\n', to);
  return { from: text.lastIndexOf('\n', from - 1) + 1, to: end < 0 ? text.length : end + 1 };
}
