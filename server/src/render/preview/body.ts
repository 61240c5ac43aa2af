// The report's own text in the preview: Markdown as it stands, YAML by its parts in the order of the document.

import { renderInline, renderMarkdown } from '../markdown/render-markdown.ts';
import { escapeHtml } from '../escape.ts';
import type { Report, Section } from '../../model/report.ts';
import { hostsOf } from '../../syntax/part-sections.ts';
import type { PartWithSection } from '../../syntax/part-sections.ts';
import { ownMarkdown } from '../exports/report-markdown.ts';

export function body(report: Report, lineAt: (offset: number) => number): string {
  if (report.syntax === 'markdown') return renderMarkdown(ownMarkdown(report));
  return report.sections.map((section, index) => yamlSection(report, index, section, lineAt)).join('\n');
}

function yamlSection(report: Report, index: number, section: Section, lineAt: (offset: number) => number): string {
  const line = lineAt(section.span.from);
  const inside = <T>(part: PartWithSection, all: readonly T[]): readonly T[] => (hostOf(report, part) === index ? all : []);
  const lessons = report.lessons.filter(({ value }) => (lessonHost(report, value.kind) ?? hostOf(report, 'lessons')) === index);
  const entries = report.timelines.flatMap((timeline) => ((timeline.section ?? hostOf(report, 'timelines')) === index ? timeline.entries : []));
  const parts = [
    section.value.text === undefined ? '' : renderMarkdown(section.value.text, line),
    list(inside('impact', report.windows).map(({ value, span }) => item(lineAt(span.from), `${value.start ?? ''} – ${value.end ?? ''} ${value.note ?? ''}`))),
    list(entries.map(({ value, stamp, span }) => item(lineAt(span.from), `${stamp ? report.text.slice(stamp.span.from, stamp.span.to) : (value.at ?? '')} – ${value.text}`, value.kind))),
    list(inside('causes', report.causes).map(({ value, span }) => item(lineAt(span.from), value.text, value.kind))),
    list(inside('actions', report.actions).map(({ value, span }) => item(lineAt(span.from), value.text, value.status))),
    list(lessons.map(({ value, span }) => item(lineAt(span.from), value.text, value.kind))),
    list(inside('communications', report.communications).map(({ value, span }) => item(lineAt(span.from), value.text))),
    list(inside('history', report.history).map(({ value, span }) => item(lineAt(span.from), `${value.date ?? ''} – ${value.change ?? ''}`))),
  ];
  return `<h2 data-line="${line}">${escapeHtml(section.heading.value)}</h2>${parts.join('')}`;
}

/** The section that shows a part: its key may stand far from the section's own lines. */
function hostOf({ sections }: Report, part: PartWithSection): number | undefined {
  const id = hostsOf(part).find((host) => sections.some((section) => section.id === host));
  const index = id === undefined ? -1 : sections.findIndex((section) => section.id === id);
  return index < 0 ? undefined : index;
}

function lessonHost({ sections }: Report, kind: string | undefined): number | undefined {
  const index = kind === undefined ? -1 : sections.findIndex((section) => section.id === `lessons-${kind}`);
  return index < 0 ? undefined : index;
}

function item(line: number, markdown: string, tag?: string): string {
  return `<li data-line="${line}">${renderInline(markdown)}${tag === undefined ? '' : ` <span class="tag">${escapeHtml(tag)}</span>`}</li>`;
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`;
}
