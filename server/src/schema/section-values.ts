// What a profile says of the values under labels in a section (`properties`), held against a report's data.

import { canonicalWord } from '../model/canonical-word.ts';
import { canonicalSection } from '../profiles/canonical.ts';
import type { Profile, ProfileSection, ProfileValue } from '../profiles/profile.ts';
import { dataOf, itemsOf, type AnyData } from './any-data.ts';
import { labelledValues, labelWords, type LabelledValue } from './labelled-values.ts';
import { patternOf } from './profile-patterns.ts';
import { isDeclined, type DataSection } from './section-tree.ts';

/** `index` counts in the data's `sections`; `line` is the line at fault as written. */
export type ValueParams =
  | { readonly rule: 'missing-field'; readonly id: string; readonly heading: string; readonly index: number; readonly labels: readonly string[] }
  | { readonly rule: 'missing-field'; readonly id: string; readonly heading: string; readonly index: number; readonly label: string; readonly line: string }
  | { readonly rule: 'invalid-value'; readonly id: string; readonly heading: string; readonly index: number; readonly label: string; readonly line: string; readonly value: string; readonly allowedValues?: readonly string[] };

/** Labels that are missing are one fault for each section, labels without a value one each. */
export function* checkValues(profile: Profile, data: AnyData, sections: readonly DataSection[]): IterableIterator<ValueParams> {
  for (const wanted of profile.sections) {
    if (wanted.values === undefined) continue;
    const standing = sections.filter(({ id }) => id === wanted.id);
    const groups = wanted.repeatable === true ? standing.map((one) => [one]) : standing.length === 0 ? [] : [standing];
    for (const group of groups) yield* checkGroup(profile, wanted, wanted.values, group, data);
  }
}

function* checkGroup(profile: Profile, { id, heading, holds }: ProfileSection, values: readonly ProfileValue[], group: readonly DataSection[], data: AnyData): IterableIterator<ValueParams> {
  const [first] = group;
  if (first === undefined || group.every(({ text, below }) => below.length === 0 && (text.trim() === '' ? !hasParts(id, holds, data) : isDeclined(text)))) return;
  const place = { id, heading: first.heading === '' ? heading : first.heading, index: first.index };
  const written = new Map<string, LabelledValue & { readonly index: number }>();
  const parts = labelledValues(partLines(id, holds, data)).map((value) => ({ ...value, index: first.index }));
  for (const { label, value, line, index } of [...group.flatMap((one) => [one, ...one.below]).flatMap(valuesOf), ...parts]) {
    if (!written.has(label) || written.get(label)?.value === '') written.set(label, { label, value, line, index });
  }
  const missing: string[] = [];
  for (const value of values) {
    const found = [value.label, ...value.labels].map((label) => written.get(labelWords(label))).find((one) => one !== undefined);
    if (found === undefined) {
      if (value.required && !isLesson(value, data)) missing.push(value.label);
    } else if (found.value === '') {
      if (value.required && !isLesson(value, data)) yield { rule: 'missing-field', ...place, index: found.index, label: value.label, line: found.line };
    } else {
      yield* checkValue(profile, value, found, place);
    }
  }
  if (missing.length > 0) yield { rule: 'missing-field', ...place, labels: missing };
}

/** A section that stands under the one with the values is a value itself, under its heading. */
function valuesOf({ text, heading, index, below }: DataSection): readonly (LabelledValue & { readonly index: number })[] {
  const content = text.trim() === '' && below.length > 0 ? below[0]?.heading : text;
  const own = { label: labelWords(heading), value: (content ?? '').trim().slice(0, 200), line: heading, index };
  return [...labelledValues(text).map((value) => ({ ...value, index })), ...(own.label === '' ? [] : [own])];
}

/** In YAML a section can have its content under keys of the report. */
function hasParts(id: string, holds: ProfileSection['holds'], data: AnyData): boolean {
  return partLines(id, holds, data) !== '';
}

/** What was read from the section as a part of its own is no longer in its text. */
function partLines(id: string, holds: ProfileSection['holds'], data: AnyData): string {
  const texts = (list: unknown): string => itemsOf(list).map(({ text }) => (typeof text === 'string' ? `- ${text}` : '')).join('\n');
  if (holds === 'impact') return itemsOf(dataOf(data['impact'])['measures']).map(({ name, value, unit }) => `- ${String(name)}: ${String(value)} ${typeof unit === 'string' ? unit : ''}`).join('\n');
  if (holds === 'causes' || holds === 'whys') return texts(data['causes']);
  if (holds === 'communication') return texts(data['communications']);
  return id.startsWith('lessons') ? texts(data['lessons']) : '';
}

/** A lesson of the kind that the label names. */
function isLesson({ label }: ProfileValue, data: AnyData): boolean {
  const kind = /^lessons-(\w+)$/.exec(canonicalSection(label) ?? '')?.[1];
  return kind !== undefined && itemsOf(data['lessons']).some((lesson) => lesson['kind'] === kind);
}

function* checkValue(profile: Profile, wanted: ProfileValue, { value, line, index }: LabelledValue & { readonly index: number }, place: { readonly id: string; readonly heading: string }): IterableIterator<ValueParams> {
  if (isDeclined(value) || value.includes('{{')) return;
  const { values, valueAliases, pattern, label } = wanted;
  const fault = { rule: 'invalid-value' as const, ...place, index, label, line, value };
  if (values !== undefined && canonicalWord(value.replace(/[.:].*$/, ''), values, valueAliases) === undefined) yield { ...fault, allowedValues: values };
  if (pattern !== undefined && !patternOf(profile, pattern).test(value)) yield fault;
}
