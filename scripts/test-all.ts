// Every test there is, from the build to the real editor. The last line counts them: `N passed, M failed`.
import { editorSteps } from './editor/editor-steps.ts';
import { runMocha } from './steps/run-mocha.ts';
import { exitOnSignals } from './steps/exit-on-signals.ts';
import { programStep, runSteps } from './steps/run-steps.ts';
import { browserTests, build, checks } from './steps/standard-steps.ts';
import { failed, failureText, sum, tallyLine, type Tally } from './steps/tally.ts';

exitOnSignals();
const tallies: Tally[] = await runSteps([
  build,
  ...checks,
  programStep('package', 'node', ['scripts/package.ts']),
  { name: 'package tests', run: () => runMocha('package tests', ['test/package/**/*.test.ts']) },
  browserTests(),
]);
try {
  tallies.push(...(await runSteps(await editorSteps())));
} catch (error) {
  const tally = failed('editor', error instanceof Error ? error.message : String(error));
  process.stdout.write(tally.failures.map(failureText).join(''));
  tallies.push(tally);
}
const all = sum(tallies);
process.stdout.write(`${tallyLine(all)}\n`);
process.exitCode = all.failures.length === 0 ? 0 : 1;
