// Runs the tests in the real editor. `npm run test:editor worker person` runs only the hosts and tests so named.
import { editorSteps } from './editor/editor-steps.ts';
import { exitOnSignals } from './steps/exit-on-signals.ts';
import { runSteps } from './steps/run-steps.ts';
import { sum, tallyLine } from './steps/tally.ts';

exitOnSignals();
const wanted = process.argv.slice(2).map((name) => `editor (${name})`);
const steps = await editorSteps();
const unknown = wanted.find((name) => steps.every((step) => step.name !== name));
if (unknown !== undefined) throw new Error(`There is no ${unknown}; there are ${steps.map(({ name }) => name).join(', ')}.`);
const tally = sum(await runSteps(steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name))));
process.stdout.write(`${tallyLine(tally)}\n`);
process.exitCode = tally.failures.length === 0 ? 0 : 1;
