// The language client in a web worker. An editor in a browser refuses to start a worker from an extension's address, so its text is read and passed on.

import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, State, type MessageTransports } from 'vscode-languageclient/browser';
import { clientId, clientName, type ClientFactory } from './client-factory.ts';

/** A worker made of a text cannot load a second file, so what its own program may need stands in front of that. */
const programs = ['profile-engine.cjs', 'docx-engine.cjs', 'server-core.cjs', 'server-worker.js'];

export const webClient: ClientFactory = async (context, options) => {
  const parts = await Promise.all(programs.map((name) => vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'dist', name))));
  const address = URL.createObjectURL(new Blob(parts.flatMap((bytes) => [new Uint8Array(bytes), '\n']), { type: 'text/javascript' }));
  let worker: Worker | undefined;
  const end = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  // Asked again after a restart; unlike a process, a worker does not end by itself. The library would take the worker too,
  // but does not know it for one: the extension host replaces the class `Worker` that it asks.
  const start = (): Promise<MessageTransports> => {
    end();
    worker = new Worker(address);
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  const client = new LanguageClient(clientId, clientName, start, options);
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Stopped) end();
  });
  context.subscriptions.push({ dispose: () => { end(); URL.revokeObjectURL(address); } });
  return client;
};
