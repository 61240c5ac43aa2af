// The loop over the features: waits until the client has said all it had to say, then answers from the newest text.

import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection } from 'vscode-languageserver';
import { isRecord } from '../workspace/index.ts';
import { guard } from './guard.ts';
import type { Handler, Serve } from './handler.ts';
import type { Quiet } from './quiet.ts';
import type { Session } from './session.ts';
import type { SettingsLoader } from './settings-loader.ts';

export interface RequestServices {
  readonly connection: Connection;
  readonly session: Session;
  readonly quiet: Quiet;
  readonly settings: SettingsLoader;
}

export function serveRequests({ connection, session, quiet, settings }: RequestServices, handlers: readonly Handler[]): void {
  const serve: Serve = ({ method, params, token, positional }, empty, work) => {
    quiet.seen();
    return guard(connection, method, empty, async () => {
      const uri = uriOf(params);
      const version = uri === undefined ? undefined : session.documents.get(uri)?.version;
      await quiet.settle();
      if (uri !== undefined && version !== undefined) await settings.ready(uri);
      throwIfCancelled(token);
      if (positional && uri !== undefined && session.documents.get(uri)?.version !== version) {
        throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed since.');
      }
      return work();
    });
  };
  for (const handler of handlers) handler.register(connection, session, serve);
}

export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled by the client.');
}

/** The document that a request is about, wherever its parameters name it. */
function uriOf(params: unknown): string | undefined {
  if (!isRecord(params)) return undefined;
  const { uri, textDocument } = params;
  const named = isRecord(textDocument) ? textDocument['uri'] : uri;
  return typeof named === 'string' ? named : undefined;
}
