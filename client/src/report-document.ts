// Decides cheaply whether a document may be a report, before the server is there to know it.

import * as vscode from 'vscode';
import { hasReportKey, hasReportName, isWorkingText } from '../../server/src/lsp/protocol.ts';

/** The key that makes a document a report stands in its first lines. */
const headLines = 200;

export function isReport(document: vscode.TextDocument): boolean {
  if (!isWorkingText(document.uri.toString())) return false;
  if (hasReportName(document.uri.path)) return true;
  const { languageId } = document;
  if (languageId !== 'markdown' && languageId !== 'yaml') return false;
  return isIncluded(document) || hasReportKey(document.getText(new vscode.Range(0, 0, headLines, 0)), languageId);
}

/** True for what could be a report by a pattern of the team's configuration. */
export function mayBeReport(document: vscode.TextDocument): boolean {
  return isWorkingText(document.uri.toString()) && (document.languageId === 'markdown' || document.languageId === 'yaml');
}

/** True when a change touched the lines in which a document can turn into a report. */
export function mayBecomeReport(document: vscode.TextDocument, changes: readonly vscode.TextDocumentContentChangeEvent[]): boolean {
  return (document.languageId === 'markdown' || document.languageId === 'yaml') && changes.some(({ range }) => range.start.line < headLines);
}

function isIncluded(document: vscode.TextDocument): boolean {
  const globs = vscode.workspace.getConfiguration('rca', document.uri).get<unknown>('include');
  if (!Array.isArray(globs)) return false;
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return globs.some((glob) => typeof glob === 'string' && glob !== '' && vscode.languages.match({ pattern: folder === undefined ? glob : new vscode.RelativePattern(folder, glob) }, document) > 0);
}
