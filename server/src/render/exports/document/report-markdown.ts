// A report as Markdown without its metadata and title: what exports for people are made of.

import { resolvedData } from '../../../model/resolved.ts';
import type { Located } from '../../../model/placed.ts';
import type { Report } from '../../../model/report.ts';
import { printMarkdown } from '../../../syntax/markdown/print.ts';
import type { Span } from '../../../text/span.ts';

/** The author's own text of a Markdown report, lines keeping their numbers; a YAML report in the printed form of Markdown. */
export function reportMarkdown(report: Report): string {
  return report.syntax === 'markdown' ? ownMarkdown(report) : withoutFrontMatter(printMarkdown({ data: resolvedData(report) }));
}

/** Front matter and title are blanked, as both are shown apart from the text; so is a heading at the top that says the same as the metadata do. */
function ownMarkdown(report: Report): string {
  const { text, frontMatter, title } = report;
  const close = frontMatter ? text.indexOf('\n', frontMatter.to) : 0;
  const start = close < 0 ? text.length : close;
  const head = title === undefined ? undefined : titleHeading(text, start, title);
  if (head === undefined) return blank(text.slice(0, start)) + text.slice(start);
  return blank(text.slice(0, start)) + text.slice(start, head.from) + blank(text.slice(head.from, head.to)) + text.slice(head.to);
}

function titleHeading(text: string, start: number, { value, span }: Located<string>): Span | undefined {
  if (span.from >= start) {
    const from = text.lastIndexOf('\n', span.from - 1) + 1;
    return text.slice(from, span.from).trimStart().startsWith('#') ? { from, to: span.to } : undefined;
  }
  const first = /^(?:[^\S\n]*\n)*[^\S\n]{0,3}#[^\S\n]+([^\n]*)/.exec(text.slice(start, start + LONGEST_HEAD));
  const words = first?.[1]?.replace(/#+\s*$/, '').trim();
  return first === null || words !== value.trim() ? undefined : { from: start, to: start + first[0].length };
}

/** A title stands within so many units behind the metadata. */
const LONGEST_HEAD = 2000;

function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, '');
}

function withoutFrontMatter(printed: string): string {
  return printed.replace(/^---\n[\s\S]*?\n---\n+/, '');
}
