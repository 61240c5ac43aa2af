// Reads Markdown into a report: front matter, blocks, outline, timelines, then everything that stands in sections. Total, and linear in the text.

import type { Field, ReadingProblem, Report, Timeline } from '../../model/report.ts';
import type { Span } from '../../text/span.ts';
import { resolveStamp } from '../../time/index.ts';
import type { ReportTime, Stamp } from '../../time/index.ts';
import { shiftStamp } from '../../time/shift-stamp.ts';
import type { ReadingOptions } from '../reading.ts';
import { hiddenCharacters, hiddenInKeys } from '../text-problems.ts';
import { actionsOf } from './actions.ts';
import { chosenProfile } from './chosen-profile.ts';
import { causesOf } from './causes.ts';
import { documentOf, remember } from './document.ts';
import type { Document } from './document.ts';
import { fileNameField } from './file-name.ts';
import { secondBlock } from './front-matter.ts';
import { impactOf } from './impact.ts';
import { meaningsOf } from './meanings.ts';
import { metadataFields } from './metadata.ts';
import { outlineOf } from './outline.ts';
import type { Outline } from './outline.ts';
import { proseOf } from './prose.ts';
import type { RawTimeline } from './raw-entry.ts';
import { isTimeField, markdownTime } from './report-time.ts';
import { resolveTimeline } from './resolve-timelines.ts';
import { sectionItems } from './section-items.ts';
import { sectionsOf } from './sections.ts';
import { openingOf, withSectionTexts } from './section-text.ts';
import type { Source } from './source.ts';
import { leafAt } from './source.ts';
import { suppressionsOf } from './suppressions.ts';
import { tablesOf } from './tables.ts';
import { findTimelines } from './timelines.ts';

/** `previous` must be a report of this reader; the result is equal to that of a fresh reading. */
export function readMarkdown(text: string, options: ReadingOptions, previous?: Report): Report {
  const document = documentOf(text, previous);
  const { source, frontMatter } = document;
  const stated = frontMatter?.fields.flatMap(({ key, value }) => (key === 'title' && typeof value === 'string' && value.trim() !== '' ? [value] : []))[0];
  const draft = outlineOf(source.text, source.blocks, (words) => document.canonical.meaning(words).id !== undefined, stated);
  const { profile, recognised } = chosenProfile(document, draft, options);
  const dictionary = document.dictionary(options.profiles.get(profile.id));
  const outline = outlineOf(source.text, source.blocks, (words) => dictionary.meaning(words).id !== undefined, stated);
  const meanings = meaningsOf(outline.headings, dictionary);
  const holdsOf = (heading: Outline['headings'][number]): string | undefined => meanings.get(heading)?.holds;
  const found = findTimelines(source, outline, holdsOf);
  const sections = sectionsOf(source, outline.headings.filter((heading) => !found.claimed.has(heading.block)), meanings);
  const rawFields = ranked([...(frontMatter?.fields ?? []), ...metadataFields(source, outline, holdsOf), ...fileNameField(options.fileName)]);
  const title = titleOf(source, rawFields);
  const isEntryStamp = entryStamps(found.timelines);
  const { prose, mentions } = proseOf(source, sections.of, isEntryStamp);
  const stampedFields = rawFields.filter(isTimeField).map((field) => fieldStamp(source, field));
  const profileZone = dictionary.profile?.timeline.zone;
  const time = markdownTime(source, outline, holdsOf, {
    fields: rawFields,
    stamps: [...allStamps(found.timelines), ...mentions.map((mention) => mention.stamp), ...stampedFields.filter((stamp) => stamp !== undefined)],
    ...(title === undefined ? {} : { title }),
    ...(options.fileName === undefined ? {} : { fileName: options.fileName }),
    ...(profileZone === undefined ? {} : { profileZone }),
    ...(options.dateOrder === undefined ? {} : { dateOrder: options.dateOrder }),
  });
  const fields = rawFields.map((field) => withMoment(source, field, time));
  const timelines: Timeline[] = [];
  const outages: Timeline[] = [];
  for (const raw of found.timelines) {
    const timeline = resolveTimeline(source, raw, time, sections.of(raw.block));
    timelines.push(timeline);
    if (raw.outage) outages.push(timeline);
  }
  const parts = {
    timelines,
    ...impactOf(source, sections, fields, outages, time),
    causes: causesOf(source, sections),
    actions: actionsOf(source, sections),
    ...sectionItems(source, sections),
    tables: tablesOf(source, sections.of),
  };
  const beginning = { from: source.body, to: sections.sections[0]?.whole.from ?? text.length };
  const opening = openingOf(text, beginning, parts, [...titlePlace(outline, title), ...saidLines(fields)]);
  const report: Report = {
    syntax: 'markdown',
    text,
    profile,
    ...(title === undefined ? {} : { title }),
    ...(frontMatter === undefined ? {} : { frontMatter: frontMatter.span }),
    fields,
    ...parts,
    ...(opening === undefined ? {} : { opening }),
    sections: withSectionTexts(text, sections.sections, parts),
    prose,
    mentions: mentions.map(({ stamp, prose: index }) => ({ moment: resolveStamp(stamp, time), prose: index })),
    suppressions: suppressionsOf(source, frontMatter?.comments ?? [], sections),
    problems: [...document.problems, ...frontMatterProblems(document), ...hiddenCharacters(text), ...hiddenInKeys(text, (frontMatter?.fields ?? []).map((field) => field.keySpan))],
  };
  const entries = found.timelines.flatMap((raw) => raw.entries);
  remember(report, { ...document, entries, ...(recognised === undefined ? {} : { recognised }) });
  return report;
}

