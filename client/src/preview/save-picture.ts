// Saves the timeline's picture as a file: SVG as it is drawn, PNG as the page of a preview paints it.

import * as vscode from 'vscode';
import type { ServerConnection } from '../server-connection.ts';
import type { Previews } from './previews.ts';

/** `given` and `target` are named by callers that ask for no dialog; else the picture is that of the preview or report that is active. */
export async function savePicture(server: ServerConnection, previews: Previews, given: unknown, target: unknown): Promise<vscode.Uri | undefined> {
  const active = previews.active();
  const uri = given instanceof vscode.Uri ? given : (active?.state.uri ?? vscode.window.activeTextEditor?.document.uri);
  if (uri === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a report first.'));
    return undefined;
  }
  const place = target instanceof vscode.Uri ? target : await asked(uri);
  if (place === undefined) return undefined;
  const zone = active?.zone();
  await vscode.workspace.openTextDocument(uri);
  const drawn = await server.request('rca/export', { uri: server.uri(uri), format: 'svg', audience: 'internal', ...(zone === undefined ? {} : { zone }) });
  if (drawn?.kind !== 'file') throw new Error(vscode.l10n.t('The picture could not be drawn.'));
  const bytes = /\.png$/i.test(place.path) ? await painted(previews, uri, drawn.content) : new TextEncoder().encode(drawn.content);
  await vscode.workspace.fs.writeFile(place, bytes);
  return place;
}

async function asked(uri: vscode.Uri): Promise<vscode.Uri | undefined> {
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Save Timeline as Picture'),
    defaultUri: uri.with({ path: uri.path.replace(/(?:\.rca)?\.[^./]+$/, '') + '-timeline.png' }),
    filters: { PNG: ['png'], SVG: ['svg'] },
  });
}

/** Only a page can paint, so one is opened where none is. */
async function painted(previews: Previews, uri: vscode.Uri, svg: string): Promise<Uint8Array> {
  const preview = previews.open(uri, { column: vscode.ViewColumn.Beside, locked: false });
  const png = await preview.paint(svg);
  if (png === undefined) throw new Error(vscode.l10n.t('The picture could not be painted as PNG. Save it as SVG instead.'));
  return Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
}
