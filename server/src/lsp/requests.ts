// The loop over the features: waits until the client has said all it had to say, then answers from the newest text.

import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection } from 'vscode-languageserver';
import { guard } from './guard.ts';
import type { Handler } from './handler.ts';
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
  for (const { method, empty, positional, handle } of handlers) {
    connection.onRequest(method, (params: unknown, token: CancellationToken) => {
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
        return handle(session, params);
      });
    });
  }
}

export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled by the client.');
}

/** The document that a request is about, wherever its parameters name it. */
export function uriOf(params: unknown): string | undefined {
  const { uri, textDocument } = asRecord(params);
  const named = textDocument === undefined ? uri : asRecord(textDocument)['uri'];
  return typeof named === 'string' ? named : undefined;
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