/** A heading that says another title than the front matter is words like any other. */
function titlePlace({ title }: Outline, said: Report['title']): readonly Span[] {
  if (title === undefined) return [];
  const isSaid = said === undefined || said.span.from === title.content.from || said.value.replace(/\s+/g, ' ').trim() === title.words.replace(/\s+/g, ' ').trim();
  return isSaid ? [title.span] : [];
}

/** The lines of metadata; one that says otherwise than a field before it is words like any other. */
function saidLines(fields: readonly Field[]): readonly Span[] {
  const first = new Map<string, unknown>();
  for (const { key, value } of fields) if (!first.has(key) && value !== null && value !== '') first.set(key, value);
  const isSaid = ({ key, value }: Field): boolean => value === null || first.get(key) === value;
  return fields.filter((field) => isLine(field) && isSaid(field)).map(({ keySpan, span }) => ({ from: keySpan.from, to: Math.max(keySpan.to, span.to) }));
}

/** Metadata that stands in lines of its own. */
function isLine({ from, keySpan, span }: Field): boolean {
  return (from === 'label' || from === 'table' || from === 'heading') && keySpan.from < span.to;
}

/** Between conflict markers nothing else is to be judged. */
function frontMatterProblems({ source, frontMatter, problems }: Document): readonly ReadingProblem[] {
  if (frontMatter === undefined || problems.some(({ rule }) => rule === 'conflict-marker')) return [];
  return [...frontMatter.problems, ...secondBlock(source.text, frontMatter)];
}

const RANKS: Readonly<Record<Field['from'], number>> = { 'front-matter': 0, yaml: 0, table: 1, label: 1, heading: 1, title: 2, 'file-name': 3 };

/** The nearest to machine-readable first, in source order within. */
function ranked(fields: readonly Field[]): readonly Field[] {
  return fields.toSorted((a, b) => RANKS[a.from] - RANKS[b.from]);
}

function titleOf(source: Source, fields: readonly Field[]): { readonly value: string; readonly span: Span } | undefined {
  const field = fields.find((each) => each.key === 'title' && typeof each.value === 'string' && each.value !== '');
  if (field === undefined) return undefined;
  return { value: typeof field.value === 'string' ? field.value : source.original.slice(field.span.from, field.span.to), span: field.span };
}

function fieldStamp(source: Source, field: Field): Stamp | undefined {
  if (field.from === 'file-name' || field.span.to - field.span.from > LONGEST_TIME) return undefined;
  const { stamp } = leafAt(source, field.span);
  return stamp === undefined ? undefined : shiftStamp(stamp, field.span.from);
}

const LONGEST_TIME = 200;

function withMoment(source: Source, field: Field, time: ReportTime): Field {
  const stamp = isTimeField(field) ? fieldStamp(source, field) : undefined;
  return stamp === undefined ? field : { ...field, moment: resolveStamp(stamp, time) };
}

function allStamps(timelines: readonly RawTimeline[]): readonly Stamp[] {
  return timelines.flatMap((timeline) => timeline.entries.flatMap((entry) => (entry.head.stamp === undefined ? [] : [entry.head.stamp])));
}

/** Tells whether an offset lies in the stamp of an entry. */
function entryStamps(timelines: readonly RawTimeline[]): (offset: number) => boolean {
  const spans = allStamps(timelines).map((stamp) => stamp.span).sort((a, b) => a.from - b.from);
  return (offset) => {
    let low = 0;
    let high = spans.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const span = spans[middle];
      if (span === undefined || span.from > offset) high = middle - 1;
      else if (offset >= span.to) low = middle + 1;
      else return true;
    }
    return false;
  };
}
