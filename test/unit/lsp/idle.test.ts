// Nothing runs while nobody does anything: no timer, no reading of files, no message; and where no report is open, nothing at all.
import assert from 'node:assert/strict';
import { fullClient, startEditor } from './editor.ts';
import { memoryFiles } from './memory-files.ts';

const folder = 'memfs:/reports';
const texts: Readonly<Record<string, string>> = {
  [`${folder}/a.rca.md`]: '---\nid: RCA-2026-001\n---\n\n# A\n\n## Timeline\n\n- 2026-01-01 10:00 UTC – A\n',
  [`${folder}/b.rca.yaml`]: 'id: RCA-2026-002\nrelated: [RCA-2026-001]\n',
};

/** Long enough for whatever is put off to a later turn to begin. */
async function turns(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) await new Promise((resolve) => setImmediate(resolve));
}

describe('an idle server', () => {
  it('waits for nothing once the reports are read', async () => {
    const files = memoryFiles(texts);
    const editor = await startEditor({ folders: [folder], files });
    await editor.open(`${folder}/a.rca.md`, texts[`${folder}/a.rca.md`] ?? '');
    await editor.pull(`${folder}/a.rca.md`);
    await editor.connection.sendRequest('workspace/symbol', { query: '' });
    await editor.until(() => files.asked.length > 0 && editor.waiting() === 0);
    await turns(50);
    const [asked, refreshes] = [files.asked.length, editor.refreshes()];
    for (let index = 0; index < 200; index += 1) {
      await turns(1);
      assert.equal(editor.waiting(), 0);
    }
    assert.deepEqual([files.asked.length, editor.refreshes()], [asked, refreshes]);
    await editor.close();
  });

  it('reads no file and waits for nothing where no report is open', async () => {
    const files = memoryFiles(texts);
    const editor = await startEditor({ folders: [folder], files });
    await editor.open(`${folder}/notes.md`, '# Notes\n\n- 10:00 UTC – A\n');
    for (const method of ['diagnostic', 'codeLens', 'documentSymbol', 'foldingRange']) await editor.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri: `${folder}/notes.md` } });
    await turns(200);
    assert.deepEqual([files.asked.filter((uri) => uri.includes('.rca.')), editor.waiting()], [[], 0]);
    await editor.close();
  });

  it('has its lenses asked for again when other reports come to refer to one', async () => {
    const files = memoryFiles(texts);
    const editor = await startEditor({ folders: [folder], files, capabilities: { ...fullClient, workspace: { ...fullClient.workspace, codeLens: { refreshSupport: true } } } });
    let asked = 0;
    editor.connection.onRequest('workspace/codeLens/refresh', () => {
      asked += 1;
      return null;
    });
    const uri = `${folder}/a.rca.md`;
    await editor.open(uri, texts[uri] ?? '');
    const titles = async (): Promise<readonly string[]> => (await editor.connection.sendRequest<readonly { readonly command: { readonly title: string } }[]>('textDocument/codeLens', { textDocument: { uri } })).map(({ command }) => command.title);
    // The index waits for the first findings.
    await editor.pull(uri);
    await titles();
    await editor.until(() => asked > 0);
    assert.deepEqual(await titles(), ['1 report refers to it']);
    await editor.close();
  });
});
