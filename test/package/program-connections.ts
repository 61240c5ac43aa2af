// Connections to the language servers as they are built: a process with `rca lsp`, the process and the worker of the extension.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { MessageChannel } from 'node:worker_threads';
import { createMessageConnection, Emitter, StreamMessageReader, StreamMessageWriter, type DataCallback, type Message, type MessageConnection } from 'vscode-jsonrpc/node';
import { root } from '../../scripts/steps/run-program.ts';

export interface ConnectedProgram {
  readonly connection: MessageConnection;
  /** Waits until the program has ended by itself, where it does. */
  end(): Promise<void>;
}

export const connectedPrograms: Readonly<Record<string, () => ConnectedProgram>> = {
  'rca lsp': () => connectProcess('rca.cjs', 'lsp'),
  'the server in Node': () => connectProcess('server.cjs'),
  'the server in a worker': () => connectWorker(['profile-engine.cjs', 'docx-engine.cjs', 'server-core.cjs', 'server-worker.js']),
};

function connectProcess(program: string, ...args: readonly string[]): ConnectedProgram {
  const child = spawn(process.execPath, [join(root, 'dist', program), ...args, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, TZ: 'UTC' } });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return { connection: createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)), end: () => ended };
}

/** As the extension puts the programs together, with no more of a host than they name and no making of code from text. */
function connectWorker(programs: readonly string[]): ConnectedProgram {
  const { port1: self, port2: port } = new MessageChannel();
  const context = createContext({ self, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, URL, TextEncoder, TextDecoder, console }, { codeGeneration: { strings: false, wasm: false } });
  new Script(programs.map((name) => `${readFileSync(join(root, 'dist', name), 'utf8')}\n`).join('')).runInContext(context);
  const { event: onError } = new Emitter<never>();
  const { event: onClose } = new Emitter<void>();
  const { event: onPartialMessage } = new Emitter<never>();
  const listen = (received: DataCallback): { dispose(): void } => {
    port.on('message', (message: Message) => received(message));
    return { dispose: () => port.close() };
  };
  const write = (message: Message): Promise<void> => Promise.resolve(port.postMessage(message));
  const connection = createMessageConnection({ listen, onError, onClose, onPartialMessage, dispose: () => port.close() }, { write, onError, onClose, end: () => undefined, dispose: () => undefined });
  return { connection, end: () => Promise.resolve() };
}
