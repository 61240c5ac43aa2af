// The language server as a web worker.

import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../lsp/index.ts';
import { localToday } from './local-today.ts';
import { version } from './version.generated.ts';

/** The worker's own global scope, whose type belongs to the library for web pages. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  version,
  now: () => Date.now(),
  today: localToday,
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  turn: () => new Promise((resolve) => setTimeout(resolve, 0)),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});
