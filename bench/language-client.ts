// A language client just complete enough to be believed by real servers. It speaks push and pull diagnostics and times from the
// moment a message is written to the moment the decoded answer is here.

import { spawn, type ChildProcess } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter, type MessageConnection } from 'vscode-jsonrpc/node';
import type { BenchDocument } from './generate-report.ts';

export interface ServerCommand {
  readonly name: string;
  readonly command: readonly string[];
  /** Sent as configuration and answered when asked for. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Variables beside those of this process. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly unknown[];
}

const PATIENCE = 60_000;

export class LanguageClient {
  readonly pid: number;
  /** Number of diagnostics in the last answer. */
  findings = 0;
  private readonly child: ChildProcess;
  private readonly connection: MessageConnection;
  private readonly listeners = new Set<(published: Published) => void>();
  private pull = false;
  private incremental = true;
  private uri = '';
  private version = 0;
  private text = '';

  constructor(server: ServerCommand, folder: string) {
    const [command = '', ...args] = server.command;
    this.child = spawn(command, args, { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, ...server.environment } });
    if (this.child.pid === undefined || !this.child.stdin || !this.child.stdout) throw new Error(`${server.name} could not be started.`);
    this.pid = this.child.pid;
    this.connection = createMessageConnection(new StreamMessageReader(this.child.stdout), new StreamMessageWriter(this.child.stdin));
    this.connection.onRequest('workspace/configuration', (params: { items: readonly { section?: string }[] }) => params.items.map(({ section }) => (section === undefined ? null : (server.settings?.[section] ?? null))));
    this.connection.onRequest((method) => {
      if (method === 'workspace/workspaceFolders') return [];
      return null;
    });
    this.connection.onNotification('textDocument/publishDiagnostics', (published: Published) => {
      for (const listener of this.listeners) listener(published);
    });
    this.connection.listen();
    this.settings = server.settings;
    this.folder = folder;
    this.ended = new Promise((resolve) => this.child.once('exit', (code, signal) => resolve(`${server.name} ended with ${signal ?? `code ${String(code)}`}`)));
  }

  private readonly settings: Readonly<Record<string, unknown>> | undefined;
  private readonly folder: string;
  /** Settles when the process ends, with a sentence that says how. */
  private readonly ended: Promise<string>;

  async initialize(): Promise<void> {
    const rootUri = pathToFileURL(this.folder).href;
    const answer = await this.within(this.connection.sendRequest<{ capabilities: { diagnosticProvider?: unknown; textDocumentSync?: number | { change?: number } } }>('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'bench' }],
      capabilities: {
        general: { positionEncodings: ['utf-16'] },
        workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true }, diagnostics: { refreshSupport: true } },
        textDocument: {
          synchronization: { dynamicRegistration: true },
          publishDiagnostics: { versionSupport: true, relatedInformation: true, codeDescriptionSupport: true },
          diagnostic: { dynamicRegistration: false },
          completion: { completionItem: { snippetSupport: true } },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        },
      },
    }), 'initialize');
    const sync = answer.capabilities.textDocumentSync;
    this.incremental = (typeof sync === 'number' ? sync : sync?.change) === 2;
    this.pull = Boolean(answer.capabilities.diagnosticProvider);
    await this.connection.sendNotification('initialized', {});
    if (this.settings) await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: this.settings });
  }

  /** Resolves when the first diagnostics are here. */
  async open(document: BenchDocument): Promise<void> {
    this.uri = pathToFileURL(`${this.folder}/${document.fileName}`).href;
    this.text = document.text;
    this.version = 1;
    const pushed = this.pull ? undefined : this.nextPublished(0);
    await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri: this.uri, languageId: document.languageId, version: 1, text: document.text } });
    await (pushed ?? this.pulled());
  }

  /** Milliseconds from an edit to the diagnostics that belong to it. */
  async edit(change: TextChange): Promise<number> {
    const pushed = this.pull ? undefined : this.nextPublished(this.version + 1);
    const begun = performance.now();
    await this.change(change);
    await (pushed ?? this.pulled());
    return performance.now() - begun;
  }

  async change({ from, to, insert }: TextChange): Promise<void> {
    const range = { start: this.position(from), end: this.position(to) };
    this.text = this.text.slice(0, from) + insert + this.text.slice(to);
    this.version += 1;
    const contentChanges = this.incremental ? [{ range, text: insert }] : [{ text: this.text }];
    await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri: this.uri, version: this.version }, contentChanges });
  }

  /** Milliseconds of a request at an offset, with what any request of an editor may want: a place, the screen around it, options. */
  async request(method: string, offset: number): Promise<number> {
    const position = this.position(offset);
    const screen = { start: { line: Math.max(0, position.line - 25), character: 0 }, end: { line: position.line + 25, character: 0 } };
    const params = {
      textDocument: { uri: this.uri }, position, positions: [position], range: method.endsWith('codeAction') ? { start: position, end: position } : screen,
      context: { diagnostics: [], includeDeclaration: true }, ch: '\n', options: { tabSize: 2, insertSpaces: true },
    };
    const begun = performance.now();
    await this.within(this.connection.sendRequest(method, params), method);
    return performance.now() - begun;
  }

  /** Ends the server; kills it when it does not end by itself within five seconds. */
  async stop(): Promise<void> {
    await this.within(this.connection.sendRequest('shutdown'), 'shutdown');
    await this.connection.sendNotification('exit');
    const timer = setTimeout(() => this.child.kill('SIGKILL'), 5000);
    await this.ended;
    clearTimeout(timer);
    this.connection.dispose();
  }

  private async pulled(): Promise<void> {
    const answer = await this.within(this.connection.sendRequest<{ items?: readonly unknown[] }>('textDocument/diagnostic', { textDocument: { uri: this.uri } }), 'diagnostics');
    this.findings = answer.items?.length ?? this.findings;
  }

  private nextPublished(version: number): Promise<void> {
    return this.within(new Promise<void>((resolve) => {
      const listener = (published: Published): void => {
        if (published.uri !== this.uri || (published.version !== undefined && published.version < version)) return;
        this.listeners.delete(listener);
        this.findings = published.diagnostics.length;
        resolve();
      };
      this.listeners.add(listener);
    }), 'diagnostics');
  }

  private position(offset: number): { line: number; character: number } {
    let line = 0;
    let start = 0;
    for (let end = this.text.indexOf('\n'); end >= 0 && end < offset; end = this.text.indexOf('\n', start)) {
      line += 1;
      start = end + 1;
    }
    return { line, character: offset - start };
  }

  /** Fails when the answer takes too long, and at once when the server is gone. */
  private async within<T>(work: Promise<T>, what: string): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`No answer to ${what} within ${PATIENCE / 1000} s.`)), PATIENCE);
    });
    const gone = this.ended.then((sentence): never => {
      throw new Error(`${sentence} before it answered to ${what}.`);
    });
    try {
      return await Promise.race([work, late, gone]);
    } finally {
      clearTimeout(timer);
    }
  }
}
