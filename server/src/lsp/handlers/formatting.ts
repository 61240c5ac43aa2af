// Formatting of a document and of a range. `formatter.ts` says when the client is told of it.

import { DocumentFormattingRequest, DocumentRangeFormattingRequest, type TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { format } from '../../features/index.ts';
import type { Span } from '../../text/span.ts';
import { spanOf, textEdits } from '../convert.ts';
import { positional, type Handler } from '../handler.ts';
import { reportAt, type Session } from '../session.ts';

function formatted(session: Session, uri: string, within: (document: TextDocument) => Span): TextEdit[] {
  const found = reportAt(session, uri);
  if (found === undefined || !found.open.settings.format) return [];
  return textEdits(found.document, format(found.open, within(found.document)));
}

export const formattingHandlers: readonly Handler[] = [
  positional(DocumentFormattingRequest.type, [], (session, { textDocument }) => formatted(session, textDocument.uri, (document) => ({ from: 0, to: document.getText().length }))),
  positional(DocumentRangeFormattingRequest.type, [], (session, { textDocument, range }) => formatted(session, textDocument.uri, (document) => spanOf(document, range))),
];
