// Shows what holds for a report and where each value comes from, as a text that cannot be changed and follows what is saved.

import * as vscode from 'vscode';
import type { ServerConnection } from './server-connection.ts';

const scheme = 'rca-effective';

export interface EffectiveConfiguration extends vscode.Disposable {
  show(document: vscode.TextDocument): Promise<void>;
}

export function createEffectiveConfiguration(server: ServerConnection): EffectiveConfiguration {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const update = (): void => {
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === scheme) changed.fire(uri);
  };
  const subscriptions = vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      async provideTextDocumentContent(uri) {
        const answer = await server.request('rca/effectiveConfiguration', { uri: uri.query });
        return answer?.text ?? `# ${vscode.l10n.t('This document is not a report, or is not open any more.')}\n`;
      },
    }),
    vscode.workspace.onDidSaveTextDocument(update),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('rca')) update();
    }),
  );
  return {
    async show({ uri }) {
      const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
      const shown = vscode.Uri.from({ scheme, path: `/${vscode.l10n.t('Effective Configuration')} – ${name}.yaml`, query: server.uri(uri) });
      changed.fire(shown);
      const document = await vscode.workspace.openTextDocument(shown);
      await vscode.window.showTextDocument(await vscode.languages.setTextDocumentLanguage(document, 'yaml'), { viewColumn: vscode.ViewColumn.Beside, preview: true });
    },
    dispose: () => void subscriptions.dispose(),
  };
}
