// The preview's real page in a plain browser, fed by a real language server: everything but the editor around it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { pageFrame } from '../../client/src/preview/page-frame.ts';
import { readFromPage, type FromPage, type ToPage } from '../../client/src/preview/messages.ts';
import { root } from '../../scripts/steps/run-program.ts';
import type { PreviewContent } from '../../server/src/lsp/protocol.ts';
import { startEditor, type Editor } from '../unit/lsp/editor.ts';
import { themes, type Theme } from './themes.ts';

export interface PreviewOptions {
  readonly text: string;
  readonly name?: string;
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
  readonly zone?: string;
}

export interface PreviewPage {
  readonly page: Page;
  readonly editor: Editor;
  /** Messages of the page, each of them valid. */
  readonly posted: readonly FromPage[];
  /** Addresses that the page asked for beside its own three files. */
  readonly strangers: readonly string[];
  /** Violations of the content security policy that the browser reported. */
  readonly violations: readonly string[];
  send(message: ToPage): Promise<void>;
  /** Replaces the text of the report and shows what changed. Gives the bytes that went to the page. */
  retype(text: string): Promise<number>;
  show(zone?: string): Promise<number>;
  close(): Promise<void>;
}

const ORIGIN = 'https://preview.example';
/** One pixel. */
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const words = { report: 'Report', timesIn: 'Times in', reportZone: 'Report’s zone', yours: 'Yours', otherZone: 'Other zone…', zoneName: 'Name of a time zone', text: 'Text of the report', skip: 'Skip to the text of the report' };

export async function openPreviewPage(browser: Browser, { text, name = 'report.rca.md', theme = 'light', width = 900, height = 1100, zone: firstZone = 'document' }: PreviewOptions): Promise<PreviewPage> {
  // Later than every report of the tests.
  const editor = await startEditor({ today: { year: 2026, month: 12, day: 31 } });
  const uri = `file:///reports/${name}`;
  await editor.open(uri, text);
  const context = await browser.newContext({ viewport: { width, height }, timezoneId: 'Europe/Lisbon' });
  const page = await context.newPage();
  const posted: FromPage[] = [];
  const strangers: string[] = [];
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text());
  });
  page.on('pageerror', (error) => violations.push(`error: ${error.message}`));
  await page.route('**/*', async (route) => {
    const { pathname, origin } = new URL(route.request().url());
    if (origin !== ORIGIN) {
      strangers.push(route.request().url());
      await route.abort();
    } else if (pathname === '/') {
      const html = pageFrame({ cspSource: ORIGIN, images: ORIGIN, nonce: 'tests', style: `${ORIGIN}/preview.css`, script: `${ORIGIN}/preview.js`, state: { uri, locked: false, zone: firstZone }, words });
      await route.fulfill({ contentType: 'text/html', body: html.replace('<body>', `<body class="vscode-body ${themes[theme].className}">`) });
    } else if (pathname === '/preview.css') await route.fulfill({ contentType: 'text/css', body: themes[theme].css + readFileSync(join(root, 'dist', 'preview.css'), 'utf8') });
    else if (pathname === '/preview.js') await route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(root, 'dist', 'preview.js'), 'utf8') });
    else if (pathname === '/reports/here.png') await route.fulfill({ contentType: 'image/png', body: PNG });
    else if (pathname.startsWith('/reports/')) await route.fulfill({ status: 404, body: '' });
    else {
      strangers.push(route.request().url());
      await route.abort();
    }
  });
  await page.exposeFunction('postToTest', (value: unknown) => {
    const message = readFromPage(value);
    assert.ok(message, `The page sent something that is no message: ${JSON.stringify(value)}`);
    posted.push(message);
  });
  await page.addInitScript('let kept; window.acquireVsCodeApi = () => ({ postMessage: (value) => void window.postToTest(value), setState: (state) => { kept = state; window.keptState = state; }, getState: () => kept });');
  await page.goto(`${ORIGIN}/`);
  while (!posted.some(({ type }) => type === 'ready')) await page.waitForTimeout(10);

  const send = async (message: ToPage): Promise<void> => {
    await page.evaluate(`window.postMessage(${JSON.stringify(message)}, '*')`);
  };
  let version = 1;
  let known: number | undefined;
  const show = async (zone: string | undefined): Promise<number> => {
    const shownZone = zone === 'utc' ? 'UTC' : zone === 'reader' ? 'Europe/Lisbon' : zone === 'document' ? undefined : zone;
    const content = await editor.connection.sendRequest<PreviewContent | null>('rca/preview', {
      uri, panel: 'test', width: await page.evaluate("document.querySelector('main').clientWidth"), ...(known === undefined ? {} : { known }), ...(shownZone === undefined ? {} : { zone: shownZone }),
    });
    assert.ok(content, 'The server knows no such report.');
    known = content.revision;
    const message = { type: 'show', revision: content.revision, ...(content.since === undefined ? {} : { since: content.since }), zone: content.zone, update: content.update } as const;
    await send(message);
    // The page has taken the message when it has drawn the frame after it.
    await page.evaluate('new Promise((done) => { setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 0); })');
    return JSON.stringify(message).length;
  };
  let zone = firstZone;
  await send({ type: 'about', uri, locked: false, zone, images: { beside: `${ORIGIN}/reports/team/`, root: `${ORIGIN}/reports/` } });
  await show(zone);
  return {
    page, editor, posted, strangers, violations, send,
    show(next = zone) {
      zone = next;
      return show(zone);
    },
    async retype(next) {
      version += 1;
      await editor.change(uri, version, [{ text: next }]);
      return show(zone);
    },
    async close() {
      await context.close();
      await editor.close();
    },
  };
}
