// Opens what a link of a report leads to, as far as that can do no harm.

import * as vscode from 'vscode';
import { linkGoal } from './link-goal.ts';

/** Web and mail links go to the editor's own opener, which asks; a relative link opens the file inside the workspace; all else does nothing. */
export async function followLink(uri: vscode.Uri, href: string): Promise<void> {
  try {
    await open(uri, href);
  } catch {
    void vscode.window.showWarningMessage(vscode.l10n.t('The link “{0}” leads to nothing that can be opened.', href));
  }
}

async function open(uri: vscode.Uri, href: string): Promise<void> {
  const goal = linkGoal(href);
  if (goal?.kind === 'web') await vscode.env.openExternal(vscode.Uri.parse(goal.address, true));
  if (goal?.kind !== 'file') return;
  const target = vscode.Uri.joinPath(uri, '..', goal.path);
  if (vscode.workspace.getWorkspaceFolder(target)) await vscode.window.showTextDocument(target, { preview: true });
}
