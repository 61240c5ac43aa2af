// Tells the extension which profile is in force and why, when that has changed.

import type { Connection } from 'vscode-languageserver';
import { reportStatus } from '../features/index.ts';
import type { StatusParams } from './protocol.ts';
import type { Session } from './session.ts';

export interface StatusTeller {
  tell(uri: string): void;
  forget(uri: string): void;
}

/** Says nothing to a client that did not ask for it. */
export function createStatusTeller(connection: Connection, session: Session): StatusTeller {
  const told = new Map<string, string>();
  return {
    tell(uri) {
      if (!session.client().status) return;
      const open = session.reports.get(uri);
      const status: StatusParams = open === undefined ? { uri } : { uri, report: reportStatus(open) };
      const text = JSON.stringify(status);
      if (told.get(uri) === text) return;
      told.set(uri, text);
      connection.sendNotification('rca/status', status).catch((error: unknown) => connection.console.error(String(error)));
    },
    forget(uri) {
      told.delete(uri);
    },
  };
}
