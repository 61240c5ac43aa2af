// One preview panel: asks the server for what is different, passes it to the page and keeps editor and page in step.
// No message of the page names a document or leads to a command: it is about the report that the panel shows.

import * as vscode from 'vscode';
import type { ServerConnection } from '../server-connection.ts';
import { followLink } from './follow-link.ts';
import { readFromPage } from './messages.ts';
import type { FromPage, ToPage } from './messages.ts';
import { pageHtml } from './page-html.ts';
import { editorsOf, lineRange, nameOf, revealTop, showSource } from './source-editor.ts';
import { createUpdates } from './updates.ts';

/** What a panel is about; kept over a reload of the window. */
export interface PanelState {
  readonly uri: vscode.Uri;
  /** Stays with its report; others show the report of the active editor. */
  readonly locked: boolean;
  /** `document`, `utc`, `reader` or the name of a zone. */
  readonly zone: string;
}

export interface PreviewPanel {
  readonly panel: vscode.WebviewPanel;
  readonly state: PanelState;
  /** Shows another report, or the same one in another way. */
  change(next: Partial<PanelState>): void;
  /** The name of the zone that it tells times in; undefined for that of the report. */
  zone(): string | undefined;
  /** The picture as PNG in base64, as soon as there is a page to paint it; undefined when it cannot. */
  paint(svg: string): Promise<string | undefined>;
}

/** For how long, in milliseconds, the person's own scrolling on one side keeps the other side from leading. */
const OWN_SCROLL = 1000;
/** Findings of other files arrive late; the page is not asked for anew at each of them. Milliseconds. */
const LATE_FINDINGS = 400;
const NARROWEST = 320;

let panels = 0;

/** Beside our own files the page may show images of the report's folder. */
export function webviewOptions(extensionUri: vscode.Uri, uri: vscode.Uri): vscode.WebviewPanelOptions & vscode.WebviewOptions {
  return { enableScripts: true, enableCommandUris: false, enableForms: false, localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist'), imageRoot(uri)] };
}

function imageRoot(uri: vscode.Uri): vscode.Uri {
  return vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, '..');
}

