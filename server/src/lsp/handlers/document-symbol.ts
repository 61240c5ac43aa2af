// The outline.

import { DocumentSymbolRequest, SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { outline, type OutlineItem, type OutlineKind } from '../../features/index.ts';
import { rangeOf } from '../convert.ts';
import { handler, type Handler } from '../handler.ts';
import { reportAt } from '../session.ts';

const kinds = {
  report: SymbolKind.File,
  section: SymbolKind.String,
  timeline: SymbolKind.Array,
  entry: SymbolKind.Event,
  causes: SymbolKind.Array,
  cause: SymbolKind.Key,
  actions: SymbolKind.Array,
  action: SymbolKind.Method,
} as const satisfies Readonly<Record<OutlineKind, SymbolKind>>;

export const documentSymbolHandler: Handler = handler(DocumentSymbolRequest.type, [], (session, params) => {
  const found = reportAt(session, params.textDocument.uri);
  if (found === undefined) return [];
  const items = outline(found.open.report);
  return session.client().nestedSymbols ? items.map((item) => nested(found.document, item)) : items.flatMap((item) => flat(found.document, item));
});

function nested(document: TextDocument, item: OutlineItem): DocumentSymbol {
  return {
    name: item.name,
    detail: item.detail,
    kind: kinds[item.kind],
    range: rangeOf(document, item.span),
    selectionRange: rangeOf(document, item.select),
    children: item.children.map((child) => nested(document, child)),
  };
}

function flat(document: TextDocument, item: OutlineItem, container?: string): SymbolInformation[] {
  const { uri } = document;
  const own: SymbolInformation = {
    name: item.name,
    kind: kinds[item.kind],
    location: { uri, range: rangeOf(document, item.span) },
    ...(container === undefined ? {} : { containerName: container }),
  };
  return [own, ...item.children.flatMap((child) => flat(document, child, item.name))];
}
