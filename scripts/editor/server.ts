// Starts VS Code's server on a free port of the loopback address with a profile folder of its own, and ends it.
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { userSettings, type Theme } from './profile.ts';

export interface ServerOptions {
  /** The start file that `codeServer` returned. */
  readonly program: string;
  /** Everything that the editor keeps: settings, state, installed extensions. */
  readonly profile: string;
  readonly theme: Theme;
  /** `all` trusts every folder; `none` opens them in restricted mode. */
  readonly trust: 'all' | 'none';
}

export interface EditorServer {
  /** For example `127.0.0.1:40123`. */
  readonly authority: string;
  readonly token: string;
  /** What the server said so far, for a report of a failure. */
  log(): string;
  stop(): Promise<void>;
}

export function profileFolders(profile: string): readonly string[] {
  return ['--server-data-dir', profile, '--user-data-dir', join(profile, 'user'), '--extensions-dir', join(profile, 'extensions')];
}

export async function startServer(options: ServerOptions): Promise<EditorServer> {
  const settings = join(options.profile, 'user', 'User', 'settings.json');
  mkdirSync(join(settings, '..'), { recursive: true });
  writeFileSync(settings, JSON.stringify(userSettings(options.theme), undefined, 2));
  const token = randomBytes(16).toString('hex');
  // Without the smoke test driver a built workbench ignores the extension folder that the address names.
  const args = [
    options.program, '--host', '127.0.0.1', '--port', '0', '--connection-token', token, '--accept-server-license-terms',
    '--enable-smoke-test-driver', '--skip-sessions-welcome', '--telemetry-level', 'off',
    ...(options.trust === 'all' ? ['--disable-workspace-trust'] : []),
    ...profileFolders(options.profile),
  ];
  // A group of its own, because the server starts processes that outlive it.
  const env = { ...process.env, ...temporaryFolder(options.profile) };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' });
  let said = '';
  const heard = new EventTarget();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      heard.dispatchEvent(new Event('text'));
    });
  }
  const log = (): string => said;
  // Whatever ends this process in the ordinary way, a failed test or `process.exit`, ends the group too.
  const atExit = (): void => kill(child, 'SIGKILL');
  process.once('exit', atExit);
  const stop = async (): Promise<void> => {
    await end(child);
    process.off('exit', atExit);
  };
  const port = await listeningPort(child, heard, log);
  const server = { authority: `127.0.0.1:${port}`, token, log, stop };
  await answering(server);
  return server;
}

/** The server leaves sockets behind; elsewhere than on Linux the name of the folder would be too long for a socket. */
function temporaryFolder(profile: string): Readonly<Record<string, string>> {
  if (process.platform !== 'linux') return {};
  const folder = join(profile, 't');
  mkdirSync(folder, { recursive: true });
  return { TMPDIR: folder };
}

function listeningPort(child: ChildProcess, heard: EventTarget, log: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    heard.addEventListener('text', () => {
      const port = /listening on (\d+)/.exec(log())?.[1];
      if (port !== undefined) resolve(port);
    });
    child.once('error', (error) => reject(new Error(`VS Code's server could not be started: ${error.message}`)));
    child.once('exit', (code) => reject(new Error(`VS Code's server ended with code ${code} before it listened.\n${log()}`)));
  });
}

async function answering(server: EditorServer): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answered = await fetch(`http://${server.authority}/version`).then((response) => response.ok, () => false);
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await server.stop();
  throw new Error(`VS Code's server listened but did not answer within 10 seconds.\n${server.log()}`);
}

/** Asks the server to end and, after 3 seconds at most, ends it with everything that it started. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    kill(child, 'SIGTERM');
    const late = setTimeout(() => kill(child, 'SIGKILL'), 3000);
    await ended;
    clearTimeout(late);
  }
  kill(child, 'SIGKILL');
}

/** Signals the whole group; that nothing is left of it is no failure. */
function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
