// Which diagnostics a client should show for each document, under an id that changes only when they do.

import type { Diagnostic } from 'vscode-languageserver';
import { diagnostics } from '../features/index.ts';
import { diagnosticOf } from './convert.ts';
import { reportAt, type Session } from './session.ts';

export interface Shown {
  readonly id: string;
  readonly items: Diagnostic[];
}

export interface ShownDiagnostics {
  /** Checks the newest text, except where the settings ask for it on saving only. Empty for what is no report. */
  of(uri: string): Shown;
  saved(uri: string): void;
  forget(uri: string): void;
}

interface State {
  shown: Shown;
  text: string;
  /** The document was opened or saved since it was last checked. */
  due: boolean;
}

export function createShownDiagnostics(session: Session): ShownDiagnostics {
  const states = new Map<string, State>();
  let last = 0;
  return {
    of(uri) {
      const state = states.get(uri) ?? { shown: { id: '0', items: [] }, text: '[]', due: true };
      states.set(uri, state);
      if (session.reports.settings(uri).validate === 'onSave' && !state.due) return state.shown;
      const found = reportAt(session, uri);
      const client = session.client();
      const items = found === undefined ? [] : diagnostics(found.open).map((diagnosis) => diagnosticOf(found.document, diagnosis, client));
      state.due = false;
      const text = JSON.stringify(items);
      if (text !== state.text) {
        last += 1;
        state.shown = { id: String(last), items };
        state.text = text;
      }
      return state.shown;
    },
    saved(uri) {
      const state = states.get(uri);
      if (state !== undefined) state.due = true;
    },
    forget(uri) {
      states.delete(uri);
    },
  };
}
