// Keeps the page of a panel up with its report: asks the server for what is different and passes it on.

import * as vscode from 'vscode';
import type { ServerConnection } from '../server-connection.ts';
import type { ToPage } from './messages.ts';
import { nameOf } from './source-editor.ts';

/** What the page wants to show; `zone` is the name of one, the report's own when absent. */
export interface Wanted {
  readonly uri: vscode.Uri;
  /** Pixels. */
  readonly width: number;
  readonly zone?: string;
}

export interface Updates {
  /** Shows the report as it is now. */
  refresh(): void;
  /** The page has nothing of what it was told. */
  forget(): void;
}

/** `wanted` is asked before each request; undefined while there is no page to show anything. */
export function createUpdates(server: ServerConnection, panel: string, post: (message: ToPage) => void, wanted: () => Wanted | undefined): Updates {
  let known: number | undefined;
  let running = false;
  let again = false;

  const ask = async ({ uri, ...view }: Wanted): Promise<void> => {
    const wishes = { uri: server.uri(uri), panel, ...view, ...(known === undefined ? {} : { known }) };
    // A report that no editor shows is closed by the editor after a while.
    const content = (await server.request('rca/preview', wishes)) ?? ((await openedAnew(uri)) ? await server.request('rca/preview', wishes) : null);
    if (wanted()?.uri.toString() !== uri.toString()) {
      again = true;
      return;
    }
    if (content === null) {
      post({ type: 'problem', message: vscode.l10n.t('“{0}” is not read as a report. Name it *.rca.md or *.rca.yaml, or run “RCA: Treat This Document as RCA”.', nameOf(uri)) });
      return;
    }
    known = content.revision;
    post({ type: 'show', revision: content.revision, ...(content.since === undefined ? {} : { since: content.since }), zone: content.zone, update: content.update });
  };
  /** One request at a time, the newest text last. */
  const update = async (): Promise<void> => {
    again = running;
    if (running) return;
    running = true;
    try {
      do {
        again = false;
        const next = wanted();
        if (next !== undefined) await ask(next);
      } while (again);
    } finally {
      running = false;
    }
  };
  return {
    refresh: () => void update().catch((error: unknown) => {
      server.log.error(`The preview could not be made: ${String(error)}`);
      post({ type: 'problem', message: vscode.l10n.t('The preview could not be made. Details are in the log of RCA Author.') });
    }),
    forget() {
      known = undefined;
    },
  };
}

async function openedAnew(uri: vscode.Uri): Promise<boolean> {
  if (vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString())) return false;
  try {
    await vscode.workspace.openTextDocument(uri);
    return true;
  } catch {
    // It is gone, or cannot be read: what the page says then is true of both.
    return false;
  }
}
