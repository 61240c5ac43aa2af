// Findings reach the client: on request, or unasked where it cannot ask, and for the newest text only.
import assert from 'node:assert/strict';
import type { DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { fullClient, pushedClient, startEditor } from './editor.ts';

const uri = 'file:///reports/outage.rca.md';
const report = '# Outage\n\n## Timeline\n\n- 2024-03-04 10:00 UTC – A\n- 2024-03-05 10:07 UTC – B\n- 2024-03-04 10:41 UTC – C\n';
const calm = report.replace('03-05', '03-04');

function codes(diagnostics: readonly { readonly code?: unknown }[]): readonly unknown[] {
  return diagnostics.map(({ code }) => code);
}

describe('diagnostics on request', () => {
  it('have a place, a code with its page, a source and related places', async () => {
    const editor = await startEditor();
    await editor.open(uri, report);
    const found = (await editor.pull(uri)).find(({ code }) => code === 'out-of-order');
    assert.ok(found !== undefined);
    assert.deepEqual(found.range, { start: { line: 5, character: 2 }, end: { line: 5, character: 12 } });
    assert.equal(found.severity, 1);
    assert.equal(found.source, 'rca');
    assert.match(found.codeDescription?.href ?? '', /\/out-of-order\.md$/);
    assert.equal(found.relatedInformation?.[0]?.location.uri, uri);
    assert.equal(typeof found.message, 'string');
    await editor.close();
  });

  it('are unchanged under the same id until they change', async () => {
    const editor = await startEditor();
    const pull = (previousResultId?: string): Promise<DocumentDiagnosticReport> => editor.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
    await editor.open(uri, report);
    const first = await pull();
    assert.equal(first.kind, 'full');
    await editor.change(uri, 2, [{ range: { start: { line: 6, character: 25 }, end: { line: 6, character: 25 } }, text: '!' }]);
    const second = await pull(first.resultId);
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
    await editor.change(uri, 3, [{ text: calm }]);
    const third = await pull(first.resultId);
    assert.ok(third.kind === 'full' && !codes(third.items).includes('out-of-order'));
    assert.notEqual(third.resultId, first.resultId);
    await editor.close();
  });

  it('are never pushed', async () => {
    const editor = await startEditor();
    await editor.open(uri, report);
    await editor.pull(uri);
    await editor.change(uri, 2, [{ text: calm }]);
    await editor.pull(uri);
    assert.deepEqual(editor.pushed, []);
    assert.ok(editor.initialized.capabilities.diagnosticProvider !== undefined);
    await editor.close();
  });

  it('are for the newest text, though it came after the request', async () => {
    const editor = await startEditor();
    await editor.open(uri, report);
    const asked = editor.pull(uri);
    await editor.change(uri, 2, [{ text: calm }]);
    assert.ok(!codes(await asked).includes('out-of-order'));
    await editor.close();
  });

  it('are asked for again when the question came before the text', async () => {
    const editor = await startEditor();
    assert.deepEqual(await editor.pull(uri), []);
    await editor.open(uri, report);
    await editor.until(() => editor.refreshes() === 1);
    assert.ok(codes(await editor.pull(uri)).includes('out-of-order'));
    await editor.close();
  });

  it('follow the settings, which the client is told to ask for again', async () => {
    const editor = await startEditor({ settings: { rules: { 'out-of-order': 'hint' } } });
    await editor.open(uri, report);
    assert.equal((await editor.pull(uri)).find(({ code }) => code === 'out-of-order')?.severity, 4);
    await editor.setSettings({ rules: { 'out-of-order': 'off' } });
    await editor.until(() => editor.refreshes() === 1);
    assert.ok(!codes(await editor.pull(uri)).includes('out-of-order'));
    await editor.setSettings({ validate: 'off' });
    await editor.until(() => editor.refreshes() === 2);
    assert.deepEqual(await editor.pull(uri), []);
    await editor.close();
  });

  it('change on saving only where the settings want it so', async () => {
    const editor = await startEditor({ settings: { validate: 'onSave' } });
    await editor.open(uri, report);
    assert.ok(codes(await editor.pull(uri)).includes('out-of-order'));
    await editor.change(uri, 2, [{ text: calm }]);
    assert.ok(codes(await editor.pull(uri)).includes('out-of-order'));
    await editor.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await editor.until(() => editor.refreshes() === 1);
    assert.ok(!codes(await editor.pull(uri)).includes('out-of-order'));
    await editor.close();
  });

  it('say in the log what is wrong with the settings, once, and use the rest', async () => {
    const editor = await startEditor({ settings: { validate: 'sometimes', rules: { 'out-of-order': 'fatal', 'missing-section': 'off' } } });
    await editor.open(uri, report);
    const found = codes(await editor.pull(uri));
    assert.ok(found.includes('out-of-order') && !found.includes('missing-section'));
    assert.equal(editor.log.length, 2);
    await editor.open('file:///reports/other.rca.md', report);
    await editor.pull('file:///reports/other.rca.md');
    assert.equal(editor.log.length, 2);
    await editor.close();
  });
});

describe('diagnostics for a client that cannot ask', () => {
  it('come unasked with the version of the text, once for several changes', async () => {
    const editor = await startEditor({ capabilities: pushedClient });
    assert.equal(editor.initialized.capabilities.diagnosticProvider, undefined);
    await editor.open(uri, report);
    await editor.until(() => editor.pushed.length === 1);
    assert.equal(editor.pushed[0]?.version, 1);
    assert.ok(codes(editor.pushed[0]?.diagnostics ?? []).includes('out-of-order'));
    const changes = [2, 3, 4, 5].map((version) => editor.change(uri, version, [{ text: version < 5 ? report : calm }]));
    await Promise.all(changes);
    await editor.until(() => editor.pushed.at(-1)?.version === 5);
    assert.ok(!codes(editor.pushed.at(-1)?.diagnostics ?? []).includes('out-of-order'));
    assert.ok(editor.pushed.length < 5, `${editor.pushed.length} messages for 5 texts`);
    await editor.close();
  });

  it('follow settings that the client sends along', async () => {
    const editor = await startEditor({ capabilities: pushedClient, settings: { rules: { 'out-of-order': 'off' } } });
    await editor.open(uri, report);
    await editor.until(() => editor.pushed.length === 1);
    assert.ok(!codes(editor.pushed[0]?.diagnostics ?? []).includes('out-of-order'));
    await editor.setSettings({});
    await editor.until(() => codes(editor.pushed.at(-1)?.diagnostics ?? []).includes('out-of-order'));
    await editor.close();
  });

  it('are taken back when the document is closed', async () => {
    const editor = await startEditor({ capabilities: pushedClient });
    await editor.open(uri, report);
    await editor.until(() => editor.pushed.length === 1);
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await editor.until(() => editor.pushed.length === 2);
    assert.deepEqual(editor.pushed[1]?.diagnostics, []);
    await editor.close();
  });
});

describe('what counts as a report', () => {
  const text = '# Outage\n\n## Timeline\n\n- 2024-03-04 10:00 UTC – A\n- 2024-03-05 10:07 UTC – B\n- 2024-03-04 10:41 UTC – C\n';
  const isReport = async (address: string, settings: Readonly<Record<string, unknown>> = {}, content = text): Promise<boolean> => {
    const editor = await startEditor({ settings, folders: ['file:///work%20space'] });
    await editor.open(address, content, /\.ya?ml$/.test(address) ? 'yaml' : 'markdown');
    const found = await editor.pull(address);
    assert.deepEqual(editor.log, []);
    await editor.close();
    return found.length > 0;
  };

  for (const address of [
    'file:///reports/a%20b.rca.md', 'file:///reports/%23100%25.rca.md', 'file:///reports/100%.rca.md', 'file:///c%3A/reports/Ausfall%20%C3%BC.RCA.MD',
    'untitled:Untitled-1.rca.md', 'untitled:/work/outage.rca.md', 'vscode-vfs://github/team/repository/outage.rca.md', 'vscode-remote://wsl%2Bdebian/home/outage.rca.md', 'file://server/share/outage.rca.md',
  ]) it(`is ${address}`, async () => assert.ok(await isReport(address)));

  it('is not any Markdown file', async () => {
    assert.ok(!(await isReport('file:///reports/readme.md')));
    assert.ok(!(await isReport('untitled:Untitled-1')));
  });

  it('is not the committed text that a comparison shows beside the file', async () => {
    assert.ok(!(await isReport('git:/reports/outage.rca.md?%7B%22ref%22%3A%22HEAD%22%7D')));
  });

  it('is a file that the settings include, relative to its folder', async () => {
    const settings = { include: ['post mortems/**/*.{md,yaml}'] };
    assert.ok(await isReport('file:///work%20space/post%20mortems/2024/a.md', settings));
    assert.ok(!(await isReport('file:///work%20space/docs/post%20mortems/2024/a.md', settings)));
    assert.ok(!(await isReport('file:///elsewhere/post%20mortems/2024/a.md', settings)));
  });

  it('is a file with the key rca', async () => {
    assert.ok(await isReport('file:///reports/readme.md', {}, `---\ntitle: A\nrca: 1\n---\n${text}`));
    assert.ok(!(await isReport('file:///reports/readme.md', {}, `---\ntitle: A\n---\nrca: 1\n${text}`)));
    assert.ok(await isReport('file:///reports/a.yaml', {}, 'rca: 1\nactions:\n  - text: Look at it\n'));
    assert.ok(!(await isReport('file:///reports/a.yaml', {}, 'spec:\n  rca: 1\nactions:\n  - text: Look at it\n')));
  });

  it('is a document that its author calls one, and the client hears of it', async () => {
    const editor = await startEditor();
    await editor.open('untitled:Untitled-1', text);
    assert.deepEqual(await editor.pull('untitled:Untitled-1'), []);
    assert.deepEqual(editor.statuses.at(-1), { uri: 'untitled:Untitled-1' });
    await editor.connection.sendNotification('rca/treatAsReport', { uri: 'untitled:Untitled-1' });
    await editor.until(() => editor.refreshes() === 1);
    assert.ok((await editor.pull('untitled:Untitled-1')).length > 0);
    assert.deepEqual(editor.statuses.at(-1), { uri: 'untitled:Untitled-1', report: { mark: 'opted-in', profile: { id: 'minimal', title: 'Minimal', from: 'default' } } });
    await editor.close();
  });

  it('follows the folders that are open', async () => {
    const editor = await startEditor({ settings: { include: ['*.md'] }, capabilities: fullClient });
    await editor.open('file:///one/a.md', text);
    assert.deepEqual(await editor.pull('file:///one/a.md'), []);
    await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: 'file:///one', name: 'one' }], removed: [] } });
    await editor.until(() => editor.refreshes() === 1);
    assert.ok((await editor.pull('file:///one/a.md')).length > 0);
    await editor.close();
  });
});
