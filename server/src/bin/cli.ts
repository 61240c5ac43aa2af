// The program `rca`: understands its arguments, runs one command, sets the exit code.

import { cannotRun, run } from '../cli/index.ts';
import { readArguments } from './arguments.ts';
import { fileHost } from './file-host.ts';
import { systemFault } from './system-fault.ts';
import { version } from './version.generated.ts';

/** A reader such as `head` may close the output before it is all written. */
function mindClosedOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exitCode = 2;
    const reason = error.code === 'EPIPE' ? 'the output was closed before it was all written' : `the output cannot be written: ${systemFault(error)}`;
    process.stderr.write(`rca: ${reason}.\n`);
  });
  // Nothing is left to tell it with.
  process.stderr.on('error', () => {
    process.exitCode = 2;
  });
}

/** The server and its library are loaded only when they are asked for. */
async function serve(trusted: boolean): Promise<void> {
  const [{ createConnection }, { startServer }, { nodeRuntime }] = await Promise.all([
    import('vscode-languageserver/node'), import('../lsp/index.ts'), import('./node-runtime.ts'),
  ]);
  startServer(createConnection(), { ...nodeRuntime, trusted });
}

const host = fileHost();

function tellDefect(error: unknown): void {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.exitCode = cannotRun(host, `This is a defect of rca; please report it with these lines.\n${reason}`);
}

const read = readArguments(process.argv.slice(2));
if ('fault' in read) process.exitCode = cannotRun(host, read.fault);
else if (read.command.name === 'lsp') serve(read.command.trusted).catch(tellDefect);
else {
  mindClosedOutput();
  run(read.command, host, version).then((code) => void (process.exitCode = code)).catch(tellDefect);
}