export function connectPanel(panel: vscode.WebviewPanel, extensionUri: vscode.Uri, server: ServerConnection, first: PanelState): PreviewPanel {
  panels += 1;
  const id = `${panels}`;
  let state = first;
  let width = 0;
  let pageZone: string | undefined;
  let pageScrolled = 0;
  let editorScrolled = 0;
  let late: ReturnType<typeof setTimeout> | undefined;
  let painting: { readonly svg: string; readonly done: (png: string | undefined) => void } | undefined;

  const isOurs = (uri: vscode.Uri): boolean => uri.toString() === state.uri.toString();
  const post = (message: ToPage): void => void panel.webview.postMessage(message);
  const readerZone = (): string | undefined => {
    const set = vscode.workspace.getConfiguration('rca', state.uri).get<string>('readerZone', '').trim();
    return set === '' ? pageZone : set;
  };
  const zone = (): string | undefined => (state.zone === 'document' ? undefined : state.zone === 'utc' ? 'UTC' : state.zone === 'reader' ? readerZone() : state.zone);

  const updates = createUpdates(server, id, post, () => {
    const wanted = zone();
    return width === 0 ? undefined : { uri: state.uri, width, ...(wanted === undefined ? {} : { zone: wanted }) };
  });
  const about = (): void => {
    const reader = readerZone();
    const address = (folder: vscode.Uri): string => `${panel.webview.asWebviewUri(folder).toString().replace(/\/$/, '')}/`;
    const images = state.uri.scheme === 'untitled' ? {} : { images: { beside: address(vscode.Uri.joinPath(state.uri, '..')), root: address(imageRoot(state.uri)) } };
    panel.title = state.locked ? vscode.l10n.t('[Preview] {0}', nameOf(state.uri)) : vscode.l10n.t('Preview {0}', nameOf(state.uri));
    post({ type: 'about', uri: state.uri.toString(), locked: state.locked, zone: state.zone, ...(reader === undefined ? {} : { readerZone: reader }), ...images });
  };
  const look = (): void => {
    const settings = vscode.workspace.getConfiguration('markdown.preview', state.uri);
    post({ type: 'look', fontFamily: settings.get<string>('fontFamily', ''), fontSize: settings.get<number>('fontSize', 0), lineHeight: settings.get<number>('lineHeight', 0) });
  };
  const change = (next: Partial<PanelState>): void => {
    const other = next.uri !== undefined && !isOurs(next.uri);
    state = { ...state, ...next };
    if (other) updates.forget();
    // A report of another folder has its images there.
    if (other && panel.webview.options.localResourceRoots?.[1]?.toString() !== imageRoot(state.uri).toString()) panel.webview.options = webviewOptions(extensionUri, state.uri);
    about();
    updates.refresh();
  };

  const onMessage = async (message: FromPage): Promise<void> => {
    switch (message.type) {
      case 'ready':
        // A page that was hidden begins anew.
        updates.forget();
        pageZone = message.zone;
        width = Math.max(NARROWEST, message.width);
        about();
        look();
        if (painting !== undefined) post({ type: 'paint', svg: painting.svg });
        updates.refresh();
        break;
      case 'resize':
        width = Math.max(NARROWEST, message.width);
        updates.refresh();
        break;
      case 'lost':
        updates.forget();
        updates.refresh();
        break;
      case 'zone':
        change({ zone: message.zone });
        break;
      case 'jump':
        await showSource(state.uri, lineRange(message.line));
        break;
      case 'place': {
        const { uri } = state;
        const place = await server.request('rca/previewPlace', { uri: server.uri(uri), name: message.name });
        if (place !== null) await showSource(uri, new vscode.Range(place.range.start.line, place.range.start.character, place.range.end.line, place.range.end.character));
        break;
      }
      case 'scrolled':
        if (!scrollSync() || Date.now() - editorScrolled < OWN_SCROLL) return;
        pageScrolled = Date.now();
        for (const editor of editorsOf(state.uri)) revealTop(editor, message.line);
        break;
      case 'link':
        await followLink(state.uri, message.href);
        break;
      case 'painted':
        painting?.done(message.png === '' ? undefined : message.png);
        painting = undefined;
        break;
    }
  };

  const subscriptions = [
    panel.webview.onDidReceiveMessage((value: unknown) => {
      const message = readFromPage(value);
      if (message === undefined) return;
      onMessage(message).catch((error: unknown) => server.log.error(`The preview could not do what was asked (${message.type}): ${String(error)}`));
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (isOurs(document.uri) && contentChanges.length > 0 && panel.visible) updates.refresh();
    }),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!panel.visible || !uris.some(isOurs)) return;
      clearTimeout(late);
      late = setTimeout(updates.refresh, LATE_FINDINGS);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('markdown.preview')) look();
      if (event.affectsConfiguration('rca')) {
        about();
        updates.refresh();
      }
    }),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ visibleRanges: [range], textEditor }) => {
      if (!range || !isOurs(textEditor.document.uri) || !scrollSync() || Date.now() - pageScrolled < OWN_SCROLL) return;
      editorScrolled = Date.now();
      post({ type: 'scroll', line: range.start.line });
    }),
    vscode.window.onDidChangeTextEditorSelection(({ selections: [selection], textEditor }) => {
      if (selection && isOurs(textEditor.document.uri)) post({ type: 'cursor', line: selection.active.line });
    }),
  ];
  panel.onDidDispose(() => {
    clearTimeout(late);
    painting?.done(undefined);
    void server.notify('rca/previewClosed', { panel: id });
    for (const subscription of subscriptions) subscription.dispose();
  });
  panel.iconPath = vscode.Uri.joinPath(extensionUri, 'media', 'icon.png');
  panel.webview.html = pageHtml(panel.webview, extensionUri, { uri: first.uri.toString(), locked: first.locked, zone: first.zone });
  return {
    panel,
    get state() {
      return state;
    },
    change,
    zone,
    paint: (svg) => new Promise((done) => {
      painting?.done(undefined);
      painting = { svg, done };
      if (width > 0) post({ type: 'paint', svg });
    }),
  };
}

function scrollSync(): boolean {
  return vscode.workspace.getConfiguration('rca').get<boolean>('preview.scrollSync', true);
}
