// Runs the tests in a plain browser. `npm run test:browser visual` runs only the files so named; `UPDATE=1` takes pictures anew.
import { exitOnSignals } from './steps/exit-on-signals.ts';
import { runSteps } from './steps/run-steps.ts';
import { browserTests, build } from './steps/standard-steps.ts';
import { sum, tallyLine } from './steps/tally.ts';

exitOnSignals();
const tally = sum(await runSteps([build, browserTests(process.argv.slice(2))]));
process.stdout.write(`${tallyLine(tally)}\n`);
process.exitCode = tally.failures.length === 0 ? 0 : 1;
