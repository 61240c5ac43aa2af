// All preview panels of a window: one follows the active editor, any number are locked to their reports.

import * as vscode from 'vscode';
import { isReport } from '../report-document.ts';
import type { ServerConnection } from '../server-connection.ts';
import { connectPanel, webviewOptions, type PanelState, type PreviewPanel } from './panel.ts';
import { PREVIEW_TYPE } from './preview-type.ts';

export interface Previews extends vscode.Disposable {
  /** Shows a report: in the panel that follows the active editor, or in one locked to it. */
  open(uri: vscode.Uri, how: { readonly column: vscode.ViewColumn; readonly locked: boolean }): PreviewPanel;
  /** Brings a panel back after the window was reloaded; `state` is what its page had kept. */
  restore(panel: vscode.WebviewPanel, state: unknown): void;
  /** The panel that has the focus. */
  active(): PreviewPanel | undefined;
  /** Locks the panel that has the focus to its report, or lets it follow the active editor again. */
  toggleLock(): void;
}

export function createPreviews(extensionUri: vscode.Uri, server: ServerConnection): Previews {
  const open = new Set<PreviewPanel>();
  const add = (panel: vscode.WebviewPanel, state: PanelState): PreviewPanel => {
    const preview = connectPanel(panel, extensionUri, server, state);
    open.add(preview);
    panel.onDidDispose(() => open.delete(preview));
    return preview;
  };
  const following = vscode.window.onDidChangeActiveTextEditor((editor) => {
    if (editor === undefined || !isReport(editor.document)) return;
    for (const preview of open) if (!preview.state.locked && !isSame(preview.state.uri, editor.document.uri)) preview.change({ uri: editor.document.uri });
  });
  const active = (): PreviewPanel | undefined => [...open].find(({ panel }) => panel.active);
  return {
    open(uri, { column, locked }) {
      const existing = [...open].find(({ state }) => state.locked === locked && (!locked || isSame(state.uri, uri)));
      if (existing === undefined) {
        const panel = vscode.window.createWebviewPanel(PREVIEW_TYPE, '', { viewColumn: column, preserveFocus: column === vscode.ViewColumn.Beside }, webviewOptions(extensionUri, uri));
        return add(panel, { uri, locked, zone: 'document' });
      }
      if (!isSame(existing.state.uri, uri)) existing.change({ uri });
      existing.panel.reveal(undefined, column === vscode.ViewColumn.Beside);
      return existing;
    },
    restore(panel, kept) {
      const state = readState(kept);
      if (state === undefined) {
        panel.dispose();
        return;
      }
      panel.webview.options = webviewOptions(extensionUri, state.uri);
      add(panel, state);
    },
    active,
    toggleLock() {
      const preview = active() ?? [...open].find(({ panel }) => panel.visible);
      preview?.change({ locked: !preview.state.locked });
    },
    // The panels stay: the editor brings them back after a reload.
    dispose: () => following.dispose(),
  };
}

function isSame(one: vscode.Uri, other: vscode.Uri): boolean {
  return one.toString() === other.toString();
}

/** Of an earlier version of the extension too, which kept only the URI. */
function readState(value: unknown): PanelState | undefined {
  if (typeof value !== 'object' || value === null || !('uri' in value) || typeof value.uri !== 'string') return undefined;
  return {
    uri: vscode.Uri.parse(value.uri, true),
    locked: 'locked' in value && value.locked === true,
    zone: 'zone' in value && typeof value.zone === 'string' && value.zone !== '' ? value.zone.slice(0, 100) : 'document',
  };
}
