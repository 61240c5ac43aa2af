// Reads and checks every report below a folder, whatever its name: `.yaml` and `.yml` as YAML, all else as Markdown.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { Report } from '../../server/src/model/report.ts';
import { shippedProfiles } from '../../server/src/profiles/index.ts';
import { check } from '../../server/src/rules/check.ts';
import { syntaxes } from '../../server/src/syntax/index.ts';
import { linesOf } from '../../server/src/text/lines.ts';
import type { Span } from '../../server/src/text/span.ts';

export interface ReadFile {
  /** Below the folder, with `/`. */
  readonly path: string;
  readonly report: Report;
  readonly findings: readonly LineFinding[];
}

/** Lines count from 1. */
export interface LineFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly line: number;
  readonly endLine: number;
  readonly related: readonly number[];
}

const LEFT_OUT = /^(?:SOURCE\.txt|verdicts\.jsonl|README.*|LICEN[CS]E.*)$/i;

export function readFolder(folder: string): readonly ReadFile[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !LEFT_OUT.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
  return names.toSorted().map((name) => readOne(folder, name));
}

function readOne(folder: string, name: string): ReadFile {
  const text = readFileSync(name, 'utf8');
  const reader = /\.ya?ml$/i.test(name) ? syntaxes.yaml : syntaxes.markdown;
  const report = reader.read(text, { profiles: shippedProfiles, fileName: basename(name) });
  const lines = linesOf(text);
  const lineAt = (offset: number): number => lines.at(offset).line + 1;
  const lineOf = (place: Span): number => lineAt(place.from);
  const now = new Date();
  const today = { year: now.getUTCFullYear(), month: now.getUTCMonth() + 1, day: now.getUTCDate() };
  const findings = check(report, { profiles: shippedProfiles, today }).map(({ rule, severity, message, span, related }): LineFinding => ({
    rule,
    severity,
    message,
    line: lineOf(span),
    endLine: lineAt(Math.max(span.from, span.to - 1)),
    related: (related ?? []).map((each) => lineOf(each.span)),
  }));
  return { path: relative(folder, name).split(sep).join('/'), report, findings };
}
