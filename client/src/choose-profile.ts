// Writes into the report which profile it follows: the one that was recognised, or one that the person picks.

import * as vscode from 'vscode';
import { profileChoices } from './new-report-questions.ts';
import type { ServerConnection } from './server-connection.ts';

/** `given` is the id of a profile, as the status item and keybindings pass it; without one the person is asked. */
export async function chooseProfile(server: ServerConnection, given: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const report = editor === undefined ? undefined : server.status(editor.document.uri)?.report;
  if (editor === undefined || report === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a report first.'));
    return;
  }
  const { document } = editor;
  const uri = server.uri(document.uri);
  const profile = typeof given === 'string' ? given : await picked(server, uri, report.profile.id);
  if (profile === undefined) return;
  const answer = await server.request('rca/setProfile', { uri, profile });
  if (answer === null) throw new Error(vscode.l10n.t('There is no profile “{0}”.', profile));
  if (document.version !== answer.version) throw new Error(vscode.l10n.t('The document has changed meanwhile; please try again.'));
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of answer.edits) edit.replace(document.uri, new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character), newText);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(vscode.l10n.t('The document cannot be changed.'));
}

async function picked(server: ServerConnection, uri: string, current: string): Promise<string | undefined> {
  const profiles = await server.request('rca/profiles', { uri });
  const choices = profileChoices(profiles).map((choice) => (choice.value === current ? { ...choice, label: `$(check) ${choice.label}` } : choice));
  // The one in force comes first, so that Enter changes nothing but writes it down.
  const chosen = await vscode.window.showQuickPick(choices.toSorted((a, b) => Number(b.value === current) - Number(a.value === current)), {
    title: vscode.l10n.t('Choose Profile'), placeHolder: vscode.l10n.t('Which format does the report follow?'), matchOnDescription: true, matchOnDetail: true,
  });
  return chosen?.value;
}
