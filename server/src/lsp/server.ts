// Puts the server together: what it is told about documents, settings and folders, and who answers requests.

import { CodeLensRefreshRequest, DidChangeConfigurationNotification, NotificationType, type Connection, type InitializeParams, type InitializeResult } from 'vscode-languageserver';
import { createPreviews } from '../features/index.ts';
import { createConfigurations, createDocumentStore, createReportStore, createTeamProfiles, createWorkspaceFiles, createWorkspaceViews, isRecord, type DocumentStore } from '../workspace/index.ts';
import { serverCapabilities } from './capabilities.ts';
import { clientAbilities, noAbilities } from './client-abilities.ts';
import { createClientFiles } from './client-files.ts';
import { createFileChanges } from './file-changes.ts';
import { createFormatter } from './formatter.ts';
import { guard, guardNotification } from './guard.ts';
import { handlers } from './handlers/index.ts';
import { createQuiet } from './quiet.ts';
import { serveRequests } from './requests.ts';
import type { RcaClientNotifications } from './protocol.ts';
import type { Runtime } from './runtime.ts';
import { serveConfigurations } from './serve-configurations.ts';
import { serveDiagnostics } from './serve-diagnostics.ts';
import { createIndexService } from './serve-index.ts';
import { listedProfiles, serveProfiles } from './serve-profiles.ts';
import type { Session } from './session.ts';
import { createSettingsLoader } from './settings-loader.ts';
import { createShownDiagnostics } from './shown-diagnostics.ts';

const trustGranted = new NotificationType<RcaClientNotifications['rca/trustGranted']>('rca/trustGranted');
const previewClosed = new NotificationType<RcaClientNotifications['rca/previewClosed']>('rca/previewClosed');
const treatAsReport = new NotificationType<RcaClientNotifications['rca/treatAsReport']>('rca/treatAsReport');

