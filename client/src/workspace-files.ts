// Finds and reads files for the server where it cannot itself: in a browser, in a virtual file system. Nothing outside of the open folders is read.

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isInside, type EntryKind, type FileText, type RcaServerRequests } from '../../server/src/lsp/protocol.ts';

/** Files that are read at a time. */
const atOnce = 8;

/** Answers the server from now on. */
export function serveFiles(client: BaseLanguageClient): void {
  const serve = <M extends keyof RcaServerRequests>(method: M, handle: (params: RcaServerRequests[M]['params']) => Promise<RcaServerRequests[M]['result']>): void => {
    client.onRequest<unknown, void>(method, handle);
  };
  serve('rca/findFiles', async ({ folder, glob, most }) => {
    if (folderOf(folder) === undefined) return [];
    const found = await vscode.workspace.findFiles(new vscode.RelativePattern(vscode.Uri.parse(folder, true), glob), '**/{node_modules,.git}/**', most);
    return found.map((uri) => uri.toString());
  });
  serve('rca/readFiles', ({ uris, most }) => {
    const leads = createLinkFinder();
    return each(uris, (uri) => read(uri, most, leads));
  });
  serve('rca/fileKinds', ({ uris }) => {
    const leads = createLinkFinder();
    return each(uris, (uri) => kindOf(uri, leads));
  });
}

function folderOf(uri: string): vscode.Uri | undefined {
  return vscode.workspace.workspaceFolders?.find((folder) => isInside(uri, folder.uri.toString()))?.uri;
}

/** True when a folder between an open folder and the file is a link, so that the file stands elsewhere than its URI says. */
type LinkFinder = (file: vscode.Uri, folder: vscode.Uri) => Promise<boolean>;

/** Looks at each folder once. */
function createLinkFinder(): LinkFinder {
  const types = new Map<string, Promise<boolean>>();
  const isLink = (uri: vscode.Uri): Promise<boolean> => {
    const known = types.get(uri.path) ?? Promise.resolve(vscode.workspace.fs.stat(uri)).then(({ type }) => (type & vscode.FileType.SymbolicLink) !== 0);
    types.set(uri.path, known);
    return known;
  };
  return async (file, folder) => {
    for (let parent = vscode.Uri.joinPath(file, '..'); parent.path.length > folder.path.length; parent = vscode.Uri.joinPath(parent, '..')) {
      if (await isLink(parent)) return true;
    }
    return false;
  };
}

async function read(uri: string, most: number, leads: LinkFinder): Promise<FileText> {
  const folder = folderOf(uri);
  if (folder === undefined) return { uri, fault: 'It is outside of the folders that are open.' };
  const large: FileText = { uri, fault: `It has more than ${most} bytes.` };
  try {
    const file = vscode.Uri.parse(uri, true);
    const { type, size } = await vscode.workspace.fs.stat(file);
    if (type !== vscode.FileType.File || (await leads(file, folder))) return { uri, fault: 'It is no file, or a link, and links are not followed.' };
    if (size > most) return large;
    const bytes = await vscode.workspace.fs.readFile(file);
    return bytes.length > most ? large : { uri, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    return { uri, fault: faultOf(error) };
  }
}

/** The decoder and the file systems of the editor throw for what cannot be read; anything else is a defect, which the server's log shows. */
function faultOf(error: unknown): string {
  if (error instanceof vscode.FileSystemError) return `It cannot be read: ${error.code}.`;
  if (error instanceof TypeError) return 'It is no text in UTF-8. Save it as UTF-8.';
  throw error;
}

async function kindOf(uri: string, leads: LinkFinder): Promise<EntryKind | null> {
  const folder = folderOf(uri);
  if (folder === undefined) return null;
  try {
    const entry = vscode.Uri.parse(uri, true);
    const { type } = await vscode.workspace.fs.stat(entry);
    if (await leads(entry, folder)) return null;
    if ((type & vscode.FileType.SymbolicLink) !== 0) return 'link';
    return type === vscode.FileType.File ? 'file' : type === vscode.FileType.Directory ? 'folder' : null;
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return error.code === 'FileNotFound' ? 'nothing' : null;
    throw error;
  }
}

/** The results in the order of the items, a few at a time. */
async function each<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += atOnce) results.push(...(await Promise.all(items.slice(start, start + atOnce).map(work))));
  return results;
}
