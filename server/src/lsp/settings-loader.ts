// Fetches the settings of each document from the client and keeps them until they change.

import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import { readSettings, unknownRuleProblems, type ReportStore } from '../workspace/index.ts';
import type { ClientAbilities } from './client-abilities.ts';

export interface SettingsLoader {
  /** Settles when the settings of the document are known. */
  ready(uri: string): Promise<void>;
  /** For clients that cannot be asked: the settings as they sent them. */
  give(pushed: unknown): void;
  /** Asks again for every document. */
  reload(uris: readonly string[]): Promise<void>;
  forget(uri: string): void;
}

export function createSettingsLoader(connection: Connection, reports: ReportStore, client: () => ClientAbilities): SettingsLoader {
  const loads = new Map<string, Promise<void>>();
  const told = new Set<string>();
  /** Said to the author's face, once and never again: the editor checks other slips in its settings itself. */
  const shown = new Set<string>();
  let given: unknown;
  const apply = (uri: string, raw: unknown): void => {
    const { settings, problems } = readSettings(raw);
    reports.setSettings(uri, settings);
    const unknown = unknownRuleProblems(settings);
    for (const problem of [...problems, ...unknown]) {
      if (told.has(problem)) continue;
      told.add(problem);
      connection.console.warn(problem);
    }
    for (const problem of unknown) {
      if (shown.has(problem)) continue;
      shown.add(problem);
      // A request would wait for an answer that nobody needs.
      connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: problem }).catch((error: unknown) => connection.console.error(String(error)));
    }
  };
  const load = async (uri: string): Promise<void> => {
    try {
      apply(uri, client().configuration ? await connection.workspace.getConfiguration({ scopeUri: uri, section: 'rca' }) : given);
    } catch (error) {
      connection.console.error(`The settings of a document could not be read: ${String(error)}`);
    }
  };
  const ready = (uri: string): Promise<void> => {
    const present = loads.get(uri) ?? load(uri);
    loads.set(uri, present);
    return present;
  };
  return {
    ready,
    give(pushed) {
      given = sectionOf(pushed);
    },
    async reload(uris) {
      loads.clear();
      told.clear();
      await Promise.all(uris.map(ready));
    },
    forget(uri) {
      loads.delete(uri);
    },
  };
}

/** Clients send either the section or an object that holds it. */
function sectionOf(pushed: unknown): unknown {
  return typeof pushed === 'object' && pushed !== null && 'rca' in pushed ? pushed.rca : pushed;
}
