// Converts a report from one syntax to the other, or into the canonical form of its own. Gives a sentence rather than a text that loses a part.

import type { ReadingProblem, Report, Syntax } from '../../model/report.ts';
import type { ReadingOptions } from '../../syntax/index.ts';
import { lineEndOf } from '../../syntax/line-ends.ts';
import { conversionOf, UNREAD } from './conversion.ts';
import type { Span } from '../../text/span.ts';
import type { Path } from './data-difference.ts';
import { unreadIn } from './unread-yaml.ts';

export type Converted =
  /** With the line ends of the source. */
  | { readonly text: string; readonly fault?: never }
  /** A sentence for people. */
  | { readonly fault: string; readonly text?: never };

/** Total. `options` are those that the report was read with. */
export function convert(report: Report, to: Syntax, options: ReadingOptions): Converted {
  const problem = report.problems.find(({ rule }) => UNREAD.has(rule));
  if (problem !== undefined) return { fault: unreadSentence(report, problem.span, REASONS[problem.rule]) };
  const unread = unreadIn(report);
  if (unread !== undefined) return { fault: unreadSentence(report, unread, REASONS['unsupported-yaml']) };
  const { text, difference } = conversionOf(report, to, options);
  if (difference !== undefined) return { fault: differenceSentence(difference, to) };
  const end = lineEndOf(report.text);
  return { text: end === '\n' ? text : text.replaceAll('\n', end) };
}

const REASONS: { readonly [Rule in ReadingProblem['rule']]?: string } = {
  'conflict-marker': 'a merge left its conflict markers there: keep one side and delete the markers first',
  'too-large': 'the report is larger than 2 MB and was read in part only: move logs and attachments to files of their own first',
  'unreadable-file': 'the file could not be read as text',
  'syntax-error': 'what stands there could not be read, and would be lost: mend it first',
  'duplicate-key': 'this key stands in the report twice, and what it says here would be lost: delete or rename it first',
  'unsupported-yaml': 'what stands there is not read in a report, and would be lost: move or delete it first',
};

function unreadSentence({ text }: Report, { from }: Span, reason = 'what stands there could not be read'): string {
  const line = text.slice(0, from).split(/\r\n?|\n/).length;
  return `The report was not converted. Line ${line}: ${reason}.`;
}

const SYNTAXES: Readonly<Record<Syntax, string>> = { markdown: 'Markdown', yaml: 'YAML' };

function differenceSentence(path: Path, to: Syntax): string {
  const name = partName(path);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} would read differently in ${SYNTAXES[to]}, so the report was not converted.`;
}

const PARTS: Readonly<Record<string, string>> = { timelines: 'timeline', causes: 'cause', actions: 'action', lessons: 'lesson', communications: 'communication', history: 'row of the history', sections: 'section' };

/** `actions 2 owner` as people say it: "the owner of action 3". */
function partName(path: Path): string {
  const [key, index, ...inner] = path;
  if (key === undefined) return 'the report';
  if (key === 'comment') return `the comment “${String(index).slice(0, 80)}”`;
  const name = PARTS[key];
  if (name === undefined) return `“${path.map((part) => (typeof part === 'number' ? part + 1 : part)).join(' ')}”`;
  if (typeof index !== 'number') return `the list of ${key}`;
  const [list, entry] = inner;
  const part = list === 'entries' && typeof entry === 'number' ? `entry ${entry + 1} of timeline ${index + 1}` : `${name} ${index + 1}`;
  const last = inner.findLast((each) => typeof each === 'string');
  return last === undefined || last === 'entries' ? part : `the ${last} of ${part}`;
}
