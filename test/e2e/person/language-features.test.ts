// A person works with a timeline by keyboard: sees how long it took, renames an id that two reports use, sorts on save, pastes a chat.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openEditor, openFile, runCommand, type OpenEditor } from './editor.ts';

const first = [
  '---', 'id: FERRY-1', 'title: Ferry bookings fail', 'date: 2024-02-03', 'timezone: UTC', '---', '', '# Ferry bookings fail', '', '## Timeline', '',
  '- 04:05 – Bookings fail [impact-start]', '- 04:41 – The booking desk is alerted [detected]', '- 05:12 – Bookings work again [mitigated]', '', '## Root Cause', '', '- **C1** (root): A certificate expires unseen', '',
  '## Action Items', '', '| ID | Action | Owner | Due | Covers |', '| --- | --- | --- | --- | --- |', '| A1 | Renew certificates by a job | Harbour team | 2024-03-01 | C1 |', '',
].join('\n');
const second = ['title: Ferry bookings fail again', 'id: FERRY-2', 'related: [FERRY-1] # the first time', 'timeline:', '  - at: 2024-02-10 06:30 UTC', '    text: Bookings fail', ''].join('\n');
const chat = ['Ana Field', '  4:50 AM', 'the certificate is from last year', 'Bo Stone', '  4:58 AM', 'requesting a new one'].join('\n');

describe('working with a timeline by keyboard', () => {
  let editor: OpenEditor;
  const onDisk = (name: string): string => readFileSync(join(editor.folder, name), 'utf8');
  /** Saves, and waits for what the file then is. */
  const saved = async (name: string, is: (text: string) => boolean): Promise<void> => {
    await editor.page.keyboard.press('ControlOrMeta+s');
    while (!is(onDisk(name))) await editor.page.waitForTimeout(50);
  };

  before(async () => {
    editor = await openEditor('light');
    mkdirSync(join(editor.folder, '.vscode'), { recursive: true });
    writeFileSync(join(editor.folder, '.vscode', 'settings.json'), JSON.stringify({ 'editor.codeActionsOnSave': { 'source.sortTimeline': 'explicit' } }));
    writeFileSync(join(editor.folder, 'ferry.rca.md'), first);
    writeFileSync(join(editor.folder, 'ferry-again.rca.yaml'), second);
    await editor.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openFile(editor.page, 'ferry.rca.md');
  });
  after(() => editor.close());

  it('sees the measures above the timeline and the time since the start beside the entries', async () => {
    const { page } = editor;
    await page.locator('.codelens-decoration').filter({ hasText: /3 entries · over 1 h 7 min · detected after 36 min/ }).waitFor();
    await line(page, '04:41\\+36 min').waitFor();
    await editor.screenshot('reading-aids');
  });

  it('asks a stamp what time it was elsewhere', async () => {
    const { page } = editor;
    await goTo(page, '13:4');
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.press('ControlOrMeta+i');
    await page.locator('.monaco-hover:visible').filter({ hasText: '36 min after the first entry' }).first().waitFor();
    await editor.screenshot('hover-stamp');
    await page.keyboard.press('Escape');
  });

  it('renames an id in both reports that use it', async () => {
    const { page } = editor;
    await goTo(page, '2:7');
    await page.keyboard.press('F2');
    const input = page.locator('.rename-box input, .rename-input').first();
    await input.waitFor();
    await input.fill('FERRY-2024-1');
    await editor.screenshot('rename');
    await page.keyboard.press('Enter');
    await line(page, 'id: FERRY-2024-1').waitFor();
    await runCommand(page, 'File: Save All Files');
    while (!onDisk('ferry-again.rca.yaml').includes('[FERRY-2024-1] # the first time')) await page.waitForTimeout(50);
    assert.equal(onDisk('ferry-again.rca.yaml'), second.replace('FERRY-1', 'FERRY-2024-1'));
    assert.equal(onDisk('ferry.rca.md'), first.replace('FERRY-1', 'FERRY-2024-1'));
  });

  it('pastes a chat as entries, one choice for each zone', async () => {
    const { page } = editor;
    await goTo(page, '13:200');
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(chat)})`);
    await page.keyboard.press('ControlOrMeta+v');
    await line(page, '- 04:50.*Ana Field: the certificate is from last year').waitFor();
    await line(page, '- 04:58.*Bo Stone: requesting a new one').waitFor();
    const options = page.locator('.post-edit-widget').first();
    await options.waitFor();
    await page.keyboard.press('ControlOrMeta+.');
    await page.locator('.action-widget:visible').filter({ hasText: 'without a zone' }).waitFor();
    await editor.screenshot('paste-choices');
    await page.keyboard.press('Escape');
    await saved('ferry.rca.md', (text) => text.includes('- 04:58 – Bo Stone: requesting a new one\n- 05:12'));
  });

  it('sorts on save what was written out of order', async () => {
    const { page } = editor;
    await goTo(page, '16:200');
    await page.keyboard.press('Enter');
    await page.keyboard.type('- 04:20 – First complaints');
    await page.keyboard.press('Enter');
    await page.keyboard.type('- 04:30 – More of them');
    await line(page, '04:30 – More of them').waitFor();
    await saved('ferry.rca.md', (text) => text.includes('- 04:05 – Bookings fail [impact-start]\n- 04:20 – First complaints\n- 04:30 – More of them\n- 04:41'));
    await editor.screenshot('sorted');
  });
});

/** A line of the active editor; blanks are shown as signs of their own. `words` is a pattern. */
function line(page: Page, words: string): Locator {
  return page.locator('.editor-instance .view-line').filter({ hasText: new RegExp(words.replaceAll(/[[\]]/g, '\\$&').replaceAll(' ', '\\s')) }).first();
}

async function goTo(page: Page, place: string): Promise<void> {
  await page.keyboard.press('Control+g');
  const input = page.locator('.quick-input-widget:visible input.input').first();
  await input.waitFor();
  await input.pressSequentially(place);
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
}
