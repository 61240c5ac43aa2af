// Where the cursor stands in Markdown: in the front matter, a suppression, a heading, an entry.

import type { Entry, Report } from '../../model/report.ts';
import { span, type Span } from '../../text/span.ts';
import type { CursorPlace } from '../cursor-place.ts';
import { suppressionCursor } from '../suppression-cursor.ts';
import { lineAt } from '../yaml/cursor-line.ts';
import { yamlCursor } from '../yaml/cursor.ts';
import { cellPlace } from './cell-cursor.ts';
import { tomlCursor } from './toml-cursor.ts';

export function markdownCursor(report: Report, offset: number): CursorPlace | undefined {
  const { text, frontMatter } = report;
  if (frontMatter !== undefined && offset <= frontMatter.to) {
    if (offset < frontMatter.from) return undefined;
    return text.startsWith('+++') || text.startsWith('\uFEFF+++') ? tomlCursor(text, frontMatter, offset) : yamlCursor(text, frontMatter, offset);
  }
  const line = lineAt(text, span(0, text.length), offset);
  const before = text.slice(line.from, offset);
  const comment = before.lastIndexOf('<!--');
  if (comment >= 0 && before.indexOf('-->', comment) < 0) {
    const close = text.slice(0, line.to).indexOf('-->', offset);
    return suppressionCursor(text, line.from + comment + 4, close < 0 ? line.to : close, offset);
  }
  return cellPlace(report, line, offset) ?? entryPlace(report, before, offset) ?? (inFence(report, line.from) ? undefined : headingPlace(report, line, offset));
}

/** `[` opens a kind at either end of an entry's text; letters behind the clock are a zone. */
function entryPlace(report: Report, before: string, offset: number): CursorPlace | undefined {
  const entry = entryAt(report, offset);
  if (entry === undefined) return undefined;
  const word = /\[([a-z-]*)$/i.exec(before)?.[1];
  if (word !== undefined) {
    const rest = /^[a-z-]*/i.exec(report.text.slice(offset, offset + 40))?.[0].length ?? 0;
    const to = offset + rest;
    return { kind: 'entry-kind', span: span(offset - word.length, to), open: '', close: report.text.charAt(to) === ']' ? '' : ']' };
  }
  if (isBehindWords(report, entry, before, offset)) return { kind: 'entry-kind', span: span(offset, offset), open: '[', close: ']' };
  const clock = entry.stamp?.clock;
  if (clock === undefined || offset <= clock.span.to) return undefined;
  const between = report.text.slice(clock.span.to, offset);
  const zone = /^ ([A-Za-z][\w/+:-]*)?$/.exec(between);
  if (zone === null) return undefined;
  const from = offset - (zone[1]?.length ?? 0);
  const rest = /^[\w/+:-]*/.exec(report.text.slice(offset, offset + 60))?.[0].length ?? 0;
  return { kind: 'zone', span: span(from, offset + rest) };
}

/** At the end of the entry's first line, behind a blank, where a kind is read; entries that have one need no other. */
function isBehindWords({ text }: Report, { places, span: whole }: Entry, before: string, offset: number): boolean {
  if (places.kind !== undefined || !/[^\s–—:|-] $/.test(before)) return false;
  const words = places.text;
  return words !== undefined && /[\p{L}\p{N}]/u.test(text.slice(words.from, offset)) && whole.from >= offset - before.length && /^[ \t]*(?:\r|\n|$)/.test(text.slice(offset, offset + 20));
}

function entryAt(report: Report, offset: number): Entry | undefined {
  for (const timeline of report.timelines) {
    if (offset < timeline.span.from || offset > timeline.span.to) continue;
    const entry = timeline.entries.find((candidate) => candidate.span.from <= offset && offset <= candidate.span.to);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** A line that begins with `#`, or an empty one, can become a heading. */
function headingPlace(report: Report, line: Span, offset: number): CursorPlace | undefined {
  const { text } = report;
  const found = /^( {0,3})(#{1,6})(?:[ \t].*)?$/.exec(text.slice(line.from, line.to));
  if (found === null && line.from !== line.to) return undefined;
  const mark = found?.[2] ?? '#'.repeat(usualLevel(report));
  const from = line.from + (found?.[1]?.length ?? 0);
  if (offset < from + (found?.[2]?.length ?? 0)) return undefined;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = found === null && line.from > 0 && !/(?:^|[\r\n])[ \t]*(?:\r\n|\r|\n)$/.test(text.slice(Math.max(0, line.from - 100), line.from)) ? end : '';
  const write = (heading: string, body: string): string => {
    const under = body.trim() === '' ? '' : `${end}${end}${body.trim().replaceAll(/\r\n|\r|\n/g, end)}`;
    return `${gap}${mark} ${heading}${under}${end}`;
  };
  return { kind: 'heading', span: span(from, line.to), mark, write };
}

/** The level at which this report's own sections stand most often; 2 where there is none. */
function usualLevel(report: Report): number {
  const counts = new Map<number, number>();
  for (const section of report.sections) {
    if (section.id !== undefined) counts.set(section.level, (counts.get(section.level) ?? 0) + 1);
  }
  const [usual] = [...counts].toSorted(([a, many], [b, more]) => more - many || a - b);
  return usual?.[0] ?? 2;
}

/** A fence never crosses a heading, so counting from the last one is enough. */
function inFence(report: Report, lineStart: number): boolean {
  const section = report.sections.findLast((candidate) => candidate.heading.span.to <= lineStart);
  const above = report.text.slice(section?.heading.span.to ?? report.frontMatter?.to ?? 0, lineStart);
  let open: string | undefined;
  for (const [, fence] of above.matchAll(/^ {0,3}(`{3,}|~{3,})/gm)) {
    if (fence === undefined) continue;
    if (open === undefined) open = fence;
    else if (fence.startsWith(open)) open = undefined;
  }
  return open !== undefined;
}
