// Makes the file of a new report, or a document without a file where no folder is open, and begins filling it in.

import * as vscode from 'vscode';
import { exists } from './file-exists.ts';
import type { ServerConnection } from './server-connection.ts';

export interface NewText {
  readonly text: string;
  /** The same with tab stops. */
  readonly snippet: string;
  readonly syntax: 'markdown' | 'yaml';
}

/** No file is ever replaced: where one of this name is there, a number is put behind it. `name` has no suffix. */
export async function createFile(folder: vscode.Uri, name: string, content: NewText): Promise<vscode.TextDocument> {
  const suffix = content.syntax === 'yaml' ? '.rca.yaml' : '.rca.md';
  await vscode.workspace.fs.createDirectory(folder);
  for (let copy = 1; copy < 1000; copy += 1) {
    const uri = vscode.Uri.joinPath(folder, `${name}${copy === 1 ? '' : `-${copy}`}${suffix}`);
    if (await exists(uri)) continue;
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content.text));
    const document = await vscode.workspace.openTextDocument(uri);
    await fillIn(document, content.snippet);
    // The tab stops changed no letter of it.
    await document.save();
    return document;
  }
  throw new Error(vscode.l10n.t('There are too many files named {0}.', name));
}

/** A document that nobody has named yet is told to be a report. */
export async function createUntitled(server: ServerConnection, content: NewText): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: content.syntax });
  await server.treatAsReport(document.uri);
  await fillIn(document, content.snippet);
  return document;
}

/** The cursor is on the first thing to fill in, and Tab leads to the others. */
async function fillIn(document: vscode.TextDocument, snippet: string): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  await editor.insertSnippet(new vscode.SnippetString(snippet), whole, { undoStopBefore: false, undoStopAfter: false, keepWhitespace: true });
}
