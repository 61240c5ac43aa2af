// A person opens the imported twin of a published report, repairs its timeline by keyboard and reads the preview.
import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../../scripts/steps/run-program.ts';
import { openEditor, openFile, runCommand, webview, type OpenEditor } from './editor.ts';

const FILE = 'instance-outage.rca.md';

for (const theme of ['light', 'dark'] as const) {
  describe(`repairing and previewing a report in the ${theme} theme`, () => {
    let editor: OpenEditor;
    before(async () => {
      editor = await openEditor(theme);
      cpSync(join(root, 'examples', FILE), join(editor.folder, FILE));
      await openFile(editor.page, FILE);
    });
    after(() => editor.close());

    it('underlines the entry that is out of order', async () => {
      await editor.page.locator('.squiggly-error').first().waitFor();
      await goTo(editor.page, lineOf('September 18th, 23:30'));
      await editor.page.keyboard.press('ControlOrMeta+k');
      await editor.page.keyboard.press('ControlOrMeta+i');
      await editor.page.locator('.monaco-hover:visible').filter({ hasText: 'earlier' }).first().waitFor();
      await editor.screenshot(`finding-${theme}`);
      await editor.page.keyboard.press('Escape');
    });

    it('offers the smallest repair first, and takes it', async () => {
      const { page } = editor;
      await goTo(page, lineOf('September 18th, 23:30'));
      await page.keyboard.press('ControlOrMeta+.');
      const menu = page.locator('.action-widget:visible');
      await menu.waitFor();
      await editor.screenshot(`fixes-${theme}`);
      assert.match(await menu.locator('.monaco-list-row').filter({ hasText: 'September' }).first().innerText(), /Change to September 17th/);
      await page.keyboard.press('Enter');
      await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
      assert.match((await page.locator('.editor-instance .view-lines').innerText()).replaceAll('\u00a0', ' '), /September 17th, 23:30 UTC/);
    });

    it('shows report, metrics and picture, and follows the typing', async () => {
      const { page } = editor;
      await runCommand(page, 'RCA: Open Preview to the Side');
      const preview = webview(page);
      await preview.locator('svg.timeline .mark').first().waitFor();
      assert.equal(await preview.locator('h1').first().innerText(), titleOf());
      assert.match(await preview.locator('#rca-metrics').innerText(), /No duration is known yet/);
      assert.equal(await preview.locator('#rca-timeline-table tbody tr').count(), 5);
      await editor.screenshot(`preview-${theme}`);
      await page.keyboard.press('ControlOrMeta+1');
      await goTo(page, lineOf('September 17th, 10:30'));
      await page.keyboard.press('End');
      await page.keyboard.type(' and confirmed');
      await preview.locator('#rca-body li').filter({ hasText: 'and confirmed' }).waitFor();
    });

    it('jumps from the picture to the source', async () => {
      const { page } = editor;
      await webview(page).locator('svg.timeline .mark').last().press('Enter');
      const line = lineOf('September 18th, 01:30');
      await page.locator('.statusbar-item').filter({ hasText: `Ln ${line}` }).first().waitFor();
    });
  });
}

const source = readFileSync(join(root, 'examples', FILE), 'utf8').split('\n');

function lineOf(words: string): number {
  return source.findIndex((line) => line.includes(words)) + 1;
}

function titleOf(): string {
  return /^title: (.*)$/m.exec(source.join('\n'))?.[1] ?? '';
}

/** Puts the cursor on a line, behind its marker. */
async function goTo(page: Page, line: number): Promise<void> {
  await page.keyboard.press('Control+g');
  const input = page.locator('.quick-input-widget:visible input.input').first();
  await input.waitFor();
  await input.pressSequentially(`${line}:4`);
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
}
