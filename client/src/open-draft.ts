// Shows an imported text as a new, unsaved report: under the name it should get where there is a folder for it, else without a name.

import * as vscode from 'vscode';
import { exists } from './file-exists.ts';
import type { ServerConnection } from './server-connection.ts';

export interface Draft {
  readonly text: string;
  /** Where it belongs; undefined when there is no folder to put it. */
  readonly folder: vscode.Uri | undefined;
  /** Without suffix. */
  readonly name: string;
}

export async function openDraft(server: ServerConnection, { text, folder, name }: Draft): Promise<vscode.TextDocument> {
  const path = folder === undefined ? undefined : await freePath(folder, name);
  const document = path === undefined
    ? await vscode.workspace.openTextDocument({ language: 'markdown' })
    : await vscode.workspace.openTextDocument(path.with({ scheme: 'untitled' }));
  const editor = await vscode.window.showTextDocument(document);
  const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  await editor.edit((builder) => builder.replace(whole, text), { undoStopBefore: false, undoStopAfter: false });
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  if (path === undefined) await server.treatAsReport(document.uri);
  return document;
}

/** An unsaved document keeps only the path of its URI, so this works where the path alone says where the file will be. */
async function freePath(folder: vscode.Uri, name: string): Promise<vscode.Uri | undefined> {
  if (folder.scheme !== 'file' && folder.scheme !== 'vscode-remote') return undefined;
  for (let copy = 1; copy < 100; copy += 1) {
    const path = vscode.Uri.joinPath(folder, `${name}${copy === 1 ? '' : `-${copy}`}.rca.md`);
    const open = vscode.workspace.textDocuments.some(({ uri }) => uri.path === path.path);
    if (!open && !(await exists(path))) return path;
  }
  return undefined;
}

/** A name for a file from words: letters and digits of any script, joined by dashes; `report` when there are none. */
export function fileNameOf(words: string): string {
  const name = words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 60).replace(/-$/, '');
  return name === '' ? 'report' : name;
}
