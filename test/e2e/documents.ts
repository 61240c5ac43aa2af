// Documents that the suite opens, writes in and closes again.
import * as vscode from 'vscode';
import { ok } from './assert.ts';

/** Opens a text that has no file yet. */
export async function openText(content: string, language = 'markdown'): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language }));
}

/** The editor that has the cursor. */
export function activeEditor(): vscode.TextEditor {
  const editor = vscode.window.activeTextEditor;
  ok(editor !== undefined, 'No editor is active.');
  return editor;
}

/** The place of words in a document. */
export function placeOf(document: vscode.TextDocument, words: string): vscode.Position {
  const at = document.getText().indexOf(words);
  ok(at >= 0, `“${words}” does not stand in the document.`);
  return document.positionAt(at);
}

/** Leaves every file as it was and every tab closed. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
