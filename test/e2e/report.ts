// Opens reports of the workspace in the editor and reads what the editor shows of them.
import * as vscode from 'vscode';
import { ok } from './assert.ts';
import { eventually } from './eventually.ts';

export const extensionId = 'rca-author.rca-author';

export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension(extensionId);
  ok(found !== undefined, 'The editor does not list the extension.');
  return found;
}

/** Shows a file of the folder that is open. */
export async function openReport(name: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder !== undefined, 'No folder is open.');
  return vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, name));
}

/** The findings of a rule, as soon as there are some. */
export function findings(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic[]> {
  return eventually(`a finding "${rule}" in ${document.uri.path}`, () => {
    const found = ofRule(document, rule);
    return found.length > 0 ? found : undefined;
  });
}

/** Waits until a document has no finding of a rule. It says something only where there was one before. */
export function noFindings(document: vscode.TextDocument, rule: string): Promise<true> {
  return eventually(`the findings "${rule}" of ${document.uri.path} to go`, () => (ofRule(document, rule).length === 0 ? true : undefined));
}

function ofRule(document: vscode.TextDocument, rule: string): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ code }) => (typeof code === 'object' ? code.value : code) === rule);
}

/** The quick fixes of the editor at a place, the first one first. */
export async function quickFixes(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, vscode.CodeActionKind.QuickFix.value);
}
