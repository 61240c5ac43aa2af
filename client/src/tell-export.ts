// Says what became of an export: what leaked and where, or where it lies and what was left out.

import * as vscode from 'vscode';
import type { ExportLeak } from '../../server/src/lsp/protocol.ts';
import type { Place } from './export-questions.ts';
import type { ServerConnection } from './server-connection.ts';

/** As many sentences as a dialog can show. */
const mostShown = 12;

/** True when the person exports all the same, which is not offered while there is a secret. “Show” leads to the first place. */
export async function tellLeaks(document: vscode.TextDocument, leaks: readonly ExportLeak[]): Promise<boolean> {
  const show = vscode.l10n.t('Show');
  const anyway = vscode.l10n.t('Export Anyway');
  const more = leaks.length > mostShown ? [vscode.l10n.t('{0} more', leaks.length - mostShown)] : [];
  const detail = [...leaks.slice(0, mostShown).map(({ sentence }) => sentence), ...more].join('\n');
  const place = leaks.find(({ range }) => range !== undefined)?.range;
  const choices = [...(place === undefined ? [] : [show]), ...(leaks.some(({ secret }) => secret) ? [] : [anyway])];
  const chosen = await vscode.window.showWarningMessage(vscode.l10n.t('The report was not exported, as it shows the public what is internal.'), { modal: true, detail }, ...choices);
  if (chosen === show && place !== undefined) {
    const selection = new vscode.Range(place.start.line, place.start.character, place.end.line, place.end.character);
    await vscode.window.showTextDocument(document, { selection });
  }
  return chosen === anyway;
}

export async function tellExported({ log }: ServerConnection, target: Place, { notes, extension }: { readonly notes: readonly string[]; readonly extension: string }): Promise<void> {
  const open = vscode.l10n.t('Open');
  const left = vscode.l10n.t('Show What Was Left Out');
  const said = target === 'clipboard' ? vscode.l10n.t('The export is on the clipboard.') : vscode.l10n.t('Exported to {0}.', vscode.workspace.asRelativePath(target));
  if (notes.length > 0) log.info(`${said}\n${notes.map((note) => `  ${note}`).join('\n')}`);
  const chosen = await vscode.window.showInformationMessage(said, ...(target === 'clipboard' ? [] : [open]), ...(notes.length > 0 ? [left] : []));
  if (chosen === left) log.show();
  if (chosen === open && target !== 'clipboard') await openFile(target, extension);
}

/** A page or a Word document opens in its program where it lies on this computer, else and all else in the editor. */
async function openFile(target: vscode.Uri, extension: string): Promise<void> {
  const isHere = target.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
  if (isHere && (extension === '.html' || extension === '.docx') && (await vscode.env.openExternal(target))) return;
  await vscode.commands.executeCommand('vscode.open', target);
}
