// How the language client is made is all that differs between Node and a web worker.

import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

export const clientId = 'rca';
export const clientName = 'RCA Author';

export type ClientFactory = (context: ExtensionContext, options: LanguageClientOptions) => Promise<BaseLanguageClient>;
