// Offers to paste a copied chat, table, log or export of a paging tool as timeline entries. Plain paste stays the next choice.

import * as vscode from 'vscode';
import type { ServerConnection } from './server-connection.ts';

const kind = vscode.DocumentDropOrPasteEditKind.Empty.append('rca', 'entries');

/** Beyond this the server would refuse it anyway. */
const longest = 200_000;
/** Nobody waits for a paste: after this, what is plain goes in. */
const patienceMs = 300;

/** For Markdown and YAML; the server knows which of them are reports. */
export function registerPaste(server: ServerConnection): vscode.Disposable {
  const provider: vscode.DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(document, ranges, transfer, _context, token) {
      const [range] = ranges;
      if (ranges.length !== 1 || range === undefined || server.status(document.uri)?.report === undefined) return undefined;
      if (!vscode.workspace.getConfiguration('rca', document.uri).get<boolean>('paste.enable', true)) return undefined;
      const text = await transfer.get('text/plain')?.asString() ?? '';
      const html = await transfer.get('text/html')?.asString();
      if (text.length > longest || (text.trim() === '' && html === undefined)) return undefined;
      const { line, character } = range.start;
      const answer = await within(patienceMs, server.request('rca/paste', {
        uri: server.uri(document.uri), position: { line, character }, text, ...(html === undefined || html.length > longest ? {} : { html }),
      }));
      if (answer === undefined || answer === null || token.isCancellationRequested || answer.version !== document.version) return undefined;
      return answer.choices.map(({ title, edits }) => {
        const edit = new vscode.DocumentPasteEdit('', title, kind);
        edit.additionalEdit = new vscode.WorkspaceEdit();
        edit.additionalEdit.set(document.uri, edits.map(({ range: { start, end }, newText }) =>
          new vscode.TextEdit(new vscode.Range(start.line, start.character, end.line, end.character), newText)));
        return edit;
      });
    },
  };
  return vscode.languages.registerDocumentPasteEditProvider([{ language: 'markdown' }, { language: 'yaml' }], provider, {
    providedPasteEditKinds: [kind],
    pasteMimeTypes: ['text/plain', 'text/html'],
  });
}

/** Undefined when the answer comes too late. */
async function within<T>(ms: number, answer: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
