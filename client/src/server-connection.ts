// The language server as the rest of the extension sees it: started once, asked by name, started anew on request.

import * as vscode from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import type { InitializationOptions, RcaClientNotifications, RcaRequests, StatusParams } from '../../server/src/lsp/protocol.ts';
import { clientName, type ClientFactory } from './client-factory.ts';
import { createFocusMode } from './focus-mode.ts';
import { serveFiles } from './workspace-files.ts';

export type ServerState = 'starting' | 'running' | 'stopped';

export interface ServerConnection extends vscode.Disposable {
  readonly log: vscode.LogOutputChannel;
  readonly state: ServerState;
  /** The state changed, or the server told something new of a document. */
  readonly onDidChange: vscode.Event<void>;
  /** What the server last told of a document; undefined before it told anything. */
  status(uri: vscode.Uri): StatusParams | undefined;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Works after any number of crashes. */
  restart(): Promise<void>;
  request<M extends keyof RcaRequests>(method: M, params: RcaRequests[M]['params']): Promise<RcaRequests[M]['result']>;
  /** Lost when no server runs: there is nobody then who would have to know. */
  notify<M extends keyof RcaClientNotifications>(method: M, params: RcaClientNotifications[M]): Promise<void>;
  treatAsReport(uri: vscode.Uri): Promise<void>;
  /** The URI as the server knows it. */
  uri(uri: vscode.Uri): string;
}

export function createServerConnection(context: vscode.ExtensionContext, create: ClientFactory): ServerConnection {
  const log = vscode.window.createOutputChannel(clientName, { log: true });
  const changed = new vscode.EventEmitter<void>();
  const statuses = new Map<string, StatusParams>();
  /** Documents that their author called reports; a new server has to be told again. */
  const optedIn = new Set<string>();
  let state: ServerState = 'stopped';
  let running: Promise<BaseLanguageClient> | undefined;

  const focus = createFocusMode();
  const options = {
    documentSelector: [{ language: 'markdown' }, { language: 'yaml' }, { pattern: '**/*.rca.{md,yaml,yml}' }, { pattern: '**/.rca/config.{yaml,yml}' }, { pattern: '**/.rca/profiles/*.{json,yaml,yml}' }],
    outputChannel: log,
    diagnosticCollectionName: 'rca',
    middleware: focus.middleware,
    // Asked for at each start: trust is granted while the editor runs.
    initializationOptions: () => ({ status: true, suggestCommand: 'editor.action.triggerSuggest', files: true, lensCommands: true, trusted: vscode.workspace.isTrusted }) satisfies InitializationOptions,
  };

  const begin = async (): Promise<BaseLanguageClient> => {
    const client = await create(context, options);
    client.onDidChangeState(({ newState }) => {
      state = newState === State.Running ? 'running' : newState === State.Starting ? 'starting' : 'stopped';
      if (state !== 'running') statuses.clear();
      else for (const uri of optedIn) void tell(client, uri);
      changed.fire();
    });
    client.onNotification('rca/status', (status: StatusParams) => {
      statuses.set(status.uri, status);
      changed.fire();
    });
    serveFiles(client);
    focus.follow(client);
    await client.start();
    return client;
  };
  const tell = (client: BaseLanguageClient, uri: string): Promise<void> =>
    client.sendNotification('rca/treatAsReport', { uri } satisfies RcaClientNotifications['rca/treatAsReport']);
  const trust = vscode.workspace.onDidGrantWorkspaceTrust(async () => {
    const client = await running;
    await client?.sendNotification('rca/trustGranted', {} satisfies RcaClientNotifications['rca/trustGranted']);
  });
  const current = (): Promise<BaseLanguageClient> => (running ??= begin());
  const stop = async (): Promise<void> => {
    const last = running;
    running = undefined;
    if (last === undefined) return;
    try {
      await (await last).dispose();
    } catch (error) {
      // It may never have started, or be gone already: either way nothing is left to stop.
      log.warn(`The server did not stop as asked: ${String(error)}`);
    }
  };

  return {
    log,
    get state() {
      return state;
    },
    onDidChange: changed.event,
    status: (uri) => statuses.get(uri.toString()),
    async start() {
      await current();
    },
    stop,
    async restart() {
      await stop();
      await current();
    },
    async request(method, params) {
      return (await current()).sendRequest(method, params);
    },
    async notify(method, params) {
      if (state !== 'running') return;
      try {
        await (await running)?.sendNotification(method, params);
      } catch (error) {
        // It ended at this very moment.
        log.warn(`The server was not told of ${method}: ${String(error)}`);
      }
    },
    async treatAsReport(uri) {
      optedIn.add(uri.toString());
      await tell(await current(), uri.toString());
    },
    uri: (uri) => uri.toString(),
    dispose() {
      changed.dispose();
      trust.dispose();
      focus.dispose();
      log.dispose();
    },
  };
}
