// What to run while working: types, lint, generated files, unit tests. Everything but the editor.
import { build, checks } from './steps/standard-steps.ts';
import { runSteps } from './steps/run-steps.ts';
import { sum, tallyLine } from './steps/tally.ts';

const tally = sum(await runSteps([build, ...checks]));
process.stdout.write(`${tallyLine(tally)}\n`);
process.exitCode = tally.failures.length === 0 ? 0 : 1;
