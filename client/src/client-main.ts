// The part of the extension in Node that is loaded when the first report is opened or a command is run.

import type { ExtensionContext } from 'vscode';
import { createMain as create, type Main } from './main.ts';
import { nodeClient } from './node-client.ts';

export function createMain(context: ExtensionContext): Main {
  return create(context, nodeClient);
}
