// Scores findings against judged lines: true faults found, false alarms raised at warning or above.
import type { LineFinding, ReadFile } from './read-folder.ts';
import { isOfTheFile, rulesOf } from './verdicts.ts';
import type { Verdict } from './verdicts.ts';

export interface Judged {
  readonly verdict: Verdict;
  /** Findings of the verdict's rules on its line. */
  readonly findings: readonly LineFinding[];
}

export function score(files: readonly ReadFile[], verdicts: readonly Verdict[]): readonly Judged[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return verdicts.map((verdict) => {
    const rules = new Set(rulesOf(verdict.kind));
    const findings = (byPath.get(verdict.path)?.findings ?? []).filter((finding) => rules.has(finding.rule) && isThere(verdict, finding));
    return { verdict, findings };
  });
}

function isThere(verdict: Verdict, finding: LineFinding): boolean {
  if (isOfTheFile(verdict.kind)) return verdict.kind !== 'missing-root-cause' || /root cause|cause/i.test(finding.message);
  const at = (line: number): boolean => finding.line <= line && line <= finding.endLine;
  if (verdict.verdict === 'false_alarm') return at(verdict.line);
  const lines = verdict.related_line === undefined ? [verdict.line] : [verdict.line, verdict.related_line];
  return lines.some((line) => at(line) || finding.related.includes(line));
}

const isLoud = ({ severity }: LineFinding): boolean => severity === 'warning' || severity === 'error';

/** A row for each kind, then each miss; `all` lists the arguable lines too. */
export function scoreLines(judged: readonly Judged[], all: boolean): readonly string[] {
  const kinds = [...new Set(judged.map(({ verdict }) => verdict.kind))].toSorted();
  const rows = kinds.map((kind) => {
    const of = judged.filter(({ verdict }) => verdict.kind === kind);
    const faults = of.filter(({ verdict }) => verdict.verdict === 'true_fault');
    const alarms = of.filter(({ verdict }) => verdict.verdict === 'false_alarm');
    const found = faults.filter(({ findings }) => findings.length > 0).length;
    const raised = alarms.filter(({ findings }) => findings.some(isLoud)).length;
    return `  ${kind.padEnd(24)} true faults found ${found} of ${faults.length}, false alarms raised ${raised} of ${alarms.length}`;
  });
  const missed = judged.filter(({ verdict, findings }) => verdict.verdict === 'true_fault' && findings.length === 0);
  const alarmed = judged.filter(({ verdict, findings }) => verdict.verdict === 'false_alarm' && findings.some(isLoud));
  const arguable = all ? judged.filter(({ verdict }) => verdict.verdict === 'arguable') : [];
  const line = ({ verdict, findings }: Judged): string =>
    `  ${verdict.path}:${verdict.line} ${verdict.kind} – ${verdict.note}${findings.map(({ rule, severity, message }) => `\n      ${severity} ${rule}: ${message}`).join('')}`;
  return [
    'Judged lines', ...rows,
    ...(missed.length === 0 ? [] : ['Missed', ...missed.map(line)]),
    ...(alarmed.length === 0 ? [] : ['False alarms', ...alarmed.map(line)]),
    ...(arguable.length === 0 ? [] : ['Arguable', ...arguable.map(line)]),
  ];
}
