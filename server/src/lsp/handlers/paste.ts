// What a clipboard can be pasted as. A request of our own: the protocol has none for it.

import { RequestType } from 'vscode-languageserver';
import { pasteChoices } from '../../features/paste.ts';
import { textEdits } from '../convert.ts';
import { positional, type Handler } from '../handler.ts';
import type { RcaRequests } from '../protocol.ts';
import { reportAt } from '../session.ts';

type Paste = RcaRequests['rca/paste'];

export const pasteHandler: Handler = positional(new RequestType<Paste['params'], Paste['result'], void>('rca/paste'), null, async (session, { uri, position, text, html }) => {
  const found = reportAt(session, uri);
  if (found === undefined || typeof text !== 'string') return null;
  const { open, document } = found;
  const choices = await pasteChoices(open, document.offsetAt(position), { text, ...(typeof html === 'string' ? { html } : {}) }, session.runtime.zone);
  return { version: open.version, choices: choices.map(({ title, edits }) => ({ title, edits: textEdits(document, edits) })) };
});
