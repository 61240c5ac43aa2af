// One preview panel: asks the server for what is different, passes it to the page and keeps editor and page in step.
// No message of the page names a document or leads to a command: it is about the report that the panel shows.

import * as vscode from 'vscode';
import type { ServerConnection } from '../server-connection.ts';
import { followLink } from './follow-link.ts';
import { readFromPage } from './messages.ts';
import type { FromPage, ToPage } from './messages.ts';
import { pageHtml } from './page-html.ts';
import { editorsOf, lineRange, revealTop, showSource } from './source-editor.ts';

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
  let known: number | undefined;
  let running = false;
  let again = false;
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

  /** One request at a time, the newest text last. */
  const update = async (): Promise<void> => {
    if (width === 0) return;
    again = running;
    if (running) return;
    running = true;
    try {
      do {
        again = false;
        await ask();
      } while (again);
    } finally {
      running = false;
    }
  };
  const ask = async (): Promise<void> => {
    const { uri } = state;
    const wanted = zone();
    const wishes = { uri: server.uri(uri), panel: id, width, ...(known === undefined ? {} : { known }), ...(wanted === undefined ? {} : { zone: wanted }) };
    // A report that no editor shows is closed by the editor after a while.
    const content = (await server.request('rca/preview', wishes)) ?? (await openedAnew(uri) ? await server.request('rca/preview', wishes) : null);
    if (!isOurs(uri)) {
      again = true;
      return;
    }
    if (content === null) {
      post({ type: 'problem', message: vscode.l10n.t('“{0}” is not read as a report. Name it *.rca.md or *.rca.yaml, or run “RCA: Treat This Document as RCA”.', nameOf(uri)) });
      return;
    }
    known = content.revision;
    post({ type: 'show', revision: content.revision, ...(content.since === undefined ? {} : { since: content.since }), zone: content.zone, update: content.update });
  };
  const refresh = (): void => void update().catch((error: unknown) => {
    server.log.error(`The preview could not be made: ${String(error)}`);
    post({ type: 'problem', message: vscode.l10n.t('The preview could not be made. Details are in the log of RCA Author.') });
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
    if (other) known = undefined;
    // A report of another folder has its images there.
    if (other && panel.webview.options.localResourceRoots?.[1]?.toString() !== imageRoot(state.uri).toString()) panel.webview.options = webviewOptions(extensionUri, state.uri);
    about();
    refresh();
  };

  const onMessage = async (message: FromPage): Promise<void> => {
    switch (message.type) {
      case 'ready':
        // A page that was hidden begins anew.
        known = undefined;
        pageZone = message.zone;
        width = Math.max(NARROWEST, message.width);
        about();
        look();
        if (painting !== undefined) post({ type: 'paint', svg: painting.svg });
        refresh();
        break;
      case 'resize':
        width = Math.max(NARROWEST, message.width);
        refresh();
        break;
      case 'lost':
        known = undefined;
        refresh();
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
      if (isOurs(document.uri) && contentChanges.length > 0 && panel.visible) refresh();
    }),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!panel.visible || !uris.some(isOurs)) return;
      clearTimeout(late);
      late = setTimeout(refresh, LATE_FINDINGS);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('markdown.preview')) look();
      if (event.affectsConfiguration('rca')) {
        about();
        refresh();
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

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

async function openedAnew(uri: vscode.Uri): Promise<boolean> {
  if (vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString())) return false;
  try {
    await vscode.workspace.openTextDocument(uri);
    return true;
  } catch {
    // It is gone, or cannot be read: what the page says then is true of both.
    return false;
  }
}

function scrollSync(): boolean {
  return vscode.workspace.getConfiguration('rca').get<boolean>('preview.scrollSync', true);
}
