// Every request the server answers. A new feature is one file and one line here.

import type { Handler } from '../handler.ts';
import { codeActionHandler } from './code-action.ts';
import { codeLensHandler } from './code-lens.ts';
import { completionHandler, resolveHandler } from './completion.ts';
import { documentLinkHandler } from './document-link.ts';
import { documentSymbolHandler } from './document-symbol.ts';
import { exportHandlers } from './export.ts';
import { foldingHandler } from './folding.ts';
import { formattingHandlers } from './formatting.ts';
import { hoverHandler } from './hover.ts';
import { identifierHandlers } from './identifiers.ts';
import { inlayHintHandler } from './inlay-hint.ts';
import { pasteHandler } from './paste.ts';
import { previewHandlers } from './preview.ts';
import { reportRequests } from './report-requests.ts';
import { selectionHandler } from './selection.ts';
import { semanticTokensHandlers } from './semantic-tokens.ts';
import { workspaceSymbolHandler } from './workspace-symbol.ts';

export const handlers: readonly Handler[] = [
  completionHandler,
  resolveHandler,
  hoverHandler,
  codeActionHandler,
  documentSymbolHandler,
  foldingHandler,
  selectionHandler,
  inlayHintHandler,
  codeLensHandler,
  ...semanticTokensHandlers,
  ...formattingHandlers,
  pasteHandler,
  ...identifierHandlers,
  documentLinkHandler,
  workspaceSymbolHandler,
  ...reportRequests,
  ...exportHandlers,
  ...previewHandlers,
];
