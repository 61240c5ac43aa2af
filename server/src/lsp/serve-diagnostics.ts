// Brings findings to the client: on request where it asks for them, else unasked after each change. Never both, and by no clock.

import { DocumentDiagnosticReportKind, DocumentDiagnosticRequest, type DocumentDiagnosticReport } from 'vscode-languageserver';
import { guard } from './guard.ts';
import { throwIfCancelled, type RequestServices } from './requests.ts';
import type { ShownDiagnostics } from './shown-diagnostics.ts';
import { createStatusTeller } from './status-teller.ts';

const mostEarly = 1_000;

export interface DiagnosticsService {
  opened(uri: string): void;
  /** The text or the settings of a document changed. */
  changed(uri: string): void;
  /** Settings of all documents changed. */
  refresh(): void;
  closed(uri: string): void;
}

export function serveDiagnostics(services: RequestServices, shown: ShownDiagnostics): DiagnosticsService {
  const { connection, session, quiet, settings } = services;
  const status = createStatusTeller(connection, session);
  const waiting = new Set<string>();
  /** Asked for before they were opened: a client may send the question ahead of the text and then not ask again. */
  const early = new Set<string>();

  connection.onRequest(DocumentDiagnosticRequest.type, (params, token) => {
    quiet.seen();
    const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
    return guard<DocumentDiagnosticReport>(connection, 'textDocument/diagnostic', nothing, async () => {
      const { textDocument: { uri }, previousResultId } = params;
      await quiet.settle();
      throwIfCancelled(token);
      if (session.documents.get(uri) === undefined) {
        if (early.size < mostEarly) early.add(uri);
        return nothing;
      }
      await settings.ready(uri);
      throwIfCancelled(token);
      const { id, items } = shown.of(uri);
      status.tell(uri);
      return previousResultId === id
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id }
        : { kind: DocumentDiagnosticReportKind.Full, resultId: id, items };
    });
  });

  const push = async (): Promise<void> => {
    await quiet.settle();
    const uris = [...waiting];
    waiting.clear();
    for (const uri of uris) {
      await settings.ready(uri);
      const version = session.documents.get(uri)?.version;
      if (version === undefined) continue;
      await connection.sendDiagnostics({ uri, version, diagnostics: shown.of(uri).items });
      status.tell(uri);
    }
  };

  const changed = (uri: string): void => {
    if (session.client().pullsDiagnostics) return;
    waiting.add(uri);
    // One run takes all that is waiting; those started beside it find nothing to do.
    if (waiting.size === 1) void guard(connection, 'textDocument/publishDiagnostics', undefined, push);
  };

  const refresh = (): void => {
    const { pullsDiagnostics, refreshesDiagnostics } = session.client();
    if (!pullsDiagnostics) for (const uri of session.documents.uris()) changed(uri);
    else if (refreshesDiagnostics) void guard(connection, 'workspace/diagnostic/refresh', undefined, () => connection.languages.diagnostics.refresh());
  };

  return {
    opened(uri) {
      if (early.delete(uri)) refresh();
      changed(uri);
    },
    changed,
    refresh,
    closed(uri) {
      waiting.delete(uri);
      shown.forget(uri);
      status.forget(uri);
      if (!session.client().pullsDiagnostics) void guard(connection, 'textDocument/publishDiagnostics', undefined, () => connection.sendDiagnostics({ uri, diagnostics: [] }));
    },
  };
}
