// Pasting over the protocol.
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { RcaRequests } from '../../../server/src/lsp/protocol.ts';
import { startEditor } from './editor.ts';

const uri = 'file:///reports/outage.rca.md';
const text = '# Outage\n\n## Timeline\n\n- 2024-03-04 10:00 UTC – A\n';

describe('pasting over the protocol', () => {
  it('answers with edits for this version, and with nothing for what is none of ours', async () => {
    const editor = await startEditor();
    await editor.open(uri, text);
    const ask = (params: object): Promise<RcaRequests['rca/paste']['result']> => editor.connection.sendRequest('rca/paste', params);
    const answer = await ask({ uri, position: { line: 5, character: 0 }, text: '2024-03-04T10:10:00Z alert\n2024-03-04T10:20:00Z over\n' });
    assert.equal(answer?.version, 1);
    const [choice] = answer.choices;
    assert.equal(TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), [...(choice?.edits ?? [])]), `${text}- 2024-03-04 10:10:00 UTC – alert\n- 2024-03-04 10:20:00 UTC – over\n`);
    assert.deepEqual((await ask({ uri, position: { line: 5, character: 0 }, text: 'words' }))?.choices, []);
    assert.equal(await ask({ uri: 'file:///none.rca.md', position: { line: 0, character: 0 }, text: 'x' }), null);
    assert.equal(await ask({ uri, position: { line: 0, character: 0 }, text: 5 }), null);
    await editor.close();
  });
});
