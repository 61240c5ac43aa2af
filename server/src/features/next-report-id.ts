// The id of a new report: after those that reports have, and those that files are named by.

import { nextId } from '../workspace/index.ts';

/** `names` are those of files, with or without more words behind the id: `rca-2026-007-gates-stop.rca.md`. Undefined for a pattern that gives no ids. */
export function nextReportId(pattern: string, year: number, ids: Iterable<string>, names: readonly string[]): string | undefined {
  return pattern.trim() === '' ? undefined : nextId(pattern.trim(), year, [...ids, ...names.flatMap(beginnings)]);
}

const longestName = 200;

/** What the name begins with, up to each place where a word or number ends. */
function beginnings(name: string): readonly string[] {
  const stem = name.slice(0, longestName).replace(/(?:\.rca)?\.(?:md|markdown|ya?ml)$/i, '');
  const ends = [...stem.matchAll(/(?<=[\p{L}\p{N}])(?=[^\p{L}\p{N}])|(?<=\))/gu)].map(({ index }) => stem.slice(0, index));
  return [...ends, stem];
}
