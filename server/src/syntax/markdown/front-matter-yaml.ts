// Reads the top-level keys of YAML front matter with their places, by the reader of YAML reports.

import { fieldKey } from '../../model/vocabulary/index.ts';
import type { Field, ReadingProblem } from '../../model/report.ts';
import { shift } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import { readTree } from '../yaml/tree.ts';
import { plainValue, wordsOf } from '../yaml/yaml-node.ts';

export interface ReadFields {
  readonly fields: readonly Field[];
  readonly problems: readonly ReadingProblem[];
}

function firstLine({ from, to }: Span, text: string): Span {
  const newline = text.slice(from, to).indexOf('\n');
  return { from, to: newline < 0 ? to : from + newline };
}

/** `place` is the front matter without its fences. */
export function yamlFields(text: string, place: Span): ReadFields {
  const tree = readTree(text.slice(place.from, place.to));
  const problems = tree.problems.map((problem) => ({ ...problem, span: shift(problem.span, place.from) }));
  const { root } = tree;
  if (root === undefined) return { fields: [], problems };
  if (root.kind !== 'map') {
    const message = 'Front matter holds keys and values, one “key: value” on each line; this is something else.';
    return { fields: [], problems: [...problems, { rule: 'syntax-error', span: shift(firstLine(root.span, text.slice(place.from, place.to)), place.from), message }] };
  }
  const fields = root.pairs.map((pair): Field => {
    const value = plainValue(pair.value);
    const written = pair.key.text;
    // `resolved: true` is no time.
    const key = typeof value === 'boolean' ? written : (fieldKey(written) ?? written);
    return { key, value, keySpan: shift(pair.key.inner, place.from), span: shift(wordsOf(pair.value), place.from), from: 'front-matter' };
  });
  return { fields, problems };
}
