// What the server knows of the other reports of a workspace, from the files that its client reads for it.
import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver/node';
import { fullClient, startEditor, type Editor } from './editor.ts';
import { memoryFiles, type MemoryFiles } from './memory-files.ts';

const folder = 'memfs:/reports';
const at = (name: string): string => `${folder}/${name}`;
const report = (id: string, title: string, more = ''): string => `---\nid: ${id}\n${more}---\n# ${title}\n`;
const aboutOthers = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => diagnostics.filter(({ code }) => code === 'duplicate-id' || code === 'broken-reference');
const messages = (diagnostics: readonly Diagnostic[]): readonly string[] => aboutOthers(diagnostics).map(({ message }) => String(message));

describe('the index of the server', () => {
  let editor: Editor | undefined;
  let files: MemoryFiles;
  const start = async (texts: Readonly<Record<string, string>>, options: { readonly settings?: Readonly<Record<string, unknown>> } = {}): Promise<Editor> => {
    files = memoryFiles(Object.fromEntries(Object.entries(texts).map(([name, text]) => [at(name), text])));
    editor = await startEditor({ folders: [folder], files, capabilities: { ...fullClient, workspace: { ...fullClient.workspace, didChangeWatchedFiles: { dynamicRegistration: true } } }, ...options });
    return editor;
  };
  afterEach(async () => {
    assert.deepEqual(editor?.log ?? [], []);
    await editor?.close();
    editor = undefined;
  });

  it('asks for nothing before a report is open and its findings were shown', async () => {
    const one = await start({ 'a.rca.md': report('RCA-2026-001', 'One'), 'notes.md': '# Notes\n' });
    await one.open(at('notes.md'), '# Notes\n');
    await one.pull(at('notes.md'));
    await files.write(at('b.rca.md'), report('RCA-2026-002', 'Two'));
    await one.pull(at('notes.md'));
    assert.deepEqual(files.asked.filter((uri) => uri.endsWith('.rca.md')), []);
  });

  it('finds the other report with the same id, and says where', async () => {
    const one = await start({ 'a.rca.md': report('RCA-2026-001', 'One'), 'b.rca.md': report('RCA-2026-001', 'Two') });
    await one.open(at('a.rca.md'), report('RCA-2026-001', 'One'));
    assert.deepEqual(messages(await one.pull(at('a.rca.md'))), []);
    await one.until(() => one.refreshes() > 0);
    const [found] = aboutOthers(await one.pull(at('a.rca.md')));
    assert.equal(found?.message, 'The id “RCA-2026-001” is also that of b.rca.md, “Two”. Two reports with one id cannot be told apart.');
    assert.deepEqual(found?.relatedInformation, [{
      location: { uri: at('b.rca.md'), range: { start: { line: 1, character: 4 }, end: { line: 1, character: 16 } } },
      message: '“RCA-2026-001” is also the id of b.rca.md, “Two”.',
    }]);
    assert.deepEqual(files.asked.filter((uri) => uri === at('a.rca.md')), [], 'An open document is not read from disk.');
  });

  it('checks an open report anew when another changes its id or goes away', async () => {
    const one = await start({ 'a.rca.md': report('RCA-2026-001', 'One'), 'b.rca.md': report('RCA-2026-002', 'Two') });
    await one.open(at('a.rca.md'), report('RCA-2026-001', 'One', 'related: [RCA-2026-003]\n'));
    await one.pull(at('a.rca.md'));
    await one.until(() => one.refreshes() === 1);
    assert.deepEqual(messages(await one.pull(at('a.rca.md'))), ['No report in this workspace has the id “RCA-2026-003”.']);
    await files.write(at('b.rca.md'), report('RCA-2026-003', 'Two'));
    await one.until(() => one.refreshes() === 2);
    assert.deepEqual(messages(await one.pull(at('a.rca.md'))), []);
    await files.write(at('b.rca.md'), report('RCA-2026-001', 'Two'));
    await one.until(() => one.refreshes() === 3);
    assert.deepEqual(aboutOthers(await one.pull(at('a.rca.md'))).map(({ code }) => code), ['duplicate-id', 'broken-reference']);
    await files.write(at('b.rca.md'), undefined);
    await one.until(() => one.refreshes() === 4);
    assert.deepEqual(messages(await one.pull(at('a.rca.md'))), [], 'An id of a kind that no other report has is not judged.');
  });

  it('believes the open text of another report and not the file', async () => {
    const one = await start({ 'a.rca.md': report('RCA-2026-001', 'One'), 'b.rca.md': report('RCA-2026-002', 'Two') });
    await one.open(at('a.rca.md'), report('RCA-2026-001', 'One'));
    await one.open(at('b.rca.md'), report('RCA-2026-002', 'Two'));
    await one.pull(at('a.rca.md'));
    await one.change(at('b.rca.md'), 2, [{ text: report('RCA-2026-001', 'Two') }]);
    await one.pull(at('b.rca.md'));
    await one.until(() => one.refreshes() > 0);
    assert.equal(messages(await one.pull(at('a.rca.md'))).length, 1);
    const before = one.refreshes();
    await one.connection.sendNotification('textDocument/didClose', { textDocument: { uri: at('b.rca.md') } });
    await one.until(() => one.refreshes() > before);
    assert.deepEqual(messages(await one.pull(at('a.rca.md'))), []);
  });

  it('looks where links lead, within the folder only', async () => {
    const text = `${report('RCA-2026-001', 'One')}\nSee [two](./b.rca.md#timeline), [gone](b.rca.mdd), [plan](plan.pdf), [picture](img/graph.png), [other](b.rca.md#acton-items) and [outside](../x/secret.md).\n`;
    const one = await start({ 'a.rca.md': text, 'b.rca.md': `${report('RCA-2026-002', 'Two')}\n## Timeline\n\n## Action Items\n`, 'img/graph.png': '' });
    await one.open(at('a.rca.md'), text);
    await one.pull(at('a.rca.md'));
    await one.until(() => one.refreshes() > 0);
    const expected = ['There is no file “b.rca.mdd” where this link leads.', 'There is no file “plan.pdf” where this link leads.', '“b.rca.md” has no heading “#acton-items”.'];
    await one.pull(at('a.rca.md'));
    await eventually(one, at('a.rca.md'), expected);
    await files.write(at('plan.pdf'), '');
    await eventually(one, at('a.rca.md'), expected.filter((message) => !message.includes('plan')));
  });

  it('takes in what a moved folder holds, and forgets what a deleted one held', async () => {
    const one = await start({ 'a.rca.md': report('RCA-2026-001', 'One'), '2025/b.rca.md': report('RCA-2026-001', 'Two') });
    await one.open(at('a.rca.md'), report('RCA-2026-001', 'One'));
    await eventually(one, at('a.rca.md'), ['The id “RCA-2026-001” is also that of 2025/b.rca.md, “Two”. Two reports with one id cannot be told apart.']);
    files.texts.delete(at('2025/b.rca.md'));
    files.texts.set(at('archive/b.rca.md'), report('RCA-2026-001', 'Two'));
    await one.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: at('2025'), type: 3 }, { uri: at('archive'), type: 1 }] });
    await eventually(one, at('a.rca.md'), ['The id “RCA-2026-001” is also that of archive/b.rca.md, “Two”. Two reports with one id cannot be told apart.']);
  });

  it('takes in files by the patterns of the settings', async () => {
    const one = await start({ 'a.rca.md': report('RCA-2026-001', 'One'), 'docs/b.md': report('RCA-2026-001', 'Two'), 'docs/c.txt': '' });
    await one.open(at('a.rca.md'), report('RCA-2026-001', 'One'));
    await one.pull(at('a.rca.md'));
    await one.setSettings({ include: ['docs/*.md'] });
    await eventually(one, at('a.rca.md'), ['The id “RCA-2026-001” is also that of docs/b.md, “Two”. Two reports with one id cannot be told apart.']);
  });

  it('looks at all files again on saving where the client tells of no changes', async () => {
    files = memoryFiles({ [at('a.rca.md')]: report('RCA-2026-001', 'One'), [at('b.rca.md')]: report('RCA-2026-002', 'Two') });
    const one = await startEditor({ folders: [folder], files, capabilities: fullClient });
    editor = one;
    await one.open(at('a.rca.md'), report('RCA-2026-001', 'One'));
    await eventually(one, at('a.rca.md'), []);
    files.texts.set(at('b.rca.md'), report('RCA-2026-001', 'Two'));
    files.texts.set(at('c.rca.md'), report('RCA-2026-001', 'Three'));
    await one.connection.sendNotification('textDocument/didSave', { textDocument: { uri: at('a.rca.md') } });
    await eventually(one, at('a.rca.md'), ['The id “RCA-2026-001” is also that of b.rca.md, “Two” and of 1 more. Two reports with one id cannot be told apart.']);
  });

  /** Findings come after the background is done, so they are asked for until they are there. */
  async function eventually(one: Editor, uri: string, expected: readonly string[]): Promise<void> {
    for (;;) {
      const found = messages(await one.pull(uri));
      if (JSON.stringify(found) === JSON.stringify(expected)) return;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }
});
