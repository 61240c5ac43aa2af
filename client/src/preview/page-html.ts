// The page around the preview's content: a strict content security policy, our style sheet and our script. Content arrives by message.

import * as vscode from 'vscode';

export function pageHtml(webview: vscode.Webview, extensionUri: vscode.Uri, documentKey: string): string {
  const nonce = freshNonce();
  const at = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', name)).toString();
  const state = JSON.stringify({ uri: documentKey }).replaceAll('<', String.raw`\u003c`);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; font-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${at('preview.css')}">
<title>${vscode.l10n.t('Report')}</title>
</head>
<body>
<main aria-busy="true"></main>
<script type="application/json" id="state">${state}</script>
<script nonce="${nonce}" src="${at('preview.js')}"></script>
</body>
</html>`;
}

function freshNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(18));
  return btoa(String.fromCharCode(...bytes));
}
