// The floor of the benchmark: a server of the same protocol library that keeps the text and answers at once with nothing.

import { createConnection, ProposedFeatures, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({
  capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental, diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false }, hoverProvider: true, completionProvider: {}, documentSymbolProvider: true },
}));
connection.languages.diagnostics.on(({ textDocument }) => ({ kind: 'full', items: [], resultId: String(documents.get(textDocument.uri)?.version ?? 0) }));
connection.onHover(() => ({ contents: 'echo' }));
connection.onCompletion(() => []);
connection.onDocumentSymbol(() => []);
// Whatever else is asked for.
connection.onRequest(() => null);
documents.listen(connection);
connection.listen();
