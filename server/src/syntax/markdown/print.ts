// Prints a whole report as Markdown: front matter, then the sections in order, each with the part it holds.

import type * as data from '../../model/data.generated.ts';
import { canonicalSection } from '../../profiles/index.ts';
import { printable } from '../printable.ts';
import type { Printable } from '../printable.ts';
import type { PrintableReport } from '../reading.ts';
import { pairText, quoted, scalarText } from '../yaml/emit.ts';
import { isOutage } from './outage.ts';
import { actionsText, causesText, communicationsText, historyText, impactText, lessonsText, timelineText } from './print-parts.ts';

/** Total. Text of the data is Markdown and stays as it is. Ends with a line end; a report with nothing in it is an empty text. */
export function printMarkdown(report: PrintableReport): string {
  const content = printable(report);
  const blocks = [frontMatter([...content.fields, ...content.misshapen]), ...sectionBlocks(content)].filter((block) => block !== '');
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

function frontMatter(fields: readonly (readonly [string, unknown])[]): string {
  if (fields.length === 0) return '';
  // A text of several lines is quoted: a block would keep its last line end.
  const lines = fields.map(([key, value]) => (typeof value === 'string' && value.includes('\n') ? `${scalarText(key)}: ${quoted(value)}` : pairText(key, value, '')));
  return ['---', ...lines, '---'].join('\n');
}

type Holds = 'impact' | 'timeline' | 'root-cause' | 'actions' | 'lessons' | 'lessons-well' | 'lessons-badly' | 'lessons-lucky' | 'communication' | 'history';

/** Headings for parts that no section of the data holds; each is one that the reader knows. */
const ownHeadings: readonly (readonly [Holds, string])[] = [
  ['impact', 'Impact'],
  ['timeline', 'Timeline'],
  ['root-cause', 'Root Cause'],
  ['actions', 'Action Items'],
  ['lessons', 'Lessons Learned'],
  ['communication', 'Communication'],
  ['history', 'Publication History'],
];

const lessonKinds = { 'lessons-well': 'well', 'lessons-badly': 'badly', 'lessons-lucky': 'lucky' } as const;
const lessonHeadings = [['well', 'What went well'], ['badly', 'What went badly'], ['lucky', 'Where we got lucky']] as const;

function sectionBlocks(content: Printable): readonly string[] {
  const { sections } = content;
  const top = Math.max(0, 2 - Math.min(2, ...sections.map(levelOf)));
  const left = new Set<Holds>(['impact', 'timeline', 'root-cause', 'actions', 'lessons', 'lessons-well', 'lessons-badly', 'lessons-lucky', 'communication', 'history']);
  const printing: Printing = { content, left, timelines: new Set(content.timelines), kinds: kindsWithSection(sections) };
  const blocks: string[] = [];
  for (const section of sections) {
    const level = Math.min(6, levelOf(section) + top);
    blocks.push(headingText(level, section.heading), (section.text ?? '').trim(), ...partBlocks(printing, section, level));
  }
  for (const [holds, heading] of ownHeadings) {
    const text = holds === 'impact' ? (content.impact.text ?? '').trim() : '';
    const parts = partBlocks(printing, { id: holds, heading, text: '' }, 2).filter((block) => block !== '');
    if (parts.length > 0 || (text !== '' && !sections.some((section) => holdsOf(section) === 'impact'))) blocks.push(headingText(2, heading), text, ...parts);
  }
  return blocks;
}

interface Printing {
  readonly content: Printable;
  /** Parts not printed yet. */
  readonly left: Set<Holds>;
  readonly timelines: Set<data.Timeline>;
  /** Kinds of lessons that have a section of their own. */
  readonly kinds: ReadonlySet<string>;
}

function levelOf(section: data.Section): number {
  return section.level ?? 2;
}

function headingText(level: number, heading: string): string {
  return `${'#'.repeat(level)} ${heading.replace(/\s+/g, ' ').trim()}`;
}

function holdsOf({ id, heading }: data.Section): string | undefined {
  return id ?? canonicalSection(heading);
}

function kindsWithSection(sections: readonly data.Section[]): ReadonlySet<string> {
  return new Set(sections.flatMap((section) => lessonKinds[holdsOf(section) as keyof typeof lessonKinds] ?? []));
}

/** What a section holds beside its text; each part is printed once. */
function partBlocks(printing: Printing, section: data.Section, level: number): readonly string[] {
  const { content, left } = printing;
  const holds = holdsOf(section) as Holds | undefined;
  const lists = timelineBlocks(printing, section, holds, level);
  if (holds === undefined || !left.delete(holds)) return lists;
  const lead = (section.text ?? '').trim();
  switch (holds) {
    case 'impact':
      return [...lists, impactText(content, untold(content))];
    case 'root-cause':
      return [...lists, causesText(content, lead === '' || /[:：]$/.test(lead))];
    case 'actions':
      return [...lists, actionsText(content)];
    case 'communication':
      return [...lists, communicationsText(content)];
    case 'history':
      return [...lists, historyText(content)];
    case 'lessons':
      return [...lists, ...lessonBlocks(printing, level)];
    case 'timeline':
      return lists;
    default:
      return [...lists, lessonsText(content.lessons.filter((lesson) => lesson.kind === lessonKinds[holds]))];
  }
}

/** The timelines whose heading a section has; the timeline's section takes those that no section has. */
function timelineBlocks({ content, timelines, left }: Printing, section: data.Section, holds: string | undefined, level: number): readonly string[] {
  const isHost = holds === 'timeline' && left.has('timeline');
  const headings = new Set(content.sections.map(({ heading }) => plain(heading)));
  const blocks: string[] = [];
  for (const timeline of content.timelines) {
    const heading = timeline.heading === undefined ? undefined : plain(timeline.heading);
    const isOwn = heading === plain(section.heading);
    if (!timelines.has(timeline) || !(isOwn || (isHost && (heading === undefined || !headings.has(heading))))) continue;
    timelines.delete(timeline);
    if (!isOwn && timeline.heading !== undefined && timeline.heading.trim() !== '') blocks.push(headingText(Math.min(6, level + 1), timeline.heading));
    blocks.push(timelineText(timeline));
  }
  return blocks;
}

function plain(heading: string): string {
  return heading.replace(/\s+/g, ' ').trim();
}

/** Windows that are not the ranges of a timeline under words such as "Service interruption was experienced …": those are read as both. */
function untold(content: Printable): readonly data.ImpactWindow[] {
  const told = new Set<string>();
  for (const section of content.sections) {
    if (!isOutage((section.text ?? '').trim().split(/\n[ \t]*\n/).at(-1) ?? '')) continue;
    for (const timeline of content.timelines) {
      if (timeline.heading !== undefined && plain(timeline.heading) !== plain(section.heading)) continue;
      for (const { at, until } of timeline.entries) if (until !== undefined) told.add(`${at ?? ''} ${until}`);
    }
  }
  return (content.impact.windows ?? []).filter(({ start, end }) => !told.has(`${start ?? ''} ${end ?? ''}`));
}

/** Lessons of a kind that has no section of its own stand under a heading that says the kind; the others come first. */
function lessonBlocks({ content, kinds }: Printing, level: number): readonly string[] {
  const blocks = [lessonsText(content.lessons.filter((lesson) => lesson.kind === undefined))];
  for (const [kind, heading] of lessonHeadings) {
    const lessons = kinds.has(kind) ? [] : content.lessons.filter((lesson) => lesson.kind === kind);
    if (lessons.length > 0) blocks.push(headingText(Math.min(6, level + 1), heading), lessonsText(lessons));
  }
  return blocks;
}
