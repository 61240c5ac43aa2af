// Scalars as the parser found them, as ours: value, words and the place of both.

import type { Scalar } from 'yaml';
import { span } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingProblem } from '../../model/report.ts';
import { problem } from './faults.ts';
import type { YamlScalar } from './yaml-node.ts';

/** A piece of source that is taken for text as it stands. */
export function textOf(text: string, place: Span): YamlScalar {
  const words = text.slice(place.from, place.to);
  return { kind: 'scalar', value: words, text: words, style: 'plain', span: place, inner: place };
}

const styles = { PLAIN: 'plain', QUOTE_SINGLE: 'single', QUOTE_DOUBLE: 'double', BLOCK_LITERAL: 'literal', BLOCK_FOLDED: 'folded' } as const;

/** `problems` takes a quote that is never closed. */
export function scalarOf(text: string, node: Scalar.Parsed, problems: ReadingProblem[]): YamlScalar {
  const style = styles[(node.type ?? 'PLAIN') as keyof typeof styles];
  const [from, to] = node.range;
  const value = scalarValue(node);
  const words = typeof value === 'string' ? value : node.source;
  if (style === 'literal' || style === 'folded') {
    const inner = blockInner(text, from, to);
    return { kind: 'scalar', value, text: words.trim().replaceAll('\r\n', '\n'), style, span: span(from, inner.to), inner };
  }
  const quoted = style === 'single' || style === 'double';
  const closed = quoted && to > from + 1 && text.charAt(to - 1) === text.charAt(from);
  if (quoted && !closed) problems.push(problem('syntax-error', span(from, from + 1), UNCLOSED));
  const inner = quoted ? span(Math.min(from + 1, to), closed ? to - 1 : to) : span(from, to);
  return { kind: 'scalar', value, text: words, style, span: span(from, to), inner };
}

const UNCLOSED = 'The quote that opens here is never closed; close it, or use the other kind of quotes around a text that holds one.';

function scalarValue(node: Scalar.Parsed): string | number | boolean | null {
  const { value } = node;
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  // A number that JSON cannot hold is text.
  return typeof value === 'number' && Number.isFinite(value) ? value : node.source;
}

/** The words of a block scalar whose header begins at `from`. */
function blockInner(text: string, from: number, to: number): Span {
  const header = text.indexOf('\n', from);
  if (header < 0 || header >= to) return span(text.slice(from, to).trimEnd().length + from, text.slice(from, to).trimEnd().length + from);
  const body = text.slice(header, to);
  const end = header + body.trimEnd().length;
  if (end <= header) {
    const at = from + text.slice(from, header).trimEnd().length;
    return span(at, at);
  }
  return span(to - body.trimStart().length, end);
}
