// Whether a team's configuration may hold for a document: it can make a report of a file that itself does not say it is one.

import * as vscode from 'vscode';

const names = ['config.yaml', 'config.yml'];
const mostLevels = 30;

/** Looks from the document's folder up to that of the workspace; false outside of a workspace. */
export async function isConfigured(document: vscode.TextDocument): Promise<boolean> {
  const root = vscode.workspace.getWorkspaceFolder(document.uri);
  if (root === undefined) return false;
  let folder = vscode.Uri.joinPath(document.uri, '..');
  for (let level = 0; level < mostLevels; level += 1) {
    if (await hasConfiguration(folder)) return true;
    if (folder.toString() === root.uri.toString() || folder.path === '/') return false;
    folder = vscode.Uri.joinPath(folder, '..');
  }
  return false;
}

async function hasConfiguration(folder: vscode.Uri): Promise<boolean> {
  for (const name of names) {
    try {
      await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, '.rca', name));
      return true;
    } catch (error) {
      // Nothing is there: what most folders are like.
      if (!(error instanceof vscode.FileSystemError)) throw error;
    }
  }
  return false;
}
