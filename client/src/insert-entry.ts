// Inserts a timeline entry for this moment at the active cursor's timeline, or at that of a line that a code lens names.

import * as vscode from 'vscode';
import type { ServerConnection } from './server-connection.ts';

export async function insertEntry(server: ServerConnection, within: 'utc' | 'document', line?: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a report first.'));
    return;
  }
  const { document, selection } = editor;
  const position = typeof line === 'number' ? { line, character: 0 } : { line: selection.active.line, character: selection.active.character };
  const answer = await server.request('rca/insertEntry', { uri: server.uri(document.uri), position, within });
  if (answer?.kind !== 'edits') {
    void vscode.window.showInformationMessage(refusal(answer?.kind));
    return;
  }
  if (document.version !== answer.version) throw new Error(vscode.l10n.t('The document has changed meanwhile; please try again.'));
  const written = await editor.edit((builder) => {
    for (const { range, newText } of answer.edits) builder.replace(toRange(range), newText);
  });
  if (!written) throw new Error(vscode.l10n.t('The document cannot be changed.'));
  const words = toRange(answer.select);
  editor.selection = new vscode.Selection(words.start, words.end);
  editor.revealRange(words, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function refusal(kind: 'no-timeline' | 'no-zone' | undefined): string {
  switch (kind) {
    case 'no-timeline': return vscode.l10n.t('This report has no timeline yet. Add “timelines:” with its first entry.');
    case 'no-zone': return vscode.l10n.t('This report states no time zone. Add “timezone:” to its metadata, or insert the entry in UTC.');
    case undefined: return vscode.l10n.t('This document is not a report. Run “RCA: Treat This Document as RCA” first.');
  }
}

interface ProtocolRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

function toRange({ start, end }: ProtocolRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
