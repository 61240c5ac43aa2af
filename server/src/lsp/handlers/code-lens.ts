// Lenses over timelines and actions. What a lens does is a command of our own extension; other clients get its words.

import { CodeLensRequest, type Command, type Position } from 'vscode-languageserver';
import { codeLenses, type CodeLens } from '../../features/index.ts';
import { rangeOf } from '../convert.ts';
import { handler, type Handler } from '../handler.ts';
import { reportAt } from '../session.ts';

export const codeLensHandler: Handler = handler(CodeLensRequest.type, [], (session, params) => {
  const found = reportAt(session, params.textDocument.uri);
  if (found === undefined || !found.open.settings.codeLens) return [];
  const { open, document } = found;
  const withCommands = session.client().lensCommands;
  return codeLenses(open).flatMap((lens) => {
    const range = rangeOf(document, lens.span);
    if (withCommands) return [{ range, command: commandOf(lens, range.start) }];
    // Without its command, an invitation is a promise that nobody keeps.
    return lens.does === undefined || lens.does === 'show-preview' || lens.does === 'show-references' ? [{ range, command: { title: lens.title, command: '' } }] : [];
  });
});

function commandOf({ title, does }: CodeLens, { line, character }: Position): Command {
  if (does === undefined) return { title, command: '' };
  switch (does) {
    case 'show-preview': return { title, command: 'rca.openPreviewToSide' };
    case 'insert-entry': return { title, command: 'rca.insertEntryDocumentZone', arguments: [line] };
    case 'show-references': return { title, command: 'rca.showReferences', arguments: [line, character] };
    case 'sort-timeline': return { title, command: 'editor.action.sourceAction', arguments: [{ kind: 'source.sortTimeline', apply: 'first' }] };
  }
}
