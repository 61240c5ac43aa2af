// Opens VS Code on examples/ with the extension loaded: the desktop program where `code` is installed, else VS Code's own
// server, to be looked at in a browser. Stays until Ctrl+C and leaves nothing behind.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { codeServer } from './editor/code-server.ts';
import { startServer } from './editor/server.ts';
import { workbenchUrl } from './editor/workbench.ts';
import { exitOnSignals } from './steps/exit-on-signals.ts';
import { build } from './steps/standard-steps.ts';
import { root, runProgram } from './steps/run-program.ts';
import { runSteps } from './steps/run-steps.ts';

const examples = join(root, 'examples');

async function openDesktop(): Promise<void> {
  const { code, output } = await runProgram('code', ['--new-window', `--extensionDevelopmentPath=${root}`, examples]);
  if (code !== 0) throw new Error(`"code" ended with code ${code}.\n${output}`);
  process.stdout.write('VS Code is open on examples/ with RCA Author loaded from this folder.\n');
}

async function openServer(): Promise<void> {
  const profile = join(root, 'out', `editor-${process.pid}`);
  mkdirSync(profile, { recursive: true });
  const server = await startServer({ program: await codeServer(), profile, theme: 'light', trust: 'all' });
  process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  process.stdout.write(`
VS Code is open on examples/ with RCA Author loaded. Open this address in a browser:

  ${workbenchUrl(server, { folder: examples, extension: root })}

Press Ctrl+C here to end it.
`);
}

exitOnSignals();
const [built] = await runSteps([build]);
if (built === undefined || built.failures.length > 0) process.exitCode = 1;
else if ((await runProgram('code', ['--version'])).code === 0) await openDesktop();
else await openServer();
