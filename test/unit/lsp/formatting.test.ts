// Formatting is offered while a setting asks for it, and its edits are for the text as it is.
import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver/node';
import { fullClient, pushedClient, startEditor } from './editor.ts';

const uri = 'file:///reports/outage.rca.md';
const text = '# Outage\n\n## Timeline\n\n- 2024-03-04 8:11 PM UTC – A\n- 2024-03-04 8:12 PM UTC – B\n';
const options = { tabSize: 2, insertSpaces: true };

describe('formatting over the protocol', () => {
  it('comes and goes with the setting where the client can be told later', async () => {
    const later = { ...fullClient, textDocument: { ...fullClient.textDocument, formatting: { dynamicRegistration: true }, rangeFormatting: { dynamicRegistration: true } } };
    const editor = await startEditor({ capabilities: later });
    assert.equal(editor.initialized.capabilities.documentFormattingProvider, undefined);
    const methods: string[] = [];
    editor.connection.onRequest('client/registerCapability', ({ registrations }: { readonly registrations: readonly { readonly method: string }[] }) => {
      methods.push(...registrations.map(({ method }) => `+${method}`));
      return null;
    });
    editor.connection.onRequest('client/unregisterCapability', ({ unregisterations }: { readonly unregisterations: readonly { readonly method: string }[] }) => {
      methods.push(...unregisterations.map(({ method }) => `-${method}`));
      return null;
    });
    await editor.setSettings({ format: { enable: true } });
    await editor.until(() => methods.includes('+textDocument/rangeFormatting'));
    await editor.setSettings({ format: { enable: true } });
    await editor.setSettings({});
    await editor.until(() => methods.includes('-textDocument/rangeFormatting'));
    assert.deepEqual(methods.filter((method) => method.endsWith('ormatting')).toSorted(), ['+textDocument/formatting', '+textDocument/rangeFormatting', '-textDocument/formatting', '-textDocument/rangeFormatting']);
    await editor.close();
  });

  it('does nothing until it is turned on', async () => {
    const editor = await startEditor({ capabilities: { ...pushedClient, workspace: { configuration: true } } });
    assert.equal(editor.initialized.capabilities.documentFormattingProvider, true);
    await editor.open(uri, text);
    const ask = (method: string, more = {}): Promise<TextEdit[]> => editor.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, options, ...more });
    assert.deepEqual(await ask('formatting'), []);
    await editor.setSettings({ format: { enable: true } });
    assert.deepEqual((await ask('formatting')).map(({ newText, range }) => [newText, range.start.line]), [['20:11', 4], ['20:12', 5]]);
    assert.deepEqual((await ask('rangeFormatting', { range: { start: { line: 5, character: 0 }, end: { line: 5, character: 9 } } })).map(({ newText }) => newText), ['20:12']);
    await editor.close();
  });
});

describe('formatting on type over the protocol', () => {
  it('begins the next entry on a new line behind one', async () => {
    const editor = await startEditor();
    await editor.open(uri, `${text}\n## Impact\n`);
    const edits = await editor.connection.sendRequest<TextEdit[]>('textDocument/onTypeFormatting', { textDocument: { uri }, position: { line: 6, character: 0 }, ch: '\n', options });
    assert.deepEqual(edits.map(({ newText }) => newText), ['- 2024-03-04 8:12 PM UTC – ']);
    await editor.close();
  });
});
