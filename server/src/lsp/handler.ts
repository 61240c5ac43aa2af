// What a handler of a request is. The loop in `requests.ts` runs them all in the same way.

import type { CancellationToken, Connection, RequestType } from 'vscode-languageserver';
import type { Session } from './session.ts';

/** How a request is answered, apart from the answer itself. */
export interface Serving {
  readonly method: string;
  readonly params: unknown;
  readonly token: CancellationToken;
  /** True: the answer is about a place in a text, and worthless once the text is another. */
  readonly positional: boolean;
}

/** Runs `work` in its turn; gives `empty` when it fails. */
export type Serve = <R>(serving: Serving, empty: R, work: () => R | Promise<R>) => Promise<R>;

export interface Handler {
  readonly method: string;
  readonly register: (connection: Connection, session: Session, serve: Serve) => void;
}

type Handle<P, R> = (session: Session, params: P) => R | Promise<R>;

/** `empty` is the answer when the document is not open, is no report, or the handler failed. */
export function handler<P, R, E>(type: RequestType<P, R, E>, empty: R, handle: Handle<P, R>): Handler {
  return of(type, empty, handle, 'any text');
}

/** For requests about a place in a text. */
export function positional<P, R, E>(type: RequestType<P, R, E>, empty: R, handle: Handle<P, R>): Handler {
  return of(type, empty, handle, 'this text');
}

function of<P, R, E>(type: RequestType<P, R, E>, empty: R, handle: Handle<P, R>, about: 'any text' | 'this text'): Handler {
  const { method } = type;
  return {
    method,
    register(connection, session, serve) {
      // The client may break the protocol's promise of `P`; the handler then throws, which `serve` contains.
      connection.onRequest<unknown, void>(method, (params: P, token: CancellationToken) =>
        serve({ method, params, token, positional: about === 'this text' }, empty, () => handle(session, params)));
    },
  };
}
