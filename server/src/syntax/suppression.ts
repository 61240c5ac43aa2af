// Reads `rca-disable` comments: which rules are silenced where. Finding the comments is left to each syntax.

import type { Span } from '../text/span.ts';
import type { Located } from '../model/placed.ts';
import type { Suppression } from '../model/report.ts';
import { lineEnd, lineStart, nextLine } from './line-ends.ts';

/** A comment: the whole of it and the words inside its marks, as places in the text. */
export interface Comment {
  readonly span: Span;
  readonly words: Span;
}

const DIRECTIVE = /^[ \t\r\n]*rca-disable(-next-line|-line|-section)?(?=[ \t\r\n]|$|--)/;

/**
 * The suppressions among some comments, in source order. `sectionAt` gives the whole of the section that an offset stands in;
 * outside any section a `-section` suppression holds for the whole text.
 */
export function readSuppressions(
  text: string,
  comments: Iterable<Comment>,
  sectionAt: (offset: number) => Span | undefined,
): readonly Suppression[] {
  const suppressions: Suppression[] = [];
  const all = [...comments];
  const lines = new Map(all.map(({ span }) => [lineStart(text, span.from), span]));
  for (const comment of all) {
    const words = text.slice(comment.words.from, comment.words.to);
    const directive = DIRECTIVE.exec(words);
    if (directive === null) continue;
    const scope = scopes[directive[1] ?? ''] ?? 'file';
    const rest = words.slice(directive[0].length);
    const dashes = /(?:^|[ \t\r\n])--(?:[ \t\r\n]|$)/.exec(rest);
    const ids = dashes === null ? rest : rest.slice(0, dashes.index);
    const reason = dashes === null ? '' : rest.slice(dashes.index + dashes[0].length).trim();
    suppressions.push({
      span: comment.span,
      scope,
      rules: ruleIds(ids, comment.words.from + directive[0].length),
      ...(reason === '' ? {} : { reason }),
      covers: covered(text, comment.span, scope, sectionAt, lines),
    });
  }
  return suppressions;
}

const scopes: Readonly<Record<string, Suppression['scope']>> = { '': 'file', '-line': 'line', '-next-line': 'next-line', '-section': 'section' };

function ruleIds(words: string, offset: number): readonly Located<string>[] {
  return [...words.matchAll(/[^\s,]+/g)].map((match) => ({
    value: match[0],
    span: { from: offset + match.index, to: offset + match.index + match[0].length },
  }));
}

/** `lines` are the comments by the starts of their lines: one above another holds for the line below both. */
function covered(text: string, comment: Span, scope: Suppression['scope'], sectionAt: (offset: number) => Span | undefined, lines: ReadonlyMap<number, Span>): Span {
  const whole = { from: 0, to: text.length };
  if (scope === 'file') return whole;
  if (scope === 'section') return sectionAt(comment.from) ?? whole;
  if (scope === 'line') return { from: lineStart(text, comment.from), to: lineEnd(text, comment.to) };
  let from = nextLine(text, comment.to);
  while (from < text.length && (text.slice(from, lineEnd(text, from)).trim() === '' || isOnlyComment(text, from, lines.get(from)))) from = nextLine(text, from);
  return { from, to: lineEnd(text, from) };
}

function isOnlyComment(text: string, from: number, comment: Span | undefined): boolean {
  return comment !== undefined && text.slice(from, comment.from).trim() === '' && text.slice(comment.to, Math.max(comment.to, lineEnd(text, from))).trim() === '';
}
