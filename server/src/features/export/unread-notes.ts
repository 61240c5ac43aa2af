// Says what of a report an export cannot have, because the report itself could not be read as a whole.

import type { ReadingProblem, Report } from '../../model/report.ts';
import { lineOf } from './line-of.ts';
import { unreadIn } from '../convert/unread-yaml.ts';

const UNREAD: ReadonlySet<ReadingProblem['rule']> = new Set(['too-large', 'unreadable-file', 'syntax-error', 'duplicate-key', 'unsupported-yaml']);
/** More of them say no more than that the report is broken. */
const MOST = 3;

/** None for a report that was read as a whole. */
export function unreadNotes(report: Report): readonly string[] {
  const problems = report.problems.filter(({ rule }) => UNREAD.has(rule));
  const unread = problems.length === 0 ? unreadIn(report) : undefined;
  return [
    ...problems.slice(0, MOST).map(({ span, message }) => `What stands in line ${lineOf(report.text, span.from)} may be missing from the export. ${message}`),
    ...(unread === undefined ? [] : [`What stands in line ${lineOf(report.text, unread.from)} is not read in a report, and is missing from the export.`]),
  ];
}

/** Nothing of a report is certain in which two versions stand side by side: a sentence. */
export function mergeFault(report: Report): string | undefined {
  const conflict = report.problems.find(({ rule }) => rule === 'conflict-marker');
  return conflict === undefined ? undefined : `A merge left its conflict markers in line ${lineOf(report.text, conflict.span.from)}: keep one side and delete the markers first.`;
}
