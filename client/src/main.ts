// The extension once it is needed: the server, the status item and the commands.

import * as vscode from 'vscode';
import type { ClientFactory } from './client-factory.ts';
import type { CommandName } from './commands.ts';
import { chooseProfile } from './choose-profile.ts';
import { createEffectiveConfiguration } from './effective-configuration.ts';
import { exportReport } from './export-report.ts';
import { importReport } from './import-report.ts';
import { insertEntry } from './insert-entry.ts';
import { newReport } from './new-report.ts';
import { registerPaste } from './paste.ts';
import { createPreviews } from './preview/previews.ts';
import { savePicture } from './preview/save-picture.ts';
import { createServerConnection } from './server-connection.ts';
import { showReferences } from './show-references.ts';
import { createStatusItem } from './status-item.ts';

export interface Main {
  /** Starts the server if it is not running. */
  start(): Promise<void>;
  stop(): Promise<void>;
  run(name: CommandName, args: readonly unknown[]): Promise<unknown>;
  /** Brings a preview back after the window was reloaded; `state` is what its page had kept. */
  restorePreview(panel: vscode.WebviewPanel, state: unknown): Promise<void>;
}

export function createMain(context: vscode.ExtensionContext, create: ClientFactory): Main {
  const server = createServerConnection(context, create);
  const effective = createEffectiveConfiguration(server);
  const previews = createPreviews(context.extensionUri, server);
  const preview = (column: vscode.ViewColumn, locked: boolean) => async ([uri]: readonly unknown[]): Promise<void> => {
    const document = await documentFor(uri);
    if (document !== undefined) previews.open(document.uri, { column, locked });
  };
  context.subscriptions.push(server, previews, registerPaste(server), createStatusItem(server), effective);

  const run: Readonly<Record<CommandName, (args: readonly unknown[]) => Promise<unknown>>> = {
    newReport: (args) => newReport(server, context, args),
    newReportHere: (args) => newReport(server, context, args),
    chooseProfile: ([profile]) => chooseProfile(server, profile),
    importReport: ([uri]) => importReport(server, uri),
    export: ([uri, wish]) => exportReport(server, isDocument(uri) ? uri : previews.active()?.state.uri, wish),
    openPreview: preview(vscode.ViewColumn.Active, false),
    openPreviewToSide: preview(vscode.ViewColumn.Beside, false),
    openLockedPreviewToSide: preview(vscode.ViewColumn.Beside, true),
    togglePreviewLock: () => Promise.resolve(previews.toggleLock()),
    savePicture: ([uri, target]) => savePicture(server, previews, uri, target),
    insertEntryUtc: () => insertEntry(server, 'utc'),
    insertEntryDocumentZone: ([line]) => insertEntry(server, 'document', line),
    showReferences: ([line, character]) => showReferences(line, character),
    treatAsReport: async ([uri]) => {
      const document = await documentFor(uri);
      if (document !== undefined) await server.treatAsReport(document.uri);
    },
    showEffectiveConfiguration: async ([uri]) => {
      const document = await documentFor(uri);
      if (document !== undefined) await effective.show(document);
    },
    restartServer: () => server.restart(),
    showLog: () => Promise.resolve(server.log.show()),
  };

  return {
    async start() {
      try {
        await server.start();
      } catch (error) {
        // The status item shows that there is no server; nobody asked for it, so nobody is interrupted.
        server.log.error(`The server did not start: ${String(error)}`);
      }
    },
    stop: () => server.stop(),
    async run(name, args) {
      try {
        return await run[name](args);
      } catch (error) {
        server.log.error(`The command rca.${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        const show = vscode.l10n.t('Show Log');
        const chosen = await vscode.window.showErrorMessage(vscode.l10n.t('RCA Author could not do that: {0}', error instanceof Error ? error.message : String(error)), show);
        if (chosen === show) server.log.show();
        return undefined;
      }
    },
    async restorePreview(panel, state) {
      await server.start();
      previews.restore(panel, state);
    },
  };
}

/** The menu of a preview names the preview itself. */
function isDocument(uri: unknown): boolean {
  return uri instanceof vscode.Uri && !uri.scheme.startsWith('webview');
}

/** What a menu names, else what is being edited. */
async function documentFor(uri: unknown): Promise<vscode.TextDocument | undefined> {
  if (uri instanceof vscode.Uri) return vscode.workspace.openTextDocument(uri);
  const active = vscode.window.activeTextEditor?.document;
  if (active === undefined) void vscode.window.showInformationMessage(vscode.l10n.t('Open a report first.'));
  return active;
}
