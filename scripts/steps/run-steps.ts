// Runs the steps of a check one after the other and says of each in one line how it went, and of a failure why.
import { runProgram } from './run-program.ts';
import { failed, failureText, type Tally } from './tally.ts';

export interface Step {
  readonly name: string;
  run(): Promise<Tally>;
}

/** All steps run, whatever the earlier ones gave, so that one run tells everything that is wrong. */
export async function runSteps(steps: readonly Step[]): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const step of steps) {
    const start = performance.now();
    const tally = await step.run().catch((error: unknown) => failed(step.name, error instanceof Error ? (error.stack ?? error.message) : String(error)));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const count = tally.passed + tally.failures.length > 1 ? ` ${tally.passed} of ${tally.passed + tally.failures.length}` : '';
    process.stdout.write(`${tally.failures.length === 0 ? '✓' : '✗'} ${step.name}${count} (${seconds} s)\n`);
    for (const failure of tally.failures) process.stdout.write(failureText(failure));
    tallies.push(tally);
  }
  return tallies;
}

/** A program that passes or fails as a whole counts as one test under the name of its step. */
export function programStep(name: string, program: string, args: readonly string[]): Step {
  return {
    name,
    async run() {
      const { code, output } = await runProgram(program, args);
      return code === 0 ? { passed: 1, failures: [] } : failed(name, output);
    },
  };
}
