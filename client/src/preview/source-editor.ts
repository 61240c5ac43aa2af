// The text editors of a previewed report: brings a place into view without taking it away from the person.

import * as vscode from 'vscode';

export function editorsOf(uri: vscode.Uri): readonly vscode.TextEditor[] {
  return vscode.window.visibleTextEditors.filter((editor) => editor.document.uri.toString() === uri.toString());
}

/** The line from 0 at the top of the editor. */
export function revealTop(editor: vscode.TextEditor, line: number): void {
  const at = new vscode.Position(Math.min(Math.floor(line), editor.document.lineCount - 1), 0);
  editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.AtTop);
}

/** Opens the report where it is open already, else beside the preview, with the range selected. */
export async function showSource(uri: vscode.Uri, range: vscode.Range): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const viewColumn = editorsOf(uri)[0]?.viewColumn ?? vscode.ViewColumn.One;
  await vscode.window.showTextDocument(document, { viewColumn, selection: document.validateRange(range) });
}

export function lineRange(line: number): vscode.Range {
  return new vscode.Range(Math.floor(line), 0, Math.floor(line), 0);
}

/** The name of its file. */
export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
