// A person writes a new report by keyboard: answers the questions, goes back once, fills in, asks what a time is.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
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
    for (const wanted of ['profile: minimal', 'id: RCA-2024-001', 'title: Ferry bookings fail', 'date: 2024-02-03', 'timezone: Europe/Lisbon', 'severity: sev2']) assert.ok(written.split('\n').includes(wanted), written);
  });

  it('leads from one thing to fill in to the next', async () => {
    const { page } = editor;
    await page.keyboard.type('Harbour team');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Nobody could book a ferry for an hour.');
    const text = page.locator('.editor-instance .view-lines').first();
    await text.filter({ hasText: /owner:.+Harbour.team/ }).filter({ hasText: /Nobody.could.book/ }).waitFor();
  });

  it('completes the metadata, the key first and then its value', async () => {
    const { page } = editor;
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('aud');
    const list = page.locator('.suggest-widget.visible');
    const chosen = (label: string): Locator => list.locator('.monaco-list-row.focused').filter({ hasText: label });
    await suggest(page, chosen('audience'));
    await page.keyboard.press('Enter');
    // The values come by themselves.
    await chosen('internal').waitFor();
    await editor.screenshot('completion');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await line(page, 'audience: public').waitFor();
  });

  it('completes the next entry of the timeline', async () => {
    const { page } = editor;
    await openFile(page, 'late-entry.rca.md');
    await goTo(page, 'Control+g', '14:200');
    await page.keyboard.press('Enter');
    await suggest(page, page.locator('.suggest-widget.visible .monaco-list-row').filter({ hasText: 'entry' }).first());
    await editor.screenshot('completion-entry');
    await page.keyboard.press('Enter');
    await line(page, '{{what happened}}').waitFor();
    await page.keyboard.type('Bookings work again');
    await line(page, '– Bookings work again').waitFor();
  });

  it('says which profile is in force, and lets it be changed', async () => {
    const { page } = editor;
    await page.locator('[id="status.languageStatus"]').click();
    const status = page.locator('.hover-language-status').filter({ hasText: 'RCA: Minimal' });
    await status.waitFor();
    await editor.screenshot('status');
    await status.locator('a', { hasText: 'Change' }).click();
    const input = page.locator('.quick-input-widget:visible input.input').first();
    await input.waitFor();
    await input.pressSequentially('google-sre');
    await page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: 'google-sre' }).first().waitFor();
    await editor.screenshot('profiles');
    await page.keyboard.press('Enter');
    await line(page, 'profile: google-sre').first().waitFor();
  });

  it('offers to add what the new profile wants', async () => {
    const { page } = editor;
    await goTo(page, 'Control+g', '5:10');
    const menu = page.locator('.action-widget:visible');
    const offer = menu.locator('.monaco-list-row').filter({ hasText: 'Add what the profile “google-sre' });
    // The findings of the new profile may take a moment; until then there is nothing to offer, and no menu either.
    while ((await offer.count()) === 0) {
      await page.keyboard.press('Escape');
      await page.keyboard.press('ControlOrMeta+.');
      await page.waitForTimeout(500);
    }
    await editor.screenshot('missing-parts');
    await offer.click();
    await line(page, 'authors:').first().waitFor();
    await editor.screenshot('missing-parts-added');
  });
});

/** Opens the list of suggestions, unless it is there already, until what is looked for is in it. */
async function suggest(page: Page, wanted: Locator): Promise<void> {
  if (!(await page.locator('.suggest-widget.visible').isVisible())) await page.keyboard.press('Control+Space');
  await wanted.waitFor();
}

/** A line of the active editor with these words; blanks are shown as signs of their own. */
function line(page: Page, words: string): Locator {
  return page.locator('.editor-instance .view-line').filter({ hasText: new RegExp(words.replaceAll(/[{}.|]/g, '\\$&').replaceAll(' ', '\\s')) });
}

async function goTo(page: Page, key: string, place: string): Promise<void> {
  await page.keyboard.press(key);
  const input = page.locator('.quick-input-widget:visible input.input').first();
  await input.waitFor();
  await input.pressSequentially(place);
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

async function asked(page: Page, title: string): Promise<void> {
  await page.locator('.quick-input-widget:visible .quick-input-title').filter({ hasText: title }).waitFor();
}
