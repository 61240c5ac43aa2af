// Runs the suite in one host: prepares the extension and a folder to work on, opens the editor, and counts.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { readMessageLine, type SuiteMessage } from '../../test/e2e/message.ts';
import { root } from '../steps/run-program.ts';
import type { Tally } from '../steps/tally.ts';
import type { Browser } from './browser.ts';
import { extensionFolder } from './extension-folder.ts';
import type { Host } from './hosts.ts';
import { startServer, type EditorServer } from './server.ts';
import { bundleSuite } from './suite-bundle.ts';
import { tallyOf } from './suite-tally.ts';
import { launchBrowser, openPage, workbenchUrl } from './workbench.ts';

export interface SuiteOptions {
  readonly browser: Browser;
  /** The start file of VS Code's server. */
  readonly program: string;
  readonly vsix: string;
}

/** A suite that has not settled by then hangs; this guards the run and measures nothing. */
const longestRun = 5 * 60_000;

export async function runSuite(host: Host, options: SuiteOptions): Promise<Tally> {
  // Outside of the repository, so that nothing in it is taken for a part of a surrounding project.
  const work = mkdtempSync(join(tmpdir(), 'rca-author-'));
  try {
    const profile = join(work, 'profile');
    const folder = join(work, 'workspace');
    cpSync(join(root, 'test', 'e2e', 'workspace'), folder, { recursive: true });
    const extension = await extensionFolder(host, options.program, options.vsix, profile, work);
    // The editor runs tests in the host of the extension in whose folder they lie, and those that lie elsewhere in Node.
    const tests = await bundleSuite(host, join(host.runtime === 'worker' ? extension : work, 'suite'));
    const server = await startServer({ program: options.program, profile, theme: 'light', trust: host.trust });
    try {
      return await runInPage(host, options, server, { folder, extension, tests });
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function runInPage(host: Host, options: SuiteOptions, server: EditorServer, address: Parameters<typeof workbenchUrl>[1]): Promise<Tally> {
  const browser = await launchBrowser(options.browser);
  try {
    const page = await openPage(browser);
    const messages: SuiteMessage[] = [];
    const console: string[] = [];
    await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
      for (const arg of args) {
        if (typeof arg !== 'string') continue;
        const message = readMessageLine(arg);
        if (message !== undefined) messages.push(message);
      }
    });
    // What the suite and the extension host log is shown on the page's console too, and more.
    page.on('console', (message) => console.push(message.text()));
    page.on('pageerror', (error) => console.push(error.stack ?? error.message));
    let settle: (problem: string | undefined) => void = () => {};
    const settled = new Promise<string | undefined>((resolve) => (settle = resolve));
    await page.exposeFunction('codeAutomationExit', (code: number) => settle(code === 0 ? undefined : `The suite ended with code ${code}.`));
    setTimeout(() => settle('The suite did not end within five minutes.'), longestRun).unref();
    browser.on('disconnected', () => settle('The browser ended before the suite did.'));
    page.on('crash', () => settle('The page of the editor crashed.'));
    await page.goto(workbenchUrl(server, address));
    const problem = await settled;
    const log = join(root, 'out', 'editor', `${host.name}.log`);
    mkdirSync(join(log, '..'), { recursive: true });
    writeFileSync(log, `${console.join('\n')}\n\n${server.log()}`);
    return tallyOf(host, messages, problem, () => `${lastWords(console)}\nAll of it is in ${relative(root, log)}.`);
  } finally {
    await browser.close();
  }
}

/** The end of the editor's console, without the native modules that are missing by design and without stacks of its own. */
function lastWords(console: readonly string[]): string {
  const telling = console.filter((text) => !/bindings file|native-watchdog|build\/Release\/watchdog|open-vsx|rca-author-suite|Failed to load resource/.test(text));
  return telling.slice(-20).map((text) => text.split('\n').slice(0, 8).join('\n')).join('\n');
}
