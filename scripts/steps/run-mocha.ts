// Runs mocha over test files in a process of its own and gives back the tally.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readMochaReport } from './mocha-report.ts';
import { root, runProgram, type RunOptions } from './run-program.ts';
import { sum, failed, type Tally } from './tally.ts';

/**
 * `run` is the name of the run in messages and of its report under out/; `files` are globs that mocha expands, and
 * further options of mocha.
 */
export async function runMocha(run: string, files: readonly string[], options: RunOptions = {}): Promise<Tally> {
  const report = join(root, 'out', 'reports', `${run.replaceAll(/\W+/g, '-')}.json`);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const args = ['--reporter', 'json', '--reporter-option', `output=${report}`, '--forbid-only', ...files];
  const { code, output } = await runProgram('mocha', args, options);
  let tally: Tally;
  try {
    tally = readMochaReport(run, readFileSync(report, 'utf8'));
  } catch {
    return failed(run, `Mocha ended with code ${code} and wrote no report.\n${output}`);
  }
  // A failure outside of any test, such as a promise that nobody awaited, shows only in the exit code.
  return code !== 0 && tally.failures.length === 0 ? sum([tally, failed(run, `Mocha ended with code ${code}.\n${output}`)]) : tally;
}
