// The language server as a Node process, over whatever channel its client names on the command line: `--node-ipc` or `--stdio`.

import { createConnection } from 'vscode-languageserver/node';
import { startServer } from '../lsp/index.ts';
import { nodeRuntime } from './node-runtime.ts';

startServer(createConnection(), nodeRuntime);
