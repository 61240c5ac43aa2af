// Colours for stamps, zones, kinds, ids and owners, in the protocol's row of differences.

import { SemanticTokensRangeRequest, SemanticTokensRequest, type SemanticTokens } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { semanticTokens, type TokenKind } from '../../features/index.ts';
import type { Span } from '../../text/span.ts';
import { spanOf } from '../convert.ts';
import { handler, positional, type Handler } from '../handler.ts';
import { reportAt, type Session } from '../session.ts';

/** Types that every theme colours. */
const types = { stamp: 'number', zone: 'type', kind: 'enumMember', id: 'variable', owner: 'parameter' } as const satisfies Readonly<Record<TokenKind, string>>;

const kinds = Object.keys(types) as readonly TokenKind[];

export const semanticTokensLegend = { tokenTypes: Object.values<string>(types), tokenModifiers: [] };

function tokens(session: Session, uri: string, within: (document: TextDocument) => Span): SemanticTokens {
  const found = reportAt(session, uri);
  if (found === undefined) return { data: [] };
  const { open, document } = found;
  const data: number[] = [];
  let before = { line: 0, character: 0 };
  for (const { span, kind } of semanticTokens(open.report, within(document))) {
    const start = document.positionAt(span.from);
    const line = start.line - before.line;
    data.push(line, line === 0 ? start.character - before.character : start.character, span.to - span.from, kinds.indexOf(kind), 0);
    before = start;
  }
  return { data };
}

export const semanticTokensHandlers: readonly Handler[] = [
  handler(SemanticTokensRequest.type, { data: [] }, (session, { textDocument }) => tokens(session, textDocument.uri, (document) => ({ from: 0, to: document.getText().length }))),
  positional(SemanticTokensRangeRequest.type, { data: [] }, (session, { textDocument, range }) => tokens(session, textDocument.uri, (document) => spanOf(document, range))),
];
