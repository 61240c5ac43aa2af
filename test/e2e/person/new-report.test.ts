// A person writes a new report by keyboard: answers the questions, goes back once, fills in, asks what a time is.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openEditor, openFile, runCommand, type OpenEditor } from './editor.ts';

describe('writing a new report by keyboard', () => {
  let editor: OpenEditor;
  before(async () => {
    editor = await openEditor('light');
    // Once its findings are there, the editor has taken in the extension with its commands.
    await openFile(editor.page, 'late-entry.rca.md');
    await editor.page.locator('.squiggly-error').first().waitFor();
  });
  after(() => editor.close());

  it('asks for what is known and keeps the answers on the way back', async () => {
    const { page } = editor;
    await runCommand(page, 'RCA: New Report');
    await asked(page, 'New Report (1/6)');
    await editor.screenshot('new-report-profile');
    await page.keyboard.press('Enter');
    await asked(page, 'New Report (2/6)');
    await page.keyboard.press('Enter');
    await asked(page, 'New Report (3/6)');
    await page.keyboard.type('Ferry bookings fail');
    await page.keyboard.press('Enter');
    await asked(page, 'New Report (4/6)');
    await page.locator('.quick-input-widget:visible .quick-input-left-action-bar .action-label').first().click();
    await asked(page, 'New Report (3/6)');
    assert.equal(await page.locator('.quick-input-widget:visible input.input').first().inputValue(), 'Ferry bookings fail');
    await page.keyboard.press('Enter');
    await asked(page, 'New Report (4/6)');
    await page.keyboard.type('sev2');
    await page.keyboard.press('Enter');
    await asked(page, 'New Report (5/6)');
    await page.keyboard.type('Lisbon');
    await page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: /Europe\/Lisbon.*UTC\+0[01]:00/ }).waitFor();
    await editor.screenshot('new-report-zone');
    await page.keyboard.press('Enter');
    await asked(page, 'New Report (6/6)');
    const input = page.locator('.quick-input-widget:visible input.input').first();
    assert.match(await input.inputValue(), /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/);
    await input.fill('2024-02-30');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget:visible').filter({ hasText: 'no such day' }).waitFor();
    await editor.screenshot('new-report-start');
    await input.fill('3 February 2024, 4:05 am');
    await page.keyboard.press('Enter');
  });

  it('makes the file under the next id, beside the other reports', async () => {
    const { page, folder } = editor;
    const name = 'rca-2024-001-ferry-bookings-fail.rca.md';
    await page.locator(`.tab.active[data-resource-name="${name}"]:not(.dirty)`).waitFor();
    const text = page.locator('.editor-instance .view-lines').first();
    await text.filter({ hasText: /Ferry.bookings.fail/ }).filter({ hasText: /2024-02-03.04:05/ }).waitFor();
    await editor.screenshot('new-report');
    const written = readFileSync(join(folder, name), 'utf8');
    for (const line of ['profile: minimal', 'id: RCA-2024-001', 'title: Ferry bookings fail', 'date: 2024-02-03', 'timezone: Europe/Lisbon', 'severity: sev2']) assert.ok(written.split('\n').includes(line), written);
  });

  it('leads from one thing to fill in to the next', async () => {
    const { page } = editor;
    await page.keyboard.type('Harbour team');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Nobody could book a ferry for an hour.');
    const text = page.locator('.editor-instance .view-lines').first();
    await text.filter({ hasText: /owner:.+Harbour.team/ }).filter({ hasText: /Nobody.could.book/ }).waitFor();
  });

  it('says which profile is in force', async () => {
    const { page } = editor;
    await page.locator('[id="status.languageStatus"]').click();
    await page.locator('.hover-language-status').filter({ hasText: 'RCA: Minimal' }).waitFor();
    await editor.screenshot('status');
    await page.keyboard.press('Escape');
  });

  it('offers values in the metadata and explains them', async () => {
    const { page } = editor;
    await page.locator('.editor-instance .view-lines .view-line').first().click();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    await page.keyboard.type('audience: ');
    const list = page.locator('.suggest-widget.visible');
    if (!(await list.isVisible())) await page.keyboard.press('Control+Space');
    await list.locator('.monaco-list-row').filter({ hasText: 'internal' }).waitFor();
    await editor.screenshot('completion');
    await page.keyboard.press('Escape');
  });
});

async function asked(page: Page, title: string): Promise<void> {
  await page.locator('.quick-input-widget:visible .quick-input-title').filter({ hasText: title }).waitFor();
}
