// Where a new report goes: the folder that was asked for, that of the setting, that of the other reports, else the root of the workspace.

import * as vscode from 'vscode';

const reportFiles = '**/*.rca.{md,yaml,yml}';
const elsewhere = '**/{node_modules,.git}/**';
const mostFiles = 5000;

export interface Place {
  readonly folder: vscode.Uri;
  /** Names of the reports of the workspace, for the next id. */
  readonly names: readonly string[];
}

/** `asked` is what a menu names. Undefined when no folder is open, or nothing can be written there. */
export async function placeOfNewReport(asked: vscode.Uri | undefined): Promise<Place | undefined> {
  const root = rootFolder(asked);
  if (root === undefined) return undefined;
  const reports = await vscode.workspace.findFiles(new vscode.RelativePattern(root, reportFiles), elsewhere, mostFiles);
  const folder = (await askedFolder(asked)) ?? settingFolder(root.uri) ?? usualFolder(reports) ?? root.uri;
  return vscode.workspace.fs.isWritableFileSystem(folder.scheme) === false ? undefined : { folder, names: reports.map(nameOf) };
}

/** The folder of the workspace that is worked in. */
function rootFolder(asked: vscode.Uri | undefined): vscode.WorkspaceFolder | undefined {
  const at = asked ?? vscode.window.activeTextEditor?.document.uri;
  return (at === undefined ? undefined : vscode.workspace.getWorkspaceFolder(at)) ?? vscode.workspace.workspaceFolders?.[0];
}

async function askedFolder(asked: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  if (asked === undefined) return undefined;
  const { type } = await vscode.workspace.fs.stat(asked);
  return (type & vscode.FileType.Directory) === 0 ? vscode.Uri.joinPath(asked, '..') : asked;
}

/** A setting of the workspace may not lead out of it. */
function settingFolder(root: vscode.Uri): vscode.Uri | undefined {
  const inside = vscode.workspace.getConfiguration('rca', root).get<string>('newReport.folder', '').trim();
  if (inside === '') return undefined;
  const folder = vscode.Uri.joinPath(root, inside);
  return folder.path.startsWith(`${root.path.replace(/\/$/, '')}/`) || folder.path === root.path ? folder : undefined;
}

/** The folder with most of the reports; of two with as many the one that comes first. */
function usualFolder(reports: readonly vscode.Uri[]): vscode.Uri | undefined {
  const folders = new Map<string, { readonly uri: vscode.Uri; count: number }>();
  for (const report of reports) {
    const uri = vscode.Uri.joinPath(report, '..');
    const known = folders.get(uri.toString()) ?? { uri, count: 0 };
    known.count += 1;
    folders.set(uri.toString(), known);
  }
  return [...folders.values()].toSorted((a, b) => b.count - a.count || (a.uri.path < b.uri.path ? -1 : 1))[0]?.uri;
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
