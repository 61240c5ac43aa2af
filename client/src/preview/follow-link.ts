// Opens what a link of a report leads to, as far as that can do no harm.

import * as vscode from 'vscode';

/** Web and mail links go to the editor's own opener, which asks; a relative link opens the file inside the workspace; all else does nothing. */
export async function followLink(uri: vscode.Uri, href: string): Promise<void> {
  try {
    await open(uri, href);
  } catch {
    void vscode.window.showWarningMessage(vscode.l10n.t('The link “{0}” leads to nothing that can be opened.', href));
  }
}

async function open(uri: vscode.Uri, href: string): Promise<void> {
  if (/^(https?|mailto):/i.test(href)) {
    await vscode.env.openExternal(vscode.Uri.parse(href, true));
    return;
  }
  if (href.startsWith('#') || /^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith('/') || href.startsWith('\\')) return;
  const target = vscode.Uri.joinPath(uri, '..', decodeURIComponent(href.replace(/[?#].*$/, '')));
  if (vscode.workspace.getWorkspaceFolder(target)) await vscode.window.showTextDocument(target, { preview: true });
}
