// The steps in the real editor: the suite in every host, then the tests that act as a person does.
import { existsSync } from 'node:fs';
import { runMocha } from '../steps/run-mocha.ts';
import type { Step } from '../steps/run-steps.ts';
import { vsixPath } from '../package/vsix.ts';
import { findBrowser } from './browser.ts';
import { codeServer } from './code-server.ts';
import { hosts } from './hosts.ts';
import { runSuite } from './run-suite.ts';

/** Prepares the editor and the browser before it returns; fails when the package is not there. */
export async function editorSteps(): Promise<Step[]> {
  const vsix = vsixPath();
  if (!existsSync(vsix)) throw new Error('The package is not there: run "npm run build" and "npm run package" first.');
  const program = await codeServer();
  const browser = await findBrowser();
  return [
    ...hosts.map((host) => ({ name: `editor (${host.name})`, run: () => runSuite(host, { program, browser, vsix }) })),
    { name: 'editor (person)', run: () => runMocha('editor (person)', ['test/e2e/person/**/*.test.ts', '--timeout', '300000']) },
  ];
}
