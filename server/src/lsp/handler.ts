// What a handler of a request is. The loop in `requests.ts` runs them all in the same way.

import type { Session } from './session.ts';

export interface Handler {
  readonly method: string;
  /** The answer when the document is not open, is no report, or the handler failed. */
  readonly empty: unknown;
  /** Answers from the document as it was when the client asked; an older text makes the answer worthless. */
  readonly positional: boolean;
  handle(session: Session, params: unknown): unknown;
}

/** `P` is what the protocol promises; a client that breaks the promise makes the handler throw, which the loop contains. */
export function handler<P, R>(method: string, empty: R, handle: (session: Session, params: P) => R | Promise<R>): Handler {
  return { method, empty, positional: false, handle: (session, params) => handle(session, params as P) };
}

/** For requests about a place in a text. */
export function positional<P, R>(method: string, empty: R, handle: (session: Session, params: P) => R | Promise<R>): Handler {
  return { ...handler(method, empty, handle), positional: true };
}
