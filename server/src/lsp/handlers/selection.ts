// Growing and shrinking the selection.

import { SelectionRangeRequest, type SelectionRange } from 'vscode-languageserver';
import { selections } from '../../features/index.ts';
import { rangeOf } from '../convert.ts';
import { positional, type Handler } from '../handler.ts';
import { reportAt } from '../session.ts';

export const selectionHandler: Handler = positional(SelectionRangeRequest.type, null, (session, params) => {
  const found = reportAt(session, params.textDocument.uri);
  if (found === undefined) return null;
  const { open, document } = found;
  return params.positions.map((position) => {
    const spans = selections(open.report, document.offsetAt(position));
    const widest = { range: rangeOf(document, { from: 0, to: open.report.text.length }) };
    return spans.toReversed().reduce<SelectionRange>((parent, span) => ({ range: rangeOf(document, span), parent }), widest);
  });
});
