// What has to be asked before a report is exported: the format, whom it is for, where it goes.

import * as vscode from 'vscode';
import type { ExportFormatSummary } from '../../server/src/lsp/protocol.ts';

export type Place = vscode.Uri | 'clipboard';
type Audience = 'internal' | 'public';

/** Undefined when the person left. */
export async function askExport(formats: readonly ExportFormatSummary[], known: { readonly format?: string; readonly audience?: Audience }): Promise<{ readonly format: string; readonly audience: Audience } | undefined> {
  const format = known.format ?? (await askFormat(formats));
  if (format === undefined) return undefined;
  const audience = known.audience ?? (await askAudience(format));
  return audience === undefined ? undefined : { format, audience };
}

async function askFormat(formats: readonly ExportFormatSummary[]): Promise<string | undefined> {
  const items = formats.map(({ id, title, description, extension }) => ({ label: title, description: extension, detail: description, id }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export Report'), placeHolder: vscode.l10n.t('Format'), matchOnDescription: true, matchOnDetail: true }))?.id;
}

/** A message to customers is for the public unless said otherwise. */
async function askAudience(format: string): Promise<Audience | undefined> {
  const items: (vscode.QuickPickItem & { readonly audience: Audience })[] = [
    { audience: 'internal', label: vscode.l10n.t('Internal'), detail: vscode.l10n.t('The report as it stands') },
    { audience: 'public', label: vscode.l10n.t('Public'), detail: vscode.l10n.t('Without what is marked as internal, without names and links to tickets; secrets and internal addresses are looked for first') },
  ];
  if (format === 'email') items.reverse();
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export Report'), placeHolder: vscode.l10n.t('Whom is it for?') }))?.audience;
}

/** The dialog of the editor asks itself before a file is replaced. */
export async function askPlace(document: vscode.TextDocument, { name, extension, encoding }: { readonly name: string; readonly extension: string; readonly encoding: 'text' | 'base64' }): Promise<Place | undefined> {
  if (encoding === 'text') {
    const save = vscode.l10n.t('Save as…');
    const chosen = await vscode.window.showQuickPick([save, vscode.l10n.t('Copy to Clipboard')], { title: vscode.l10n.t('Export Report') });
    if (chosen === undefined) return undefined;
    if (chosen !== save) return 'clipboard';
  }
  const ending = extension.slice(extension.lastIndexOf('.') + 1);
  const folder = document.isUntitled ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(document.uri, '..');
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Report'),
    // Of an ending such as `.jira.txt` dialogs know the last part.
    filters: { [ending.toUpperCase()]: [ending], [vscode.l10n.t('All Files')]: ['*'] },
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) }),
  });
}
