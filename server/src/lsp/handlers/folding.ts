// Folding.

import { FoldingRangeRequest } from 'vscode-languageserver';
import { folds } from '../../features/index.ts';
import { rangeOf } from '../convert.ts';
import { handler, type Handler } from '../handler.ts';
import { reportAt } from '../session.ts';

export const foldingHandler: Handler = handler(FoldingRangeRequest.type, [], (session, params) => {
  const found = reportAt(session, params.textDocument.uri);
  if (found === undefined) return [];
  return folds(found.open.report).flatMap((span) => {
    const { start, end } = rangeOf(found.document, span);
    // A part that ends behind its last line break does not take in the next line.
    const endLine = end.character === 0 ? end.line - 1 : end.line;
    return endLine > start.line ? [{ startLine: start.line, endLine }] : [];
  });
});
