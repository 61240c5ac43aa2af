// `rca.focusMode`: nothing is shown on the line that is being typed, until the cursor leaves it. The server does not know the cursor.

import * as vscode from 'vscode';
import { DocumentDiagnosticRequest, vsdiag, type BaseLanguageClient, type HandleDiagnosticsSignature, type Middleware } from 'vscode-languageclient';
import { awayFrom, lineAfter } from './typed-line.ts';

export interface FocusMode extends vscode.Disposable {
  readonly middleware: Pick<Middleware, 'provideDiagnostics' | 'handleDiagnostics'>;
  /** From now on this client is asked again when the cursor leaves a line. */
  follow(client: BaseLanguageClient): void;
}

export function createFocusMode(): FocusMode {
  let typed: { readonly uri: string; readonly line: number } | undefined;
  let client: BaseLanguageClient | undefined;
  /** What a server that tells unasked has told last, of documents it was held back in. */
  const held = new Map<string, () => void>();

  const isOn = (): boolean => vscode.workspace.getConfiguration('rca').get<unknown>('focusMode') === true;
  const lineIn = (uri: vscode.Uri): number | undefined => (typed !== undefined && typed.uri === uri.toString() ? typed.line : undefined);
  const show = (document: vscode.TextDocument): void => {
    const again = held.get(document.uri.toString());
    held.delete(document.uri.toString());
    again?.();
    client?.getFeature(DocumentDiagnosticRequest.method).getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
  };
  const leave = (): void => {
    const left = typed;
    typed = undefined;
    const document = left === undefined ? undefined : vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === left.uri);
    if (document !== undefined) show(document);
  };

  const subscriptions = vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document !== vscode.window.activeTextEditor?.document || !isOn()) return;
      const line = lineAfter(contentChanges);
      if (line !== undefined) typed = { uri: document.uri.toString(), line };
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      const line = lineIn(textEditor.document.uri);
      if (line !== undefined && !selections.some(({ active }) => active.line === line)) leave();
    }),
    vscode.window.onDidChangeActiveTextEditor(leave),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('rca.focusMode')) leave();
    }),
  );

  return {
    middleware: {
      async provideDiagnostics(document, previousResultId, token, next) {
        const uri = document instanceof vscode.Uri ? document : document.uri;
        // “Nothing new” would leave on the line what is shown there.
        const report = await next(document, lineIn(uri) === undefined ? previousResultId : undefined, token);
        const line = lineIn(uri);
        if (line === undefined || report?.kind !== vsdiag.DocumentDiagnosticReportKind.full) return report;
        // Without an id the whole is asked for next time, and not what is new since a list that was not shown.
        const { resultId: _, ...rest } = report;
        return { ...rest, items: awayFrom(report.items, line) };
      },
      handleDiagnostics(uri, diagnostics, next: HandleDiagnosticsSignature) {
        const line = lineIn(uri);
        if (line === undefined) held.delete(uri.toString());
        else held.set(uri.toString(), () => next(uri, diagnostics));
        next(uri, awayFrom(diagnostics, line));
      },
    },
    follow(next) {
      client = next;
      held.clear();
    },
    dispose: () => void subscriptions.dispose(),
  };
}
