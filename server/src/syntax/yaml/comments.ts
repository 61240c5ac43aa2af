// The comments of a YAML text that silence rules.

import { span } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import type { Suppression } from '../../model/report.ts';
import { readSuppressions } from '../suppression.ts';
import type { Comment } from '../suppression.ts';
import type { YamlNode } from './yaml-node.ts';

/**
 * `sections` are the places of the sections, for suppressions of a section. A comment before the first line of a section counts to it.
 * A suppression of a line holds for the whole of a text that begins in it: inside of a text there are no comments.
 */
export function suppressionsIn(text: string, root: YamlNode | undefined, sections: readonly Span[]): readonly Suppression[] {
  const comments: Comment[] = [];
  for (let found = text.indexOf('rca-disable'); found >= 0; found = text.indexOf('rca-disable', found + 1)) {
    const comment = commentAround(text, found);
    if (comment !== undefined && !isInScalar(root, comment.span.from)) comments.push(comment);
  }
  if (comments.length === 0) return [];
  return readSuppressions(text, comments, (offset) => sectionAt(sections, offset)).map((suppression) => withValue(root, suppression));
}

function withValue(root: YamlNode | undefined, suppression: Suppression): Suppression {
  const { scope, covers } = suppression;
  if (scope !== 'line' && scope !== 'next-line') return suppression;
  const end = endOfText(root, covers);
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
