// The language client in Node: the server is a process of its own, spoken to over the channel that Node has for that.

import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientId, clientName, type ClientFactory } from './client-factory.ts';
import { serverArguments, serverEnvironment } from './server-process.ts';

export const nodeClient: ClientFactory = async (context, options) => {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
  const compiled = vscode.Uri.joinPath(context.globalStorageUri, 'compiled');
  const version = String((context.extension.packageJSON as { readonly version: unknown }).version);
  const started = { execArgv: [...serverArguments], env: serverEnvironment(vscode.Uri.joinPath(compiled, version).fsPath) };
  await removeOthers(compiled, version);
  const run = { module, transport: TransportKind.ipc, options: started };
  const debug = { ...run, options: { ...started, execArgv: [...serverArguments, '--nolazy', '--inspect=6009'] } };
  return new LanguageClient(clientId, clientName, { run, debug }, options);
};

/** What earlier versions compiled is of no use any more, and would grow with each update. */
async function removeOthers(folder: vscode.Uri, name: string): Promise<void> {
  try {
    for (const [other] of await vscode.workspace.fs.readDirectory(folder)) {
      if (other !== name) await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, other), { recursive: true });
    }
  } catch (error) {
    // There is no folder before the first start; one that another window just emptied is as good.
    if (!(error instanceof vscode.FileSystemError)) throw error;
  }
}
