// Every request the server answers. A new feature is one file and one line here.

import type { Handler } from '../handler.ts';
import { codeActionHandler } from './code-action.ts';
import { completionHandler, resolveHandler } from './completion.ts';
import { documentSymbolHandler } from './document-symbol.ts';
import { hoverHandler } from './hover.ts';
import { reportRequests } from './report-requests.ts';

export const handlers: readonly Handler[] = [
  completionHandler,
  resolveHandler,
  hoverHandler,
  codeActionHandler,
  documentSymbolHandler,
  ...reportRequests,
];
