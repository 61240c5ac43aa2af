// A person reads in the preview: it follows the editor and leads it, is locked, tells times elsewhere, and is there again after a reload.
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/steps/run-program.ts';
import { openEditor, openFile, runCommand, webview, type OpenEditor } from './editor.ts';

const FIRST = 'gateway-outage.rca.md';
const SECOND = 'google-sre.rca.yaml';

describe('reading in the preview', () => {
  let editor: OpenEditor;
  before(async () => {
    editor = await openEditor('light');
    for (const name of [FIRST, SECOND]) cpSync(join(root, 'examples', name), join(editor.folder, name));
    await openFile(editor.page, FIRST);
    await editor.page.locator('.squiggly-info').first().waitFor();
  });
  after(() => editor.close());

  const preview = (): ReturnType<typeof webview> => webview(editor.page);
  const title = (words: RegExp): Promise<void> => preview().locator('h1').filter({ hasText: words }).waitFor();

  it('tells times in UTC when asked, and says so', async () => {
    await runCommand(editor.page, 'RCA: Open Preview to the Side');
    await title(/Folia APAC/);
    await preview().locator('#rca-metrics', { hasText: '2016-04-04 07:30 to 15:00' }).waitFor();
    await preview().locator('#zone').selectOption('utc');
    await preview().locator('#rca-metrics', { hasText: '2016-04-03 23:30 to 2016-04-04 07:00' }).waitFor();
    await preview().locator('#zone-shown', { hasText: 'UTC' }).waitFor();
    await editor.screenshot('preview-utc');
  });

  it('jumps to what a finding is about', async () => {
    await preview().locator('#rca-findings summary').click();
    await preview().locator('#rca-findings a').first().click();
    await editor.page.locator('.editor-instance .monaco-editor.focused').waitFor();
    assert.doesNotMatch(await editor.page.locator('.statusbar-item[id="status.editor.selection"]').innerText(), /^Ln 1, Col 1$/);
  });

  it('scrolls with the editor', async () => {
    const { page } = editor;
    await page.keyboard.press('ControlOrMeta+1');
    await page.keyboard.press('ControlOrMeta+End');
    await preview().locator('#rca-body .active-line').waitFor();
    const top = (): Promise<number> => preview().locator('html').evaluate((element) => element.scrollTop);
    while ((await top()) < 1000) await page.waitForTimeout(50);
    await page.keyboard.press('ControlOrMeta+Home');
    while ((await top()) > 0) await page.waitForTimeout(50);
  });

  it('shows the report of the active editor, until it is locked', async () => {
    const { page } = editor;
    await page.keyboard.press('ControlOrMeta+1');
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
    await openFile(page, SECOND);
    await title(/Route planner/);
    await preview().locator('h1').click();
    // Not before its title bar has them does the panel have the commands of a preview.
    await page.locator('.editor-actions .codicon-lock').first().waitFor();
    await runCommand(page, 'RCA: Toggle Preview Locking');
    await page.locator('.tab', { hasText: '[Preview] google-sre.rca.yaml' }).waitFor();
    await page.keyboard.press('ControlOrMeta+1');
    // A key that is pressed while the preview still has the focus is lost on the way.
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
    await openFile(page, FIRST);
    await page.waitForTimeout(500);
    await title(/Route planner/);
    await editor.screenshot('preview-locked');
  });

  it('is there again after the window was reloaded', async () => {
    // In a browser the editor writes down every few seconds what it has to remember.
    await editor.page.waitForTimeout(10_000);
    await editor.page.reload();
    await title(/Route planner/);
    await preview().locator('svg.timeline .mark').first().waitFor();
    assert.equal(await preview().locator('#zone').inputValue(), 'utc');
    await editor.page.locator('.tab', { hasText: '[Preview] google-sre.rca.yaml' }).waitFor();
  });
});
