// The findings of a run as data: the JSON of `rca check`, described by schemas/check-output.schema.json.

import { fixesOf } from '../rules/fixes.ts';
import type { Finding } from '../rules/rule.ts';
import { linesOf } from '../text/lines.ts';
import type { CheckedReport } from './check-report.ts';

export interface CheckOutput {
  readonly version: 1;
  readonly files: readonly FileOutput[];
  readonly summary: Summary;
}

export interface FileOutput {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  readonly findings: readonly FindingOutput[];
}

/** Lines and columns from 1, columns in UTF-16 units; the end is the place behind the last unit. */
export interface FindingOutput {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Titles of the fixes an editor offers, best first. */
  readonly fixes: readonly string[];
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly hints: number;
}

export function fileOutput(path: string, { report, findings }: Pick<CheckedReport, 'findings'> & { readonly report: { readonly text: string } }): FileOutput {
  const lines = linesOf(report.text);
  return {
    path,
    findings: findings.map((finding) => {
      const start = lines.at(finding.span.from);
      const end = lines.at(finding.span.to);
      return {
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        line: start.line + 1,
        column: start.column + 1,
        endLine: end.line + 1,
        endColumn: end.column + 1,
        fixes: fixesOf(finding).map((fix) => fix.title),
      };
    }),
  };
}

export function checkOutput(files: readonly FileOutput[]): CheckOutput {
  const count = (severity: Finding['severity']): number => files.reduce((sum, file) => sum + file.findings.filter((finding) => finding.severity === severity).length, 0);
  const summary = { files: files.length, errors: count('error'), warnings: count('warning'), information: count('information'), hints: count('hint') };
  return { version: 1, files, summary };
}

export function isSevere(finding: { readonly severity: Finding['severity'] }): boolean {
  return finding.severity === 'error' || finding.severity === 'warning';
}
