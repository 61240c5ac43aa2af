// The steps that several scripts share, in the order in which a mistake is cheapest to find.
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

/**
 * In a plain browser, with what the build wrote. A machine without one fails them, as nothing would be known.
 * `names` are those of test files without their ending; none means all.
 */
export function browserTests(names: readonly string[] = []): Step {
  const files = names.length === 0 ? ['test/browser/**/*.test.ts'] : names.map((name) => `test/browser/${name}.test.ts`);
  return { name: 'browser tests', run: () => runMocha('browser tests', ['--timeout', '180000', ...files]) };
}
