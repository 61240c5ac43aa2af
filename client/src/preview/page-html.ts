// The page of a preview in a webview of the editor.

import * as vscode from 'vscode';
import { pageFrame } from './page-frame.ts';

/** `state` is what the page keeps until the editor keeps it. */
export function pageHtml(webview: vscode.Webview, extensionUri: vscode.Uri, state: Readonly<Record<string, unknown>>): string {
  const at = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', name)).toString();
  return pageFrame({
    cspSource: webview.cspSource,
    images: webview.cspSource,
    nonce: freshNonce(),
    style: at('preview.css'),
    script: at('preview.js'),
    state,
    words: {
      report: vscode.l10n.t('Report'),
      timesIn: vscode.l10n.t('Times in'),
      reportZone: vscode.l10n.t('Report’s zone'),
      yours: vscode.l10n.t('Yours'),
      otherZone: vscode.l10n.t('Other zone…'),
      zoneName: vscode.l10n.t('Name of a time zone'),
      text: vscode.l10n.t('Text of the report'),
      skip: vscode.l10n.t('Skip to the text of the report'),
    },
  });
}

function freshNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(18));
  return btoa(String.fromCharCode(...bytes));
}
