// The steps that `npm run check` and `npm test` share, in the order in which a mistake is cheapest to find.
import { programStep, type Step } from './run-steps.ts';
import { runMocha } from './run-mocha.ts';

export const build: Step = programStep('build', 'node', ['scripts/build.ts']);

export const checks: readonly Step[] = [
  programStep('generated files', 'node', ['scripts/generate.ts', '--check']),
  programStep('types', 'tsc', ['--noEmit', '-p', '.']),
  // Only the preview's page and the client in the browser may know what browsers have.
  programStep('types of the browser', 'tsc', ['--noEmit', '-p', 'client/tsconfig.browser.json']),
  programStep('lint', 'oxlint', ['--type-aware', '--deny-warnings', '--format', 'unix']),
  { name: 'unit tests', run: () => runMocha('unit tests', ['test/unit/**/*.test.ts']) },
];
