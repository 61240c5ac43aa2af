// The comments of a YAML text that silence rules.

import { span } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import type { Suppression } from '../../model/report.ts';
import { readSuppressions } from '../suppression.ts';
import type { Comment } from '../suppression.ts';
import type { YamlNode } from './yaml-node.ts';

/**
 * `sections` are the places of the sections, for suppressions of a section. A comment before the first line of a section counts to it.
 * A suppression of a line holds for the whole of a text that begins in it, and one above an item for the whole item, which is a line in
 * Markdown. In a text, which is Markdown, comments stand as in Markdown.
 */
export function suppressionsIn(text: string, root: YamlNode | undefined, sections: readonly Span[]): readonly Suppression[] {
  const comments: Comment[] = [];
  for (let found = text.indexOf('rca-disable'); found >= 0; found = text.indexOf('rca-disable', found + 1)) {
    const comment = commentAround(text, found);
    const isText = isInScalar(root, found);
    const own = isText ? htmlComment(text, found) : comment;
    if (own !== undefined) comments.push(own);
  }
  if (comments.length === 0) return [];
  return readSuppressions(text, comments, (offset) => sectionAt(sections, offset)).map((suppression) => withValue(root, suppression));
}

function withValue(root: YamlNode | undefined, suppression: Suppression): Suppression {
  const { scope, covers } = suppression;
  if (scope !== 'line' && scope !== 'next-line') return suppression;
  const end = Math.max(endOfText(root, covers), scope === 'next-line' ? endOfItem(root, covers) : 0);
  return end <= covers.to ? suppression : { ...suppression, covers: span(covers.from, end) };
}

/** Where the texts end that begin in a line; before the line's own end when none goes on below. */
function endOfText(node: YamlNode | undefined, line: Span): number {
  if (node === undefined || node.span.to < line.from || node.span.from > line.to) return 0;
  if (node.kind === 'scalar') return node.span.from >= line.from ? node.span.to : 0;
  const values = node.kind === 'map' ? node.pairs.map((pair) => pair.value) : node.items.map((item) => item.node);
  let end = 0;
  for (const value of values) end = Math.max(end, endOfText(value, line));
  return end;
}

/** Where the innermost item ends whose dash is in a line. */
function endOfItem(node: YamlNode | undefined, line: Span): number {
  if (node === undefined || node.kind === 'scalar' || node.span.to < line.from || node.span.from > line.to) return 0;
  if (node.kind === 'map') return Math.max(0, ...node.pairs.map(({ value }) => endOfItem(value, line)));
  return Math.max(0, ...node.items.map((item) => Math.max(endOfItem(item.node, line), item.span.from >= line.from && item.span.from <= line.to ? item.span.to : 0)));
}

/** `<!-- rca-disable… -->` in a text; `at` is the offset of its words. */
function htmlComment(text: string, at: number): Comment | undefined {
  const open = text.lastIndexOf('<!--', at);
  const close = text.indexOf('-->', at);
  if (open < 0 || close < 0 || text.slice(open + 4, at).trim() !== '' || text.slice(at, close).includes('\n\n')) return undefined;
  return { span: span(open, close + 3), words: span(open + 4, close) };
}

/** The comment that begins with the words at `at`. */
function commentAround(text: string, at: number): Comment | undefined {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const before = text.slice(lineStart, at);
  const mark = before.search(/(?:^|[ \t])#[ \t]*$/);
  if (mark < 0) return undefined;
  const from = lineStart + before.indexOf('#', mark);
  const newline = text.indexOf('\n', at);
  const to = from + text.slice(from, newline < 0 ? text.length : newline).trimEnd().length;
  return { span: span(from, to), words: span(from + 1, to) };
}

function isInScalar(node: YamlNode | undefined, offset: number): boolean {
  if (node === undefined || offset < node.span.from || offset >= node.span.to) return false;
  if (node.kind === 'scalar') return true;
  const children = node.kind === 'map' ? node.pairs.map((pair) => pair.value) : node.items.map((item) => item.node);
  return children.some((child) => isInScalar(child, offset));
}

function sectionAt(sections: readonly Span[], offset: number): Span | undefined {
  const inside = sections.filter((place) => place.from <= offset && offset < place.to);
  // The innermost; between two sections the one that follows.
  const innermost = inside.reduce<Span | undefined>((best, place) => (best === undefined || place.to - place.from < best.to - best.from ? place : best), undefined);
  if (innermost !== undefined) return innermost;
  return sections.filter((place) => place.from >= offset).reduce<Span | undefined>((best, place) => (best === undefined || place.from < best.from ? place : best), undefined);
}
