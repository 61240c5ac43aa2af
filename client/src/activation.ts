// What happens when the editor starts the extension: commands are there at once, and all else waits for the first report or command.

import * as vscode from 'vscode';
import { commandNames } from './commands.ts';
import type { Main } from './main.ts';
import { PREVIEW_TYPE } from './preview/preview-type.ts';
import { isConfigurationFile, isProfileFile } from '../../server/src/lsp/protocol.ts';
import { isConfigured } from './configured.ts';
import { isReport, mayBecomeReport, mayBeReport } from './report-document.ts';

export interface Extension {
  readonly activate: (context: vscode.ExtensionContext) => void;
  readonly deactivate: () => Promise<void>;
}

/** `load` brings in the rest; it is called once. */
export function activation(load: (context: vscode.ExtensionContext) => Promise<Main>): Extension {
  let main: Promise<Main> | undefined;
  return {
    activate(context) {
      const loaded = (): Promise<Main> => (main ??= load(context));
      for (const name of commandNames) {
        context.subscriptions.push(vscode.commands.registerCommand(`rca.${name}`, async (...args: readonly unknown[]) => (await loaded()).run(name, args)));
      }
      const look = (document: vscode.TextDocument): void => {
        if (isReport(document)) begin();
      };
      const opened = (document: vscode.TextDocument): void => {
        if (isReport(document) || isConfigurationFile(document.uri.path) || isProfileFile(document.uri.path)) begin();
        else if (mayBeReport(document)) void isConfigured(document).then((configured) => (configured ? begin() : undefined));
      };
      const begin = (): void => {
        watch.dispose();
        void start(loaded);
      };
      const watch = vscode.Disposable.from(
        vscode.workspace.onDidOpenTextDocument(opened),
        vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
          if (mayBecomeReport(document, contentChanges)) look(document);
        }),
        vscode.workspace.onDidChangeConfiguration((event) => {
          if (event.affectsConfiguration('rca.include')) for (const document of vscode.workspace.textDocuments) look(document);
        }),
      );
      context.subscriptions.push(
        watch,
        vscode.window.registerWebviewPanelSerializer(PREVIEW_TYPE, {
          deserializeWebviewPanel: async (panel, state) => (await loaded()).restorePreview(panel, state),
        }),
      );
      for (const document of vscode.workspace.textDocuments) opened(document);
    },
    async deactivate() {
      await (await main)?.stop();
    },
  };
}

/** A server that does not start says so in the status item and in the log; the editor's own start is not disturbed. */
async function start(loaded: () => Promise<Main>): Promise<void> {
  const main = await loaded();
  await main.start();
}
