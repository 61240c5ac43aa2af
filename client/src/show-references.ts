// Shows the references of an id that a code lens stands over, in the editor's own list of them.

import * as vscode from 'vscode';

/** Zero-based, as the server counts. The cursor goes to the id: what the editor lists is what stands at the cursor. */
export async function showReferences(line: unknown, character: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || typeof line !== 'number' || typeof character !== 'number') return;
  const place = new vscode.Position(line, character);
  editor.selection = new vscode.Selection(place, place);
  await vscode.commands.executeCommand('editor.action.referenceSearch.trigger');
}
