// Hover.

import { HoverRequest, MarkupKind } from 'vscode-languageserver';
import { hover } from '../../features/index.ts';
import { rangeOf } from '../convert.ts';
import { positional, type Handler } from '../handler.ts';
import { reportAt } from '../session.ts';
import { hoverConfiguration } from './configuration.ts';

export const hoverHandler: Handler = positional(HoverRequest.type, null, (session, params) => {
  const found = reportAt(session, params.textDocument.uri);
  if (found === undefined) return hoverConfiguration(session, params.textDocument.uri, params.position);
  const { open, document } = found;
  const shown = hover(open, document.offsetAt(params.position), session.runtime.zone);
  return shown === undefined ? null : { contents: { kind: MarkupKind.Markdown, value: shown.markdown }, range: rangeOf(document, shown.span) };
});
