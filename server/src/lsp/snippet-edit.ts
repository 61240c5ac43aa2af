// Edits of a fix with tab stops where something is still to be filled in, for clients that can take them.

import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type * as model from '../text/edit.ts';
import { sortEdits } from '../text/edit.ts';
import { rangeOf, snippetOf } from './convert.ts';

const GAP = /\{\{[^{}\\]*\}\}/g;

/**
 * Tab stops count on from edit to edit: clients take all edits together for one snippet. Clients indent the lines of a snippet like
 * the line it stands on, so that an edit of several lines on an indented line stays a plain one, with its gaps as text.
 */
export function snippetWorkspaceEdit(document: TextDocument, edits: readonly model.TextEdit[]): WorkspaceEdit {
  let stops = 0;
  const changes = sortEdits(edits).map((edit): TextEdit | SnippetTextEdit => {
    const range = rangeOf(document, edit.span);
    const gaps = edit.text.match(GAP)?.length ?? 0;
    if (gaps === 0 || isIndentedAnew(document, edit)) return { range, newText: edit.text };
    const value = snippetOf(edit.text, stops);
    stops += gaps;
    return { range, snippet: { kind: 'snippet', value } };
  });
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: changes }] };
}

function isIndentedAnew(document: TextDocument, { span, text }: model.TextEdit): boolean {
  const { line } = document.positionAt(span.from);
  const before = document.getText({ start: { line, character: 0 }, end: document.positionAt(span.from) });
  return /^[ \t]/.test(before) && text.includes('\n');
}
