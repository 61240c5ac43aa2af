// What the server offers a client, given what the client can do with it.

import { TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities.ts';
import { semanticTokensLegend } from './handlers/semantic-tokens.ts';

export function serverCapabilities(client: ClientAbilities): ServerCapabilities {
  return {
    // Every client can do this one; spans are in these units too.
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    completionProvider: { triggerCharacters: ['#', '[', ' '], resolveProvider: true },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    documentLinkProvider: {},
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    inlayHintProvider: true,
    codeLensProvider: {},
    semanticTokensProvider: { legend: semanticTokensLegend, full: true, range: true },
    documentSymbolProvider: { label: 'RCA' },
    // Editors ask for it only where their user has turned it on.
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
    // Who can be told later is told when a setting asks for it: formatter.ts.
    ...(client.registersFormatting ? {} : { documentFormattingProvider: true, documentRangeFormattingProvider: true }),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(client.codeActionLiterals ? { codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.rca', 'source.sortTimeline', 'source.formatTimeline'] } } : {}),
    ...(client.pullsDiagnostics ? { diagnosticProvider: { identifier: 'rca', interFileDependencies: false, workspaceDiagnostics: false } } : {}),
  };
}
