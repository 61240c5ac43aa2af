// The real editor with the packaged extension installed, opened for a person: a page, and the few things that a person
// does with the keyboard. What the person sees is for the tests.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/editor/browser.ts';
import { codeServer } from '../../../scripts/editor/code-server.ts';
import { install } from '../../../scripts/editor/extension-folder.ts';
import type { Theme } from '../../../scripts/editor/profile.ts';
import { startServer } from '../../../scripts/editor/server.ts';
import { launchBrowser, openPage, workbenchUrl } from '../../../scripts/editor/workbench.ts';
import { vsixPath } from '../../../scripts/package/vsix.ts';
import { root } from '../../../scripts/steps/run-program.ts';

const inReadme: ReadonlySet<string> = new Set(['fixes-light', 'new-report', 'preview-light', 'preview-dark']);

export interface OpenEditor {
  readonly page: Page;
  /** The folder that is open: a copy of test/e2e/workspace that may be changed. */
  readonly folder: string;
  /** Saves what is on the screen as out/screenshots/NAME.png; with `UPDATE=1` those that the README shows go to media/screenshots. */
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

export async function openEditor(theme: Theme): Promise<OpenEditor> {
  const work = mkdtempSync(join(tmpdir(), 'rca-author-'));
  const profile = join(work, 'profile');
  const folder = join(work, 'reports');
  cpSync(join(root, 'test', 'e2e', 'workspace'), folder, { recursive: true });
  const program = await codeServer();
  await install(program, vsixPath(), profile);
  const server = await startServer({ program, profile, theme, trust: 'all' });
  const browser = await launchBrowser(await findBrowser());
  const page = await openPage(browser);
  await page.goto(workbenchUrl(server, { folder }));
  await page.locator('.monaco-workbench .explorer-folders-view .monaco-list-row').first().waitFor();
  return {
    page,
    folder,
    async screenshot(name) {
      const screenshots = process.env['UPDATE'] === '1' && inReadme.has(name) ? join(root, 'media', 'screenshots') : join(root, 'out', 'screenshots');
      mkdirSync(screenshots, { recursive: true });
      await page.screenshot({ path: join(screenshots, `${name}.png`) });
    },
    async close() {
      await browser.close();
      await server.stop();
      rmSync(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Opens a file of the folder by its name. */
export async function openFile(page: Page, name: string): Promise<void> {
  await pick(page, 'ControlOrMeta+p', name);
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  await page.locator('.editor-instance .view-lines .view-line').first().waitFor();
}

/** Runs a command of the palette by its whole title, such as `RCA: New Report`. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await pick(page, 'F1', title);
}

async function pick(page: Page, key: string, text: string): Promise<void> {
  await page.keyboard.press(key);
  const input = page.locator('.quick-input-widget:visible input.input').first();
  await input.waitFor();
  await input.pressSequentially(text);
  const wanted = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: text }).first();
  await wanted.waitFor();
  // Another title may hold the same words and stand first.
  while (!(await wanted.evaluate((row) => row.classList.contains('focused')))) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** The document inside a webview, which lies two frames deep. `index` counts the webviews on the screen from 0. */
export function webview(page: Page, index = 0): FrameLocator {
  return page.frameLocator('iframe.webview').nth(index).frameLocator('#active-frame');
}
