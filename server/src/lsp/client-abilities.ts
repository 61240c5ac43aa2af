// What the client said it can do, reduced to the questions the server asks.

import type { InitializeParams } from 'vscode-languageserver';
import { isRecord } from '../workspace/index.ts';

export interface ClientAbilities {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly changesFolders: boolean;
  readonly documentChanges: boolean;
  readonly createsFiles: boolean;
  /** Edits of fixes may be snippets with tab stops. */
  readonly snippetEdits: boolean;
  readonly codeActionLiterals: boolean;
  readonly snippets: boolean;
  /** The client's command that opens the list of suggestions; undefined for a client that did not name one. */
  readonly suggestCommand?: string;
  readonly nestedSymbols: boolean;
  readonly status: boolean;
  readonly preparesRename: boolean;
  /** It can be offered formatting later. */
  readonly registersFormatting: boolean;
  readonly refreshesLenses: boolean;
  /** It has the commands that code lenses lead to. */
  readonly lensCommands: boolean;
  /** It reads files for the server. */
  readonly files: boolean;
  readonly watchesFiles: boolean;
}

/** A client that leaves something out cannot do it. */
export function clientAbilities({ capabilities, initializationOptions }: InitializeParams): ClientAbilities {
  const { textDocument, workspace } = capabilities;
  const options: unknown = initializationOptions;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true || textDocument?.diagnostic?.relatedInformation === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true && workspace.workspaceEdit.documentChanges === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    status: isRecord(options) && options['status'] === true,
    ...(isRecord(options) && typeof options['suggestCommand'] === 'string' ? { suggestCommand: options['suggestCommand'] } : {}),
    preparesRename: textDocument?.rename?.prepareSupport === true,
    registersFormatting: textDocument?.formatting?.dynamicRegistration === true && textDocument.rangeFormatting?.dynamicRegistration === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    lensCommands: isRecord(options) && options['lensCommands'] === true,
    files: isRecord(options) && options['files'] === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  };
}

/** What a client that has not yet introduced itself can do. */
export const noAbilities: ClientAbilities = clientAbilities({ processId: null, rootUri: null, capabilities: {} });
