// Reads the report that mocha's own JSON reporter writes into a tally.
import type { Failure, Tally } from './tally.ts';
import { failed } from './tally.ts';

interface ReportedTest {
  readonly fullTitle: string;
  readonly err?: { readonly message?: string; readonly stack?: string };
}

interface Report {
  readonly stats: { readonly passes: number; readonly tests: number };
  readonly failures: readonly ReportedTest[];
  readonly pending: readonly ReportedTest[];
}

/**
 * A test that was skipped counts as failed, as nothing is known of it; so does a run without any test.
 * `run` names the run in what is said about it. Text that is no report, as after a crash, is one failure.
 */
export function readMochaReport(run: string, text: string): Tally {
  const report = parse(text);
  if (report === undefined) return failed(run, 'The run ended without a report of its tests.');
  if (report.stats.tests === 0 && report.failures.length === 0) return failed(run, 'The run found no tests.');
  const failures: Failure[] = [
    ...report.failures.map((test) => ({ test: `${run}: ${test.fullTitle}`, message: messageOf(test) })),
    ...report.pending.map((test) => ({ test: `${run}: ${test.fullTitle}`, message: 'The test was skipped.' })),
  ];
  return { passed: report.stats.passes, failures };
}

function messageOf({ err }: ReportedTest): string {
  const message = err?.message ?? 'It failed without a message.';
  const stack = err?.stack ?? '';
  return stack.includes(message) ? stack : `${message}\n${stack}`;
}

function parse(text: string): Report | undefined {
  try {
    const value = JSON.parse(text) as Partial<Report> | null;
    return value?.stats && value.failures && value.pending ? (value as Report) : undefined;
  } catch {
    return undefined;
  }
}
