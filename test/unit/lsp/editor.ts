// An editor without a screen: speaks to a real server over two streams, in this process.
import { PassThrough } from 'node:stream';
import {
  createConnection as createServerConnection, createProtocolConnection, StreamMessageReader, StreamMessageWriter,
  type ClientCapabilities, type Diagnostic, type InitializeResult, type ProtocolConnection, type PublishDiagnosticsParams,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { startServer } from '../../../server/src/lsp/index.ts';
import type { LocalTime } from '../../../server/src/time/index.ts';
import { isRecord, type DocumentStore } from '../../../server/src/workspace/index.ts';

/** What VS Code can do, as far as the server asks. */
export const fullClient: ClientCapabilities = {
  textDocument: {
    diagnostic: { dynamicRegistration: false },
    publishDiagnostics: { relatedInformation: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [''] } } },
    completion: { completionItem: { snippetSupport: true } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
};

/** A client that is told its diagnostics. */
export const pushedClient: ClientCapabilities = { textDocument: { publishDiagnostics: {} } };

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly folders?: readonly string[];
  /** Files that the client reads for the server. */
  readonly files?: { serve(connection: ProtocolConnection): void };
  /** What the client says of trust; nothing when absent. */
  readonly trusted?: boolean;
  readonly today?: LocalTime;
}

export interface Editor {
  readonly connection: ProtocolConnection;
  readonly documents: DocumentStore;
  readonly initialized: InitializeResult;
  /** Everything the server wrote to its log. */
  readonly log: readonly string[];
  readonly pushed: readonly PublishDiagnosticsParams[];
  readonly statuses: readonly unknown[];
  readonly refreshes: () => number;
  /** Turns and pauses that the server waits for at this moment. */
  readonly waiting: () => number;
  setSettings(settings: Readonly<Record<string, unknown>>): Promise<void>;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): Promise<void>;
  pull(uri: string): Promise<readonly Diagnostic[]>;
  /** Waits for a condition that a message from the server will make true. */
  until(condition: () => boolean): Promise<void>;
  close(): Promise<void>;
}

/** The server's today is 2 January 2026 unless it is told another, its zone Asia/Tokyo. */
export async function startEditor({ capabilities = fullClient, settings = {}, folders = [], files, trusted, today = { year: 2026, month: 1, day: 2 } }: EditorOptions = {}): Promise<Editor> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server = createServerConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  let waiting = 0;
  const nextTurn = async (): Promise<void> => {
    waiting += 1;
    await new Promise((resolve) => setImmediate(resolve));
    waiting -= 1;
  };
  const documents = startServer(server, {
    version: '0.0.0',
    now: () => Date.UTC(2026, 0, 2, 3, 4, 5),
    today: () => today,
    zone: () => 'Asia/Tokyo',
    turn: nextTurn,
    wait: nextTurn,
  });
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const log: string[] = [];
  const pushed: PublishDiagnosticsParams[] = [];
  const statuses: unknown[] = [];
  let refreshes = 0;
  let current = settings;
  connection.onNotification('window/logMessage', ({ message }: { readonly message: string }) => void log.push(message));
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => void pushed.push(params));
  connection.onNotification('rca/status', (params: unknown) => void statuses.push(params));
  connection.onRequest('workspace/configuration', ({ items }: { readonly items: readonly { readonly section?: string }[] }) =>
    items.map(({ section }) => (section?.split('.').slice(1) ?? []).reduce<unknown>((value, key) => (isRecord(value) ? value[key] ?? null : null), current)));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes += 1;
    return null;
  });
  files?.serve(connection);
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions: { status: true, files: files !== undefined, settings, ...(trusted === undefined ? {} : { trusted }) },
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
  });
  await connection.sendNotification('initialized', {});

  return {
    connection, documents, initialized, log, pushed, statuses,
    refreshes: () => refreshes,
    waiting: () => waiting,
    async setSettings(next) {
      current = next;
      await connection.sendNotification('workspace/didChangeConfiguration', { settings: { rca: next } });
    },
    open: (uri, text, languageId = /\.ya?ml$/.test(uri) ? 'yaml' : 'markdown') =>
      connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    change: (uri, version, changes) =>
      connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: changes }),
    async pull(uri) {
      const { items } = await connection.sendRequest<{ readonly items: readonly Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
      return items;
    },
    async until(condition) {
      while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
    },
    async close() {
      await connection.sendRequest('shutdown');
      connection.end();
      connection.dispose();
      server.dispose();
    },
  };
}
