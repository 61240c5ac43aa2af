// Formatting of a document, of a range, and of a new line while typing. `formatter.ts` says when the client is told of the first two.

import { DocumentFormattingRequest, DocumentOnTypeFormattingRequest, DocumentRangeFormattingRequest, type TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { continueTimeline, format } from '../../features/index.ts';
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
  positional(DocumentOnTypeFormattingRequest.type, [], (session, { textDocument, position }) => {
    const found = reportAt(session, textDocument.uri);
    return found === undefined ? [] : textEdits(found.document, continueTimeline(found.open, found.document.offsetAt(position), session.runtime.now()));
  }),
];
