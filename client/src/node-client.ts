// The language client in Node: the server is a process of its own, spoken to over the channel that Node has for that.

import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientId, clientName, type ClientFactory } from './client-factory.ts';

export const nodeClient: ClientFactory = (context, options) => {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return Promise.resolve(new LanguageClient(clientId, clientName, { run, debug }, options));
};
