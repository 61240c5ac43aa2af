// Hints beside the text: elapsed time, inherited days, computed durations.

import { InlayHintRequest } from 'vscode-languageserver';
import { inlayHints } from '../../features/index.ts';
import { spanOf } from '../convert.ts';
import { positional, type Handler } from '../handler.ts';
import { reportAt } from '../session.ts';

export const inlayHintHandler: Handler = positional(InlayHintRequest.type, [], (session, params) => {
  const found = reportAt(session, params.textDocument.uri);
  if (found === undefined || !found.open.settings.inlayHints) return [];
  const { open, document } = found;
  return inlayHints(open.report, spanOf(document, params.range)).map(({ offset, text, tooltip, side }) => ({
    position: document.positionAt(offset),
    label: text,
    tooltip,
    ...(side === 'after' ? { paddingLeft: true } : { paddingRight: true }),
  }));
});
