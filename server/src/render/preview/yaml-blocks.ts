// The text of a YAML report for the preview: its sections in the order of the document, each with the part it holds.

import { renderInline, renderMarkdown } from '../markdown/render-markdown.ts';
import { escapeHtml } from '../escape.ts';
import type { Report, Section } from '../../model/report.ts';
import type { Finding } from '../../rules/rule.ts';
import { hostsOf, ownSection } from '../../syntax/part-sections.ts';
import type { PartWithSection } from '../../syntax/part-sections.ts';
import { beside } from '../../text/beside.ts';
import type { Lines } from '../../text/lines.ts';
import { placedFindings } from './notes.ts';
import { createRendering, type PageBlock, type RenderedTexts } from './page-block.ts';

interface Blocks {
  readonly blocks: readonly PageBlock[];
  readonly rendered: RenderedTexts;
}

type Html = (markdown: string) => string;

/** A part that no section holds gets one of its own behind the others, as it does in Markdown. */
export function yamlBlocks(report: Report, findings: readonly Finding[], lines: Lines, before: RenderedTexts | undefined): Blocks {
  const { html, rendered } = createRendering(before, (text) => renderMarkdown(text));
  const notes = placedFindings(findings, lines);
  const lineAt = (offset: number): number => lines.at(offset).line;
  const opening: PageBlock[] = report.opening === undefined ? [] : [{ html: html(report.opening.value), line: lineAt(report.opening.span.from) }];
  const sections = report.sections.map((section, index): PageBlock => {
    const line = lineAt(section.span.from);
    return { line, html: yamlSection(report, index, section, (offset) => lineAt(offset) - line, html) + notes.within(section.span, line) };
  });
  return { blocks: [...opening, ...sections, ...homeless(report, lineAt)], rendered };
}

function yamlSection(report: Report, index: number, section: Section, lineAt: (offset: number) => number, html: Html): string {
  const lists = partNames.map((part) => partList(report, part, index, lineAt));
  const text = section.value.text === undefined ? '' : html(section.value.text);
  const level = Math.min(6, Math.max(2, section.level));
  return `<h${level} data-line="0">${escapeHtml(section.heading.value)}</h${level}>${text}${lists.join('')}`;
}

const partNames: readonly PartWithSection[] = ['impact', 'timelines', 'causes', 'actions', 'lessons', 'communications', 'history'];

function homeless(report: Report, lineAt: (offset: number) => number): readonly PageBlock[] {
  return partNames.flatMap((part) => {
    if (part === 'lessons' ? report.sections.some(({ id }) => id?.startsWith('lessons') === true) : hostOf(report, part) !== undefined) return [];
    const first = firstOf(report, part);
    if (first === undefined) return [];
    const line = lineAt(first);
    const html = partList(report, part, undefined, (offset) => lineAt(offset) - line);
    return html === '' ? [] : [{ line, html: `<h2 data-line="0">${escapeHtml(ownSection(part).heading)}</h2>${html}` }];
  });
}

/** What a section holds of a part; without a section, what none holds. */
function partList(report: Report, part: PartWithSection, section: number | undefined, lineAt: (offset: number) => number): string {
  if (part === 'lessons') return lessonList(report, section, lineAt);
  if (part === 'timelines') return timelineList(report, section, lineAt);
  return hostOf(report, part) === section ? listOf(report, part, lineAt) : '';
}

function firstOf(report: Report, part: PartWithSection): number | undefined {
  const all = part === 'impact' ? [...report.windows, ...report.measures] : report[part];
  return all[0]?.span.from;
}

function listOf(report: Report, part: Exclude<PartWithSection, 'timelines' | 'lessons'>, lineAt: (offset: number) => number): string {
  switch (part) {
    case 'impact':
      return list([
        ...report.windows.map(({ value, span }) => item(lineAt(span.from), `${value.start ?? ''} – ${value.end ?? ''} ${value.note ?? ''}`)),
        ...report.measures.map(({ value, span }) => item(lineAt(span.from), `${value.name ?? ''}: ${value.value ?? ''} ${value.unit ?? ''}`)),
      ]);
    case 'causes':
      return list(report.causes.map(({ value, span }) => item(lineAt(span.from), value.id === undefined ? value.text : `**${value.id}** ${value.text}`, value.kind, whys(value.whys ?? []))));
    case 'actions':
      return list(report.actions.map(({ value, span }) => item(lineAt(span.from), value.id === undefined ? value.text : `**${value.id}** ${value.text}`, value.status)));
    case 'communications':
      return list(report.communications.map(({ value, span }) => item(lineAt(span.from), [value.at, value.channel, value.text].filter((word) => word !== undefined).join(' – '))));
    case 'history':
      return list(report.history.map(({ value, span }) => item(lineAt(span.from), `${value.date ?? ''} – ${value.change ?? ''}`)));
  }
}

function timelineList(report: Report, index: number | undefined, lineAt: (offset: number) => number): string {
  const host = hostOf(report, 'timelines');
  const shown = report.timelines.filter((timeline) => (timeline.section ?? host) === index);
  return list(shown.flatMap(({ entries }) => entries.map(({ value, stamp, span }) => {
    const time = stamp ? report.text.slice(stamp.span.from, stamp.span.to) : (value.at ?? '');
    return item(lineAt(span.from), time === '' ? value.text : `${time} – ${value.text}`, value.kind);
  })));
}

function lessonList(report: Report, index: number | undefined, lineAt: (offset: number) => number): string {
  const host = hostOf(report, 'lessons');
  const own = (kind: string | undefined): number | undefined => (kind === undefined ? undefined : placesOf(report).get(`lessons-${kind}`)) ?? host;
  return list(report.lessons.filter(({ value }) => own(value.kind) === index).map(({ value, span }) => item(lineAt(span.from), value.text, value.kind)));
}

/** The section that shows a part: its key may stand far from the section's own lines. */
function hostOf(report: Report, part: PartWithSection): number | undefined {
  const places = placesOf(report);
  const id = hostsOf(part).find((host) => places.has(host));
  return id === undefined ? undefined : places.get(id);
}

const places = beside<ReadonlyMap<string, number>>('sections by id');

/** Index of the first section with each id; asked for at every section, so made once. */
function placesOf(report: Report): ReadonlyMap<string, number> {
  const known = places.get(report);
  if (known !== undefined) return known;
  const made = new Map<string, number>();
  for (const [index, { id }] of report.sections.entries()) if (id !== undefined && !made.has(id)) made.set(id, index);
  places.set(report, made);
  return made;
}

function whys(texts: readonly string[]): string {
  return texts.length === 0 ? '' : `<ol>${texts.map((text) => `<li>${renderInline(text)}</li>`).join('')}</ol>`;
}

function item(line: number, markdown: string, tag?: string, below = ''): string {
  return `<li data-line="${line}">${renderInline(markdown)}${tag === undefined ? '' : ` <span class="tag">${escapeHtml(tag)}</span>`}${below}</li>`;
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`;
}
