// Reports, causes and actions of the workspace by name.

import { SymbolKind, WorkspaceSymbolRequest } from 'vscode-languageserver';
import { workspaceSymbols, type WorkspaceSymbol } from '../../features/index.ts';
import { handler, type Handler } from '../handler.ts';

const kinds = { report: SymbolKind.File, cause: SymbolKind.Key, action: SymbolKind.Method, lesson: SymbolKind.String } as const satisfies Readonly<Record<WorkspaceSymbol['kind'], SymbolKind>>;

export const workspaceSymbolHandler: Handler = handler(WorkspaceSymbolRequest.type, [], (session, { query }) =>
  workspaceSymbols(session.indexing.index, query).map(({ kind, name, container, uri, start }) => {
    const position = { line: start.line, character: start.column };
    return { kind: kinds[kind], name, containerName: container, location: { uri, range: { start: position, end: position } } };
  }));
