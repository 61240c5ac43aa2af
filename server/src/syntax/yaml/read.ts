// Reads a YAML report into the model, keeping what it may use again for the next reading.

import { beside } from '../../text/beside.ts';
import type { ReadingProblem, Report } from '../../model/report.ts';
import { span } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingOptions } from '../reading.ts';
import { conflictsIn, hiddenCharacters, hiddenInKeys, tooLarge } from '../text-problems.ts';
import { assemble } from './assemble.ts';
import { problem } from './faults.ts';
import { readLargeTree } from './large.ts';
import { emptyMemory } from './source.ts';
import type { WordMemory } from './source.ts';
import { readTree, yamlLines } from './tree.ts';
import type { YamlTree } from './tree.ts';

interface Kept {
  readonly tree: YamlTree;
  readonly words: WordMemory;
}

const kept = beside<Kept>('YAML tree');

/** The tree a report was read from; read again for a report that did not come from here. */
export function treeOf(report: Report): YamlTree {
  return kept.get(report)?.tree ?? readTree(yamlLines(report.text));
}

/** Total: any text gives a report, however broken. The result is the same with and without `previous`. */
export function readYaml(text: string, options: ReadingOptions, previous?: Report): Report {
  const before = kept.get(previous);
  const even = yamlLines(text);
  const conflicts = conflictsIn(even);
  const large = conflicts.length > 0 ? undefined : tooLarge(text);
  const tree = conflicts.length > 0 ? unreadTree(text) : large === undefined ? readTree(even, before?.tree.parts) : readLargeTree(even);
  const words = emptyMemory();
  const parts = assemble({ text: even, document: tree.document, before: before?.words ?? emptyMemory(), memory: words }, tree.root, options);
  const problems = conflicts.length > 0 ? conflicts : large === undefined ? problemsOf(even, tree, parts.fields.map((field) => field.keySpan)) : [large];
  const report: Report = { ...parts, text, problems };
  kept.set(report, { tree, words });
  return report;
}

function unreadTree(text: string): YamlTree {
  return { document: span(0, text.length), problems: [], parts: [] };
}

/** More problems say nothing new. */
const MOST_PROBLEMS = 100;

function problemsOf(text: string, tree: YamlTree, keys: readonly Span[]): readonly ReadingProblem[] {
  const problems = [...tree.problems, ...hiddenCharacters(text), ...hiddenInKeys(text, keys)];
  const { root } = tree;
  if (root !== undefined && root.kind !== 'map' && tree.problems.length === 0) {
    const newline = text.slice(root.span.from, root.span.to).indexOf('\n');
    const line = newline < 0 ? root.span : span(root.span.from, root.span.from + newline);
    problems.push(problem('syntax-error', line, 'A report in YAML is made of keys at the start of lines, such as “title:” and “timeline:”; this is something else.'));
  }
  return problems.sort((a, b) => a.span.from - b.span.from).slice(0, MOST_PROBLEMS);
}
