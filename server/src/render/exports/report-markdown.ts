// A report as Markdown without its metadata and title: what exports for people are made of.

import { resolvedData } from '../../model/resolved.ts';
import type { Report } from '../../model/report.ts';
import { printMarkdown } from '../../syntax/markdown/print.ts';

/** The author's own text of a Markdown report, lines keeping their numbers; a YAML report in the printed form of Markdown. */
export function reportMarkdown(report: Report): string {
  return report.syntax === 'markdown' ? ownMarkdown(report) : withoutFrontMatter(printMarkdown({ data: resolvedData(report) }));
}

/** Front matter and title are blanked, as both are shown apart from the text. */
export function ownMarkdown(report: Report): string {
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

function withoutFrontMatter(printed: string): string {
  return printed.replace(/^---\n[\s\S]*?\n---\n+/, '');
}
