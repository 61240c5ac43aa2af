// Runs the suite in VS Code desktop. VSCODE_EXECUTABLE_PATH names an installed one; else one is downloaded into
// .vscode-test/, for which this machine needs a route to VS Code's download server.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { hosts } from './editor/hosts.ts';
import { bundleSuite } from './editor/suite-bundle.ts';
import { root } from './steps/run-program.ts';

const host = hosts.find(({ name }) => name === 'node');
if (host === undefined) throw new Error('The table of hosts has no row "node".');
const work = mkdtempSync(join(tmpdir(), 'rca-author-'));
try {
  const folder = join(work, 'workspace');
  cpSync(join(root, 'test', 'e2e', 'workspace'), folder, { recursive: true });
  const executable = process.env['VSCODE_EXECUTABLE_PATH'];
  process.exitCode = await runTests({
    extensionDevelopmentPath: root,
    extensionTestsPath: await bundleSuite(host, join(work, 'suite')),
    launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust', `--user-data-dir=${join(work, 'user')}`],
    ...(executable === undefined ? {} : { vscodeExecutablePath: executable }),
  });
} finally {
  rmSync(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
