// A person opens a report by name and reads it.
import assert from 'node:assert/strict';
import { openEditor, openFile, type OpenEditor } from './editor.ts';

describe('opening a report', () => {
  let editor: OpenEditor;
  before(async () => {
    editor = await openEditor('light');
  });
  after(() => editor.close());

  it('shows its text and nothing beside it', async () => {
    await openFile(editor.page, 'checkout-outage.rca.md');
    const text = await editor.page.locator('.editor-instance .view-lines').innerText();
    assert.match(text.replaceAll('\u00a0', ' '), /Checkout outage after a certificate expired/);
    assert.equal(await editor.page.locator('.part.auxiliarybar').isVisible(), false);
    assert.equal(await editor.page.locator('.notification-toast').count(), 0);
    await editor.screenshot('report-light');
  });
});
