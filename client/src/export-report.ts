// Exports the report that a menu names, else the active one: asks for format, audience and place, unless a caller says them.

import * as vscode from 'vscode';
import type { ExportLeak, RcaRequests } from '../../server/src/lsp/protocol.ts';
import { askExport, askPlace, type Place } from './export-questions.ts';
import type { ServerConnection } from './server-connection.ts';
import { tellExported, tellLeaks } from './tell-export.ts';

type ExportedFile = Extract<RcaRequests['rca/export']['result'], { readonly kind: 'file' }>;

/** What a caller knows already; with `target` nothing is asked and nothing is shown. */
export interface ExportWish {
  readonly format?: string;
  readonly audience?: 'internal' | 'public';
  readonly zone?: string;
  readonly allowLeaks?: boolean;
  readonly target?: Place;
}

/** What became of it; undefined when the person left or was told why it could not be. */
export type ExportOutcome = { readonly kind: 'written'; readonly target: Place; readonly notes: readonly string[] } | { readonly kind: 'leaks'; readonly leaks: readonly ExportLeak[] } | undefined;

export async function exportReport(server: ServerConnection, given: unknown, asked: unknown): Promise<ExportOutcome> {
  const uri = given instanceof vscode.Uri ? given : vscode.window.activeTextEditor?.document.uri;
  if (uri === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a report first.'));
    return undefined;
  }
  const document = await vscode.workspace.openTextDocument(uri);
  // Menus tell of selections and groups in the same place, which hold none of these keys.
  const wish = typeof asked === 'object' && asked !== null ? (asked as ExportWish) : {};
  const chosen = await askExport(await server.request('rca/exportFormats', {}), wish);
  if (chosen === undefined) return undefined;
  const request = { uri: server.uri(document.uri), ...chosen, ...(wish.zone === undefined ? {} : { zone: wish.zone }) };
  let exported = await server.request('rca/export', { ...request, allowLeaks: wish.allowLeaks === true });
  if (exported?.kind === 'leaks') {
    const { leaks } = exported;
    if (wish.target !== undefined || !(await tellLeaks(document, leaks))) return { kind: 'leaks', leaks };
    exported = await server.request('rca/export', { ...request, allowLeaks: true });
  }
  if (exported === null) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This document is not a report. Run “RCA: Treat This Document as RCA” first.'));
    return undefined;
  }
  if (exported.kind !== 'file') throw new Error(exported.kind === 'fault' ? exported.sentence : exported.leaks.map(({ sentence }) => sentence).join(' '));
  const target = wish.target ?? (await askPlace(document, exported));
  if (target === undefined) return undefined;
  await put(document, target, exported);
  if (wish.target === undefined) void tellExported(server, target, exported);
  return { kind: 'written', target, notes: exported.notes };
}

async function put(document: vscode.TextDocument, target: Place, { content, encoding }: ExportedFile): Promise<void> {
  if (target === 'clipboard') {
    await vscode.env.clipboard.writeText(content);
    return;
  }
  if (target.toString() === document.uri.toString()) throw new Error(vscode.l10n.t('The export would replace the report from which it is made. Choose another file.'));
  const bytes = encoding === 'text' ? new TextEncoder().encode(content) : Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  try {
    await vscode.workspace.fs.writeFile(target, bytes);
  } catch (error) {
    throw new Error(vscode.l10n.t('The export could not be written to “{0}”. {1}', vscode.workspace.asRelativePath(target), error instanceof Error ? error.message : String(error)), { cause: error });
  }
}
