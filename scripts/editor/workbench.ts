// Opens VS Code's workbench in a browser page, with an extension loaded from a folder and, where asked, its tests.
import { pathToFileURL } from 'node:url';
import { chromium, type Browser as PlaywrightBrowser, type Page } from 'playwright-core';
import type { Browser } from './browser.ts';
import type { EditorServer } from './server.ts';

export interface WorkbenchAddress {
  readonly folder: string;
  /** The folder of an extension under development; the installed extensions are there in any case. */
  readonly extension?: string;
  /** The compiled tests of that extension, a CommonJS file. */
  readonly tests?: string;
}

/** As root a browser refuses to start with its own sandbox; the others keep it from asking the network for anything. */
const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

/** `further` are flags that only some tests need. */
export function launchBrowser(browser: Browser, further: readonly string[] = []): Promise<PlaywrightBrowser> {
  const env = { ...definedEnvironment(), ...browser.env };
  return chromium.launch({ executablePath: browser.executablePath, env, args: [...flags, ...further] });
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

export function workbenchUrl(server: EditorServer, address: WorkbenchAddress): string {
  const remote = (path: string): string => `vscode-remote://${server.authority}${pathToFileURL(path).pathname}`;
  const payload = [
    ...(address.extension === undefined ? [] : [['extensionDevelopmentPath', remote(address.extension)]]),
    ...(address.tests === undefined ? [] : [['extensionTestsPath', remote(address.tests)]]),
  ];
  const query = new URLSearchParams({ tkn: server.token, folder: pathToFileURL(address.folder).pathname });
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://${server.authority}/?${query.toString()}`;
}

/** Closes nothing by itself: the page lives until its browser is closed. */
export async function openPage(browser: PlaywrightBrowser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 });
  // Guards against hanging; a slow machine with a full disk cache takes its time.
  context.setDefaultTimeout(120_000);
  return context.newPage();
}