/** Clients of before folders in the plural name one root. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders !== undefined && workspaceFolders !== null) return workspaceFolders.map(({ uri }) => uri);
  return typeof rootUri === 'string' ? [rootUri] : [];
}

/** Serves a client until it says goodbye. Returns the documents it keeps, for those who want to look at them. */
export function startServer(connection: Connection, runtime: Runtime): DocumentStore {
  let client = noAbilities;
  let folders: readonly string[] = [];
  const documents = createDocumentStore();
  let trusted = runtime.trusted === true;
  const configurations = createConfigurations({ documents, profiles: (uri) => team.of(uri), folders: () => folders });
  const reports = createReportStore({
    documents, profiles: (uri) => team.of(uri), configuration: configurations.of, folders: () => folders, today: runtime.today,
    workspace: (uri) => views(uri),
  });
  const fileChanges = createFileChanges(connection, (name, work) => guardNotification(connection, name, work));
  const clientFiles = createClientFiles(connection);
  const files = createWorkspaceFiles({
    folders: () => folders,
    sourceOf: (uri) => (/^file:/i.test(uri) ? runtime.files : undefined) ?? (client.files ? clientFiles : undefined),
  });
  const team = createTeamProfiles({
    documents, files, folders: () => folders, trusted: () => trusted,
    listed: (folder) => listedProfiles(session, folder, { settings: settings.ready, configuration: configuration.ready }),
  });
  const settings = createSettingsLoader(connection, reports, () => client);
  const indexing = createIndexService({
    connection, runtime, documents, reports, files, folders: () => folders, onFilesChanged: fileChanges.listen, watched: () => client.watchesFiles,
    ready: (uri) => ready(uri),
    refresh: () => {
      diagnostics.refresh();
      // How many reports refer to one is told by a lens.
      if (client.refreshesLenses) void guard(connection, 'workspace/codeLens/refresh', undefined, () => connection.sendRequest(CodeLensRefreshRequest.type));
    },
  });
  const views = createWorkspaceViews({ index: indexing.index, complete: indexing.complete, kindOf: indexing.kindOf, folders: () => folders });
  const session: Session = {
    documents, reports, configurations, profiles: team.of, ready: (uri) => ready(uri), profileFile: team.text, runtime, client: () => client, folders: () => folders, files, indexing, onFilesChanged: fileChanges.listen, previews: createPreviews(),
  };
  const quiet = createQuiet(runtime.turn);
  const configuration = serveConfigurations({
    connection, session, settings, quiet,
    refresh: () => {
      diagnostics.refresh();
      profiles.changed();
    },
    saved: () => {
      for (const uri of documents.uris()) shown.saved(uri);
    },
  });
  const profiles = serveProfiles({
    connection, session, team, quiet, settled: settings.ready,
    refresh: () => {
      diagnostics.refresh();
      configuration.changed();
      indexing.settingsChanged();
    },
  });
  const ready = async (uri: string | undefined): Promise<void> => {
    await Promise.all([profiles.ready(uri), ...(uri === undefined ? [] : [settings.ready(uri), configuration.ready(uri)])]);
  };
  const services = { connection, session, quiet, settings: { ...settings, ready } };
  const shown = createShownDiagnostics(session, indexing.shown);
  const diagnostics = serveDiagnostics(services, shown);
  serveRequests(services, handlers);
  const formatter = createFormatter(connection, () => client);
  const offerFormatting = (): void => void guard(connection, 'client/registerCapability', undefined, () => formatter.update());

  const reload = (): void => void guard(connection, 'workspace/configuration', undefined, async () => {
    await settings.reload(documents.uris());
    // Who has just asked for findings on saving sees those of the text as it is.
    for (const uri of documents.uris()) shown.saved(uri);
    diagnostics.refresh();
    configuration.changed();
    profiles.changed();
    indexing.settingsChanged();
  });

  connection.onInitialize((params): InitializeResult => {
    client = clientAbilities(params);
    folders = foldersOf(params);
    const options: unknown = params.initializationOptions;
    settings.give(isRecord(options) ? options['settings'] : undefined);
    if (isRecord(options) && typeof options['trusted'] === 'boolean') trusted = options['trusted'];
    return { capabilities: serverCapabilities(client), serverInfo: { name: 'rca-author', version: runtime.version } };
  });
  connection.onInitialized(() => {
    offerFormatting();
    configuration.start();
    profiles.start();
    if (client.changesFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        fileChanges.tell([...removed.map(({ uri }) => ({ uri, type: 'deleted' as const })), ...added.map(({ uri }) => ({ uri, type: 'created' as const }))]);
        reload();
      });
    }
    void guard(connection, 'client/registerCapability', undefined, async () => {
      if (client.registersConfiguration) await connection.client.register(DidChangeConfigurationNotification.type, { section: 'rca' });
      if (client.watchesFiles) await fileChanges.watch();
    });
  });

  const take = <P>(name: string, work: (params: P) => void) => (params: P): void => {
    quiet.seen();
    guardNotification(connection, name, () => work(params));
  };
  connection.onDidOpenTextDocument(take('textDocument/didOpen', ({ textDocument }) => {
    documents.open(textDocument);
    shown.saved(textDocument.uri);
    void settings.ready(textDocument.uri);
    diagnostics.opened(textDocument.uri);
    indexing.touched(textDocument.uri);
    configuration.documentChanged(textDocument.uri);
    profiles.documentChanged(textDocument.uri);
  }));
  connection.onDidChangeTextDocument(take('textDocument/didChange', ({ textDocument, contentChanges }) => {
    documents.change(textDocument.uri, textDocument.version, contentChanges);
    diagnostics.changed(textDocument.uri);
    indexing.touched(textDocument.uri);
    configuration.documentChanged(textDocument.uri);
    profiles.documentChanged(textDocument.uri);
  }));
  connection.onDidSaveTextDocument(take('textDocument/didSave', ({ textDocument: { uri } }) => {
    shown.saved(uri);
    indexing.saved();
    if (reports.settings(uri).validate === 'onSave') diagnostics.refresh();
  }));
  connection.onDidCloseTextDocument(take('textDocument/didClose', ({ textDocument: { uri } }) => {
    documents.close(uri);
    reports.forget(uri);
    settings.forget(uri);
    diagnostics.closed(uri);
    indexing.closed(uri);
    configuration.documentChanged(uri);
    profiles.documentChanged(uri);
  }));
  connection.onDidChangeConfiguration(take('workspace/didChangeConfiguration', (params) => {
    settings.give(params.settings);
    offerFormatting();
    reload();
  }));
  connection.onNotification(trustGranted, take(trustGranted.method, () => {
    trusted = true;
    profiles.changed();
  }));
  connection.onNotification(treatAsReport, take(treatAsReport.method, ({ uri }) => {
    reports.treatAsReport(uri);
    diagnostics.refresh();
  }));
  connection.onNotification(previewClosed, take(previewClosed.method, ({ panel }) => session.previews.forget(panel)));
  connection.listen();
  return documents;
}
