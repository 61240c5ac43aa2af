// Prints a whole report as Markdown: front matter, then the sections in order, each with the part it holds.

import type * as data from '../../model/data.generated.ts';
import { holdsOf, hostsOf, sameHeading, withPartSections } from '../part-sections.ts';
import type { PartWithSection } from '../part-sections.ts';
import { printable } from '../printable.ts';
import type { Printable } from '../printable.ts';
import type { PrintableReport } from '../reading.ts';
import { pairText, quoted, scalarText } from '../yaml/emit.ts';
import type { Bullet } from './print-items.ts';
import { causesText } from './print-causes.ts';
import { impactText } from './print-impact.ts';
import { actionsText, communicationsText, historyText, lessonsText, timelineText } from './print-parts.ts';

/** Total. Text of the data is Markdown and stays as it is. Ends with a line end; a report with nothing in it is an empty text. */
export function printMarkdown(report: PrintableReport): string {
  const content = printable(report);
  const opening = content.fields.find(([key, value]) => key === 'opening' && typeof value === 'string');
  const fields = content.fields.filter((field) => field !== opening);
  const blocks = [frontMatter([...fields, ...content.misshapen]), String(opening?.[1] ?? '').trim(), ...sectionBlocks(content)].filter((block) => block !== '');
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

function frontMatter(fields: readonly (readonly [string, unknown])[]): string {
  if (fields.length === 0) return '';
  // A text of several lines is quoted: a block would keep its last line end.
  const lines = fields.map(([key, value]) => (typeof value === 'string' && value.includes('\n') ? `${scalarText(key)}: ${quoted(value)}` : pairText(key, value, '')));
  return ['---', ...lines, '---'].join('\n');
}

const lessonKinds = { 'lessons-well': 'well', 'lessons-badly': 'badly', 'lessons-lucky': 'lucky' } as const;
const lessonHeadings = [['well', 'What went well'], ['badly', 'What went badly'], ['lucky', 'Where we got lucky']] as const;

function sectionBlocks(content: Printable): readonly string[] {
  const { impact, timelines, causes, actions, lessons, communications, history } = content;
  const sections = withPartSections(content.sections, { impact, timelines, causes, actions, lessons, communications, history });
  const top = Math.max(0, 2 - Math.min(2, ...sections.map(levelOf)));
  const printing: Printing = { content, sections, printed: new Set(), timelines: new Set(timelines), kinds: kindsWithSection(sections) };
  return sections.flatMap((section) => {
    const level = Math.min(6, levelOf(section) + top);
    const lead = leadOf(printing, section);
    return [headingText(level, section.heading), lead, ...partBlocks(printing, section, lead, level)];
  });
}

interface Printing {
  readonly content: Printable;
  readonly sections: readonly data.Section[];
  /** Parts that are printed, by what holds them. */
  readonly printed: Set<string>;
  /** Timelines not printed yet. */
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

function kindsWithSection(sections: readonly data.Section[]): ReadonlySet<string> {
  return new Set(sections.flatMap((section) => lessonKinds[holdsOf(section) as keyof typeof lessonKinds] ?? []));
}

/** The text of a section; the impact's own text where its section says nothing. */
function leadOf({ content }: Printing, section: data.Section): string {
  const text = (section.text ?? '').trim();
  return text === '' && holdsOf(section) === 'impact' ? (content.impact.text ?? '').trim() : text;
}

/** What a section holds beside its text; each part is printed once, in the first section that can hold it. */
function partBlocks(printing: Printing, section: data.Section, lead: string, level: number): readonly string[] {
  const { content, printed } = printing;
  const holds = holdsOf(section);
  const bullet = bulletAfter(lead);
  const lists = timelineBlocks(printing, section, bullet, level);
  const part = partNames.find((one) => holds !== undefined && hostsOf(one).includes(holds));
  if (holds === undefined || part === undefined) return lists;
  if (part === 'lessons') {
    if (printed.has(holds)) return lists;
    printed.add(holds);
    return [...lists, ...lessonBlocks(printing, holds, bullet, level)];
  }
  const once = part === 'causes' ? holds : part;
  if (printed.has(once)) return lists;
  printed.add(once);
  if (part === 'causes') return [...lists, causesText(content.causes, printing.sections, section, lead === '' || /[:：]$/.test(lead), bullet)];
  return [...lists, parts[part](content, bullet)];
}

const parts: { readonly [Part in Exclude<PartWithSection, 'causes' | 'lessons'>]: (content: Printable, bullet: Bullet) => string } = {
  impact: impactText,
  timelines: () => '',
  actions: (content) => actionsText(content),
  communications: (content, bullet) => communicationsText(content, bullet),
  history: (content) => historyText(content),
};

const partNames: readonly PartWithSection[] = ['impact', 'timelines', 'causes', 'actions', 'lessons', 'communications', 'history'];

/** A bullet that starts a list of its own below a text. */
function bulletAfter(lead: string): Bullet {
  const bullets: readonly Bullet[] = ['-', '*', '+'];
  return bullets.find((bullet) => !lead.split('\n').some((line) => line.trimStart().startsWith(`${bullet} `))) ?? '-';
}

/** The timelines whose heading a section has; the timeline's section takes those that no section has. */
function timelineBlocks({ content, sections, timelines, printed }: Printing, section: data.Section, bullet: Bullet, level: number): readonly string[] {
  const isHost = holdsOf(section) === 'timeline' && !printed.has('timelines');
  const isElsewhere = (heading: string): boolean => sections.some((one) => sameHeading(one.heading, heading));
  const blocks: string[] = [];
  for (const timeline of content.timelines) {
    const { heading } = timeline;
    const isOwn = heading !== undefined && sameHeading(heading, section.heading);
    if (!timelines.has(timeline) || !(isOwn || (isHost && (heading === undefined || !isElsewhere(heading))))) continue;
    timelines.delete(timeline);
    if (!isOwn && heading !== undefined && heading.trim() !== '') blocks.push(headingText(Math.min(6, level + 1), heading));
    blocks.push(timelineText(timeline, bullet));
  }
  return blocks;
}

/** The lessons of a section's kind. Under the section of all lessons those without a kind come first, then each kind that has no section of its own. */
function lessonBlocks({ content, kinds }: Printing, holds: string, bullet: Bullet, level: number): readonly string[] {
  const own = holds === 'lessons' ? undefined : lessonKinds[holds as keyof typeof lessonKinds];
  const blocks = [lessonsText(content.lessons.filter((lesson) => lesson.kind === own), bullet)];
  if (own !== undefined) return blocks;
  for (const [kind, heading] of lessonHeadings) {
    const lessons = kinds.has(kind) ? [] : content.lessons.filter((lesson) => lesson.kind === kind);
    if (lessons.length > 0) blocks.push(headingText(Math.min(6, level + 1), heading), lessonsText(lessons, '-'));
  }
  return blocks;
}
