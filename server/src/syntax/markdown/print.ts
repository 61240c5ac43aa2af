// Prints a whole report as Markdown: front matter, then the sections in order, each with the items it holds.

import type * as data from '../../model/data.generated.ts';
import { partKeys } from '../../model/schema-fields.generated.ts';
import { canonicalSection } from '../../profiles/index.ts';
import { sameHeading } from '../part-sections.ts';
import { printable } from '../printable.ts';
import type { Printable } from '../printable.ts';
import type { PrintableReport } from '../reading.ts';
import { pairText, quoted, scalarText } from '../yaml/emit.ts';
import { causeKind } from './causes.ts';
import { madeSections } from './made-sections.ts';
import { causesText } from './print-causes.ts';
import { asPlainText } from './plain-text.ts';
import { afterOutage } from './print-impact.ts';
import type { Bullet } from './print-items.ts';
import { actionsText, communicationsText, historyText, impactText, lessonsText, timelineText } from './print-parts.ts';
import { sitesOf } from './sited-parts.ts';
import type { Sites } from './sited-parts.ts';

/** Total. Text of the data is Markdown and stays as it is. Ends with a line end; a report with nothing in it is an empty text. */
export function printMarkdown(report: PrintableReport): string {
  const content = printable(report);
  const opening = content.fields.find(([key, value]) => key === 'opening' && typeof value === 'string');
  const fields = content.fields.filter((field) => field !== opening);
  const sections = report.read === undefined ? madeSections(content) : content.sections;
  const plain = report.read?.plain ?? new Set<number>();
  const sites = sitesOf(content, sections, report.read?.profile, plain);
  const text = String(opening?.[1] ?? '').trim();
  const top = report.read === undefined ? Math.max(0, 2 - Math.min(2, ...sections.map(levelOf))) : 0;
  const printing: Printing = { columns: content.columns, sections, sites, layout: report.read === undefined ? 'new' : 'read', plain };
  const blocks = [
    frontMatter([...fields, ...content.misshapen]),
    report.read === undefined ? '' : titleLine(report.data.title, text, sections),
    ...bodyBlocks(printing, -1, text, 1),
    ...sections.flatMap((section, index) => {
      const level = Math.min(6, levelOf(section) + top);
      return [headingText(level, section.heading), ...bodyBlocks(printing, index, leadOf(content, sites, section, index), level)];
    }),
  ].filter((block) => block !== '');
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

interface Printing {
  readonly columns: readonly string[] | undefined;
  readonly sections: readonly data.Section[];
  readonly sites: Sites;
  readonly layout: 'new' | 'read';
  readonly plain: ReadonlySet<number>;
}

/** Metadata with the name of a part, which in YAML is the part. */
const STATED = new RegExp(`^stated_(${partKeys.join('|')})$`);

function frontMatter(fields: readonly (readonly [string, unknown])[]): string {
  if (fields.length === 0) return '';
  // A text of several lines is quoted: a block would keep its last line end.
  const lines = fields.map(([name, value]) => [STATED.exec(name)?.[1] ?? name, value] as const).map(([key, value]) => (typeof value === 'string' && value.includes('\n') ? `${scalarText(key)}: ${quoted(value)}` : pairText(key, value, '')));
  return ['---', ...lines, '---'].join('\n');
}

/** Sections of the first rank stand below a title of that rank, or the first of them would be taken for it; so would the first of any rank in a report without a title. */
function titleLine(title: unknown, opening: string, sections: readonly data.Section[]): string {
  if (/^# /m.test(opening)) return '';
  const isRanked = sections.some((section) => levelOf(section) === 1);
  if (typeof title === 'string' && title.trim() !== '') return isRanked ? headingText(1, title) : '';
  const [first] = sections;
  return first !== undefined && (isRanked || opening === '') && canonicalSection(first.heading) === undefined ? '#' : '';
}

function levelOf(section: data.Section): number {
  return section.level ?? 2;
}

function headingText(level: number, heading: string): string {
  return `${'#'.repeat(level)} ${heading.replace(/\s+/g, ' ').trim()}`;
}

/** The text of a section; the impact's own text where its section says nothing. */
function leadOf({ impact, sections }: Printable, { held }: Sites, section: data.Section, index: number): string {
  const text = (section.text ?? '').trim();
  if (text !== '' || index !== held.indexOf('impact') || sections.some((other, at) => held[at] === 'impact' && (other.text ?? '').trim() !== '')) return text;
  return (impact.text ?? '').trim();
}

/** The text of a section and what it holds beside it; `index` -1 is before the first section. */
function bodyBlocks({ columns, sections, sites, layout, plain }: Printing, index: number, lead: string, level: number): readonly string[] {
  const { windows, measures, timelines, causes, whys, actions, lessons, communications, history } = sites.at(index);
  const bullet = bulletAfter(lead);
  const holds = sites.held[index];
  const kind = holds === 'trigger' ? 'trigger' : causeKind(sections[index]?.heading ?? '');
  const lists = timelines.flatMap((timeline) => [timelineHeading(timeline, sections, level), timelineText(timeline, bullet, layout === 'new' ? 'list' : 'table')]);
  // The hours of an outage stand below the words that introduce them.
  const cut = timelines.length === 0 || plain.has(index) ? lead.length : (afterOutage(lead) ?? lead.length);
  return [
    plain.has(index) ? asPlainText(lead) : lead.slice(0, cut),
    ...lists,
    lead.slice(cut).trim(),
    impactText(windows, measures, bullet),
    causesText(causes, whys, kind, lead === '' || /[:：]$/.test(lead), bullet, layout),
    actionsText(actions, columns),
    lessonsText(lessons, lessonKind(holds), bullet),
    communicationsText(communications, bullet),
    historyText(history),
  ];
}

function lessonKind(holds: string | undefined): string | undefined {
  return holds?.startsWith('lessons-') === true ? holds.slice('lessons-'.length) : undefined;
}

/** A bullet that starts a list of its own below a text. */
function bulletAfter(lead: string): Bullet {
  const bullets: readonly Bullet[] = ['-', '*', '+'];
  return bullets.find((bullet) => !lead.split('\n').some((line) => line.trimStart().startsWith(`${bullet} `))) ?? '-';
}

/** Nothing where a section has the heading of the timeline. */
function timelineHeading({ heading }: data.Timeline, sections: readonly data.Section[], level: number): string {
  if (heading === undefined || heading.trim() === '' || sections.some((section) => sameHeading(section.heading, heading))) return '';
  return headingText(Math.min(6, level + 1), heading);
}
