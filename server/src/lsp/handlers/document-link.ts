// Links to tickets and to other reports.

import { DocumentLinkRequest } from 'vscode-languageserver';
import { documentLinks } from '../../features/index.ts';
import { rangeOf } from '../convert.ts';
import { handler, type Handler } from '../handler.ts';
import { reportAt } from '../session.ts';

export const documentLinkHandler: Handler = handler(DocumentLinkRequest.type, [], (session, params) => {
  const found = reportAt(session, params.textDocument.uri);
  if (found === undefined) return [];
  const uriOf = (id: string): string | undefined => {
    const [only, ...others] = session.indexing.index.withId(id);
    return others.length === 0 ? only?.uri : undefined;
  };
  return documentLinks(found.open, uriOf).map(({ span, target, tooltip }) => ({ range: rangeOf(found.document, span), target, tooltip }));
});
