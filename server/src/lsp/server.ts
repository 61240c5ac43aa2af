// Puts the server together: what it is told about documents, settings and folders, and who answers requests.

import {
  DidChangeConfigurationNotification, type Connection, type DidChangeConfigurationParams, type DidChangeTextDocumentParams,
  type DidCloseTextDocumentParams, type DidOpenTextDocumentParams, type DidSaveTextDocumentParams,
  type InitializeParams, type InitializeResult,
} from 'vscode-languageserver';
import { shippedProfiles } from '../profiles/index.ts';
import { createDocumentStore, createReportStore, type DocumentStore } from '../workspace/index.ts';
import { serverCapabilities } from './capabilities.ts';
import { clientAbilities, noAbilities } from './client-abilities.ts';
import { guard, guardNotification } from './guard.ts';
import { handlers } from './handlers/index.ts';
import { createQuiet } from './quiet.ts';
import { serveRequests } from './requests.ts';
import type { Runtime } from './runtime.ts';
import { serveDiagnostics } from './serve-diagnostics.ts';
import type { Session } from './session.ts';
import { createSettingsLoader } from './settings-loader.ts';
import { createShownDiagnostics } from './shown-diagnostics.ts';

/** Serves a client until it says goodbye. Returns the documents it keeps, for those who want to look at them. */
export function startServer(connection: Connection, runtime: Runtime): DocumentStore {
  let client = noAbilities;
  let folders: readonly string[] = [];
  const documents = createDocumentStore();
  const reports = createReportStore({ documents, profiles: shippedProfiles, folders: () => folders, today: runtime.today });
  const session: Session = { documents, reports, profiles: shippedProfiles, runtime, client: () => client };
  const quiet = createQuiet(runtime.turn);
  const settings = createSettingsLoader(connection, reports, () => client);
  const services = { connection, session, quiet, settings };
  const shown = createShownDiagnostics(session);
  const diagnostics = serveDiagnostics(services, shown);
  serveRequests(services, handlers);

  const reload = (): void => void guard(connection, 'workspace/configuration', undefined, async () => {
    await settings.reload(documents.uris());
    diagnostics.refresh();
  });

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    client = clientAbilities(params);
    folders = (params.workspaceFolders ?? []).map(({ uri }) => uri);
    settings.give(params.initializationOptions?.settings);
    return { capabilities: serverCapabilities(client), serverInfo: { name: 'rca-author', version: runtime.version } };
  });
  connection.onInitialized(() => {
    if (client.changesFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        reload();
      });
    }
    if (!client.registersConfiguration) return;
    void guard(connection, 'client/registerCapability', undefined, async () => {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'rca' });
    });
  });

  const told: Readonly<Record<string, (params: never) => void>> = {
    'textDocument/didOpen': ({ textDocument }: DidOpenTextDocumentParams) => {
      documents.open(textDocument);
      shown.saved(textDocument.uri);
      void settings.ready(textDocument.uri);
      diagnostics.changed(textDocument.uri);
    },
    'textDocument/didChange': ({ textDocument, contentChanges }: DidChangeTextDocumentParams) => {
      documents.change(textDocument.uri, textDocument.version, contentChanges);
      diagnostics.changed(textDocument.uri);
    },
    'textDocument/didSave': ({ textDocument }: DidSaveTextDocumentParams) => {
      shown.saved(textDocument.uri);
      if (reports.settings(textDocument.uri).validate !== 'onSave') return;
      diagnostics.refresh();
    },
    'textDocument/didClose': ({ textDocument }: DidCloseTextDocumentParams) => {
      documents.close(textDocument.uri);
      reports.forget(textDocument.uri);
      settings.forget(textDocument.uri);
      diagnostics.closed(textDocument.uri);
    },
    'workspace/didChangeConfiguration': (params: DidChangeConfigurationParams) => {
      settings.give(params.settings);
      reload();
    },
    'rca/treatAsReport': ({ uri }: { readonly uri: string }) => {
      reports.treatAsReport(uri);
      diagnostics.refresh();
    },
  };
  for (const [method, take] of Object.entries(told)) {
    connection.onNotification(method, (params: unknown) => {
      quiet.seen();
      guardNotification(connection, method, () => take(params as never));
    });
  }
  connection.listen();
  return documents;
}
