// The report's own text in the preview: Markdown as it stands, YAML by its parts in the order of the document.

import { renderInline, renderMarkdown } from './markdown.ts';
import { escapeHtml } from './escape.ts';
import type { Report, Section } from '../model/report.ts';

export function body(report: Report, lineAt: (offset: number) => number): string {
  if (report.syntax === 'markdown') return renderMarkdown(bodyText(report));
  return report.sections.map((section) => yamlSection(report, section, lineAt)).join('\n');
}

/** The text with front matter and title blanked, as both stand at the head of the preview; lines keep their numbers. */
function bodyText(report: Report): string {
  const { text, frontMatter, title } = report;
  const close = frontMatter ? text.indexOf('\n', frontMatter.to) : 0;
  const start = close < 0 ? text.length : close;
  const rest = text.slice(start);
  if (!title || title.span.from < start) return blank(text.slice(0, start)) + rest;
  const from = text.lastIndexOf('\n', title.span.from - 1) + 1;
  const isHeading = text.slice(from, title.span.from).trimStart().startsWith('#');
  return isHeading ? blank(text.slice(0, start)) + text.slice(start, from) + blank(text.slice(from, title.span.to)) + text.slice(title.span.to) : blank(text.slice(0, start)) + rest;
}

function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, '');
}

function yamlSection(report: Report, section: Section, lineAt: (offset: number) => number): string {
  const line = lineAt(section.span.from);
  const inside = (span: { readonly from: number }): boolean => section.body.from <= span.from && span.from < section.body.to;
  const parts = [
    section.value.text === undefined ? '' : renderMarkdown(section.value.text, line),
    list(report.windows.filter(({ span }) => inside(span)).map(({ value, span }) => item(lineAt(span.from), `${value.start ?? ''} – ${value.end ?? ''} ${value.note ?? ''}`))),
    list(report.timelines.flatMap(({ entries }) => entries).filter(({ span }) => inside(span)).map(({ value, stamp, span }) => item(lineAt(span.from), `${stamp ? report.text.slice(stamp.span.from, stamp.span.to) : (value.at ?? '')} – ${value.text}`, value.kind))),
    list(report.causes.filter(({ span }) => inside(span)).map(({ value, span }) => item(lineAt(span.from), value.text, value.kind))),
    list(report.actions.filter(({ span }) => inside(span)).map(({ value, span }) => item(lineAt(span.from), value.text, value.status))),
    list(report.lessons.filter(({ span }) => inside(span)).map(({ value, span }) => item(lineAt(span.from), value.text, value.kind))),
    list(report.communications.filter(({ span }) => inside(span)).map(({ value, span }) => item(lineAt(span.from), value.text))),
    list(report.history.filter(({ span }) => inside(span)).map(({ value, span }) => item(lineAt(span.from), `${value.date ?? ''} – ${value.change ?? ''}`))),
  ];
  return `<h2 data-line="${line}">${escapeHtml(section.heading.value)}</h2>${parts.join('')}`;
}

function item(line: number, markdown: string, tag?: string): string {
  return `<li data-line="${line}">${renderInline(markdown)}${tag === undefined ? '' : ` <span class="tag">${escapeHtml(tag)}</span>`}</li>`;
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`;
}
