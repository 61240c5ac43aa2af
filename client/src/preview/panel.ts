// A preview panel beside a report: asks the server for content, passes it to the page and keeps editor and page in step.
// The page's target document is fixed when the panel is made; no message can name another, and none leads to a command.

import * as vscode from 'vscode';
import { readFromPage } from './messages.ts';
import type { FromPage, ToPage } from './messages.ts';
import { pageHtml } from './page-html.ts';
import { PREVIEW_TYPE } from './preview-type.ts';

/** What the server answers: content for a version of the document; undefined when it does not know the document. */
export interface PreviewContent {
  readonly version: number;
  readonly title: string;
  readonly html: string;
}
export type RequestPreview = (uri: vscode.Uri, width: number) => Promise<PreviewContent | undefined>;

/** For how long, in milliseconds, the person's own scrolling on one side keeps the other side from leading. */
const OWN_SCROLL = 1000;

/** One panel per document; asking again brings the panel to the front. */
const open = new Map<string, vscode.WebviewPanel>();

export function openPreview(extensionUri: vscode.Uri, request: RequestPreview, document: vscode.TextDocument): void {
  const existing = open.get(document.uri.toString());
  if (existing) {
    existing.reveal(undefined, true);
    return;
  }
  const panel = vscode.window.createWebviewPanel(PREVIEW_TYPE, panelTitle(document.uri), { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, webviewOptions(extensionUri));
  connect(panel, extensionUri, request, document.uri);
}

/** Brings a panel back after the window was reloaded. */
export function restorePreview(panel: vscode.WebviewPanel, extensionUri: vscode.Uri, request: RequestPreview, uri: vscode.Uri): void {
  panel.webview.options = webviewOptions(extensionUri);
  connect(panel, extensionUri, request, uri);
}

function webviewOptions(extensionUri: vscode.Uri): vscode.WebviewPanelOptions & vscode.WebviewOptions {
  return { enableScripts: true, enableCommandUris: false, enableForms: false, localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist')] };
}

function panelTitle(uri: vscode.Uri): string {
  return vscode.l10n.t('Preview {0}', uri.path.slice(uri.path.lastIndexOf('/') + 1));
}

function connect(panel: vscode.WebviewPanel, extensionUri: vscode.Uri, request: RequestPreview, uri: vscode.Uri): void {
  const key = uri.toString();
  open.set(key, panel);
  let width = 0;
  let running = false;
  let again = false;
  let pageScrolled = 0;
  let editorScrolled = 0;

  const post = (message: ToPage): void => void panel.webview.postMessage(message);
  const update = async (): Promise<void> => {
    if (width === 0) return;
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      do {
        again = false;
        // eslint-disable-next-line no-await-in-loop -- one request at a time, the newest text last.
        const content = await request(uri, width);
        if (content) post({ type: 'show', ...content });
      } while (again);
    } finally {
      running = false;
    }
  };
  const refresh = (): void => void update().catch((error: unknown) => console.error('RCA preview:', error));

  const onMessage = (message: FromPage): void => {
    switch (message.type) {
      case 'ready':
      case 'resize':
        width = Math.max(320, message.width);
        refresh();
        break;
      case 'jump':
        void showLine(uri, message.line);
        break;
      case 'scrolled':
        if (!scrollSync() || Date.now() - editorScrolled < OWN_SCROLL) return;
        pageScrolled = Date.now();
        for (const editor of editorsOf(uri)) revealTop(editor, message.line);
        break;
      case 'link':
        followLink(uri, message.href).catch(() => vscode.window.showWarningMessage(vscode.l10n.t('The link “{0}” leads to nothing that can be opened.', message.href)));
        break;
    }
  };

  const subscriptions = [
    panel.webview.onDidReceiveMessage((value: unknown) => {
      const message = readFromPage(value);
      if (message) onMessage(message);
    }),
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document.uri.toString() === key && event.contentChanges.length > 0) refresh();
    }),
    vscode.window.onDidChangeTextEditorVisibleRanges((event) => {
      const [range] = event.visibleRanges;
      if (!range || event.textEditor.document.uri.toString() !== key || !scrollSync() || Date.now() - pageScrolled < OWN_SCROLL) return;
      editorScrolled = Date.now();
      post({ type: 'scroll', line: range.start.line });
    }),
  ];
  panel.onDidDispose(() => {
    if (open.get(key) === panel) open.delete(key);
    for (const subscription of subscriptions) subscription.dispose();
  });
  panel.webview.html = pageHtml(panel.webview, extensionUri, key);
}

function scrollSync(): boolean {
  return vscode.workspace.getConfiguration('rca').get<boolean>('preview.scrollSync', true);
}

function editorsOf(uri: vscode.Uri): readonly vscode.TextEditor[] {
  return vscode.window.visibleTextEditors.filter((editor) => editor.document.uri.toString() === uri.toString());
}

function revealTop(editor: vscode.TextEditor, line: number): void {
  const at = new vscode.Position(Math.min(Math.floor(line), editor.document.lineCount - 1), 0);
  editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.AtTop);
}

async function showLine(uri: vscode.Uri, line: number): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const at = new vscode.Position(Math.min(Math.floor(line), document.lineCount - 1), 0);
  const column = editorsOf(uri)[0]?.viewColumn ?? vscode.ViewColumn.One;
  await vscode.window.showTextDocument(document, { viewColumn: column, selection: new vscode.Range(at, at) });
}

/** Web and mail links go to the editor's own opener, which asks; a relative link opens the file inside the workspace; all else does nothing. */
async function followLink(uri: vscode.Uri, href: string): Promise<void> {
  if (/^(https?|mailto):/i.test(href)) {
    await vscode.env.openExternal(vscode.Uri.parse(href, true));
    return;
  }
  if (href.startsWith('#') || /^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith('/') || href.startsWith('\\')) return;
  const target = vscode.Uri.joinPath(uri, '..', decodeURIComponent(href.replace(/[?#].*$/, '')));
  if (vscode.workspace.getWorkspaceFolder(target)) await vscode.window.showTextDocument(target, { preview: true });
}
