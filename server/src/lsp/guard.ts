// The one place where a failure of a handler ends: it is logged, and the client gets an answer.

import { ResponseError } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';

/** Runs `work`; what it throws is written to the client's log and `empty` is the answer. Errors that are answers pass through. */
export async function guard<T>(connection: Connection, name: string, empty: T, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    report(connection, name, error);
    return empty;
  }
}

/** The same for notifications, which have no answer. */
export function guardNotification(connection: Connection, name: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    report(connection, name, error);
  }
}

/** Never the document's text: an error of ours names places and types only as far as its author took care. */
function report(connection: Connection, name: string, error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  connection.console.error(`${name} failed: ${text}`);
}
