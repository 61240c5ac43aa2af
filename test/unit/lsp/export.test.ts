// An editor gets the report that is open as a file, in each format, for both audiences.
import assert from 'node:assert/strict';
import { exportFormats } from '../../../server/src/render/exports/index.ts';
import type { RcaRequests } from '../../../server/src/lsp/protocol.ts';
import { startEditor, type Editor } from './editor.ts';

const uri = 'file:///reports/outage.rca.md';
const text = '---\ntitle: Down\nowner: Katharine Berger\ntimezone: UTC\n---\n\n## Summary\n\nKatharine raised the limit.\n\n## Timeline\n\n- 2024-03-04 10:00 – A [detected]\n';

type Asked = Partial<RcaRequests['rca/export']['params']>;

describe('rca/export', () => {
  let editor: Editor;
  const ask = (wish: Asked): Promise<RcaRequests['rca/export']['result']> => editor.connection.sendRequest('rca/export', { uri, format: 'markdown', ...wish });

  beforeEach(async () => {
    editor = await startEditor();
    await editor.open(uri, text);
  });
  afterEach(async () => {
    assert.deepEqual(editor.log, []);
    await editor.close();
  });

  it('lists the formats, each of which is exported', async () => {
    const formats: RcaRequests['rca/exportFormats']['result'] = await editor.connection.sendRequest('rca/exportFormats', {});
    assert.deepEqual(formats.map(({ id }) => id), [...exportFormats]);
    for (const { id, extension, isText } of formats) {
      const made = await ask({ format: id, audience: 'public' });
      assert.equal(made?.kind, 'file', id);
      assert.equal(made.name, `outage-public${extension}`);
      assert.equal(made.encoding, isText ? 'text' : 'base64');
      assert.ok(made.content.length > 20 && !/Katharine|Berger/.test(made.content), `${id}: ${made.content}`);
    }
  });

  it('exports the text as it stands in the editor', async () => {
    await editor.change(uri, 2, [{ text: text.replace('the limit', 'all limits') }]);
    const made = await ask({});
    assert.ok(made?.kind === 'file' && made.content.includes('Katharine raised all limits.'));
    assert.equal(made.name, 'outage-export.rca.md');
  });

  it('tells what was left out', async () => {
    const made = await ask({ audience: 'public' });
    assert.deepEqual(made?.kind === 'file' ? made.notes : [], ['Metadata that was left out: owner.', '1 name was replaced by a role.']);
  });

  it('refuses with the places of what leaks, unless told otherwise', async () => {
    await editor.change(uri, 2, [{ text: text.replace('the limit', 'db-7.quay.internal') }]);
    assert.deepEqual(await ask({ audience: 'public' }), {
      kind: 'leaks',
      leaks: [{ sentence: 'The name of an internal host stands in line 9.', secret: false, range: { start: { line: 8, character: 17 }, end: { line: 8, character: 35 } } }],
    });
    assert.equal((await ask({ audience: 'public', allowLeaks: true }))?.kind, 'file');
    assert.equal((await ask({ audience: 'internal' }))?.kind, 'file');
  });

  it('says what it cannot do', async () => {
    assert.deepEqual(await ask({ format: 'htlm' }), { kind: 'fault', sentence: 'There is no export format “htlm”. Did you mean “html”?' });
    assert.deepEqual(await ask({ zone: 'Europe/Lisbn' }), { kind: 'fault', sentence: 'There is no time zone “Europe/Lisbn”. Did you mean “Europe/Lisbon”?' });
    assert.equal(await ask({ uri: 'file:///reports/other.rca.md' }), null);
  });
});
