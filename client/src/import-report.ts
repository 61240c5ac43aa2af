// Turns the text of the active editor or of a chosen file into the draft of a report beside it.

import * as vscode from 'vscode';
import { fileNameOf, openDraft } from './open-draft.ts';
import type { ServerConnection } from './server-connection.ts';

/** `given` is the file a menu names. The source stays as it is. */
export async function importReport(server: ServerConnection, given: unknown): Promise<vscode.Uri | undefined> {
  const source = given instanceof vscode.Uri ? await vscode.workspace.openTextDocument(given) : await chosenSource();
  if (source === undefined) return undefined;
  const name = source.isUntitled ? undefined : source.uri.path.slice(source.uri.path.lastIndexOf('/') + 1);
  const draft = await server.request('rca/import', { uri: server.uri(source.uri), text: source.getText(), ...(source.isUntitled ? {} : { uri: server.uri(source.uri) }), ...(name === undefined ? {} : { fileName: name }) });
  if (draft === null) throw new Error(vscode.l10n.t('The text is too long for a report.'));
  const folder = source.isUntitled ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(source.uri, '..');
  const document = await openDraft(server, { text: draft.text, folder, name: fileNameOf(name?.replace(/(?:\.rca)?\.[^.]+$/, '') ?? draft.title ?? '') });
  void tellDropped(server, draft.dropped);
  return document.uri;
}

/** The person sees what is not in the draft without comparing it with the source. */
async function tellDropped({ log }: ServerConnection, dropped: readonly { readonly line: number; readonly text: string }[]): Promise<void> {
  if (dropped.length === 0) return;
  const said = dropped.length === 1 ? vscode.l10n.t('1 line of the page around the report was left out.') : vscode.l10n.t('{0} lines of the page around the report were left out.', dropped.length);
  log.info(`${said}\n${dropped.map(({ line, text }) => `  ${line}: ${text}`).join('\n')}`);
  const show = vscode.l10n.t('Show Them');
  if ((await vscode.window.showInformationMessage(said, show)) === show) log.show();
}

/** The active editor when it holds a text to import, else a file the person picks. */
async function chosenSource(): Promise<vscode.TextDocument | undefined> {
  const active = vscode.window.activeTextEditor?.document;
  if (active !== undefined && active.getText().trim() !== '') return active;
  const [picked] = (await vscode.window.showOpenDialog({
    canSelectMany: false,
    title: vscode.l10n.t('Import Report'),
    openLabel: vscode.l10n.t('Import'),
    filters: { [vscode.l10n.t('Text')]: ['txt', 'md', 'text'], [vscode.l10n.t('All Files')]: ['*'] },
  })) ?? [];
  return picked === undefined ? undefined : vscode.workspace.openTextDocument(picked);
}
