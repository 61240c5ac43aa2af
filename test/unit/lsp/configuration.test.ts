// `.rca/config.yaml` in the editor: it holds for reports, is checked and completed, on disk as in an open document.
import assert from 'node:assert/strict';
import type { CodeAction, CompletionList, Diagnostic, Hover } from 'vscode-languageserver/node';
import { fullClient, pushedClient, startEditor, type Editor, type EditorOptions } from './editor.ts';
import { memoryFiles, type MemoryFiles } from './memory-files.ts';

const folder = 'memfs:/archive';
const at = (name: string): string => `${folder}/${name}`;
const report = '# Quay closed\n\n## Summary\n\nThe quay at TBD was closed.\n';
const config = at('.rca/config.yaml');

function severityOf(diagnostics: readonly Diagnostic[], rule: string): number | undefined {
  return diagnostics.find(({ code }) => code === rule)?.severity;
}

describe('the configuration in the editor', () => {
  let editor: Editor | undefined;
  let files: MemoryFiles;
  const start = async (texts: Readonly<Record<string, string>>, options: EditorOptions = {}): Promise<Editor> => {
    files = memoryFiles(Object.fromEntries(Object.entries(texts).map(([name, text]) => [at(name), text])));
    editor = await startEditor({ folders: [folder], files, capabilities: fullClient, ...options });
    return editor;
  };
  afterEach(async () => {
    await editor?.close();
    editor = undefined;
  });

  it('holds for the reports below it, from the first findings on', async () => {
    const one = await start({ '.rca/config.yaml': 'rules: { placeholder: error }\n', 'deep/er/.rca/config.yml': 'rules: { placeholder: hint }\n' });
    await one.open(at('a.rca.md'), report);
    await one.open(at('deep/er/b.rca.md'), report);
    assert.equal(severityOf(await one.pull(at('a.rca.md')), 'placeholder'), 1);
    assert.equal(severityOf(await one.pull(at('deep/er/b.rca.md')), 'placeholder'), 4);
  });

  it('is over the settings and under the report', async () => {
    const one = await start({ '.rca/config.yaml': 'rules: { placeholder: error }\n' }, { settings: { rules: { placeholder: 'hint', 'missing-section': 'hint' } } });
    await one.open(at('a.rca.md'), report);
    const found = await one.pull(at('a.rca.md'));
    assert.equal(severityOf(found, 'placeholder'), 1);
    assert.equal(severityOf(found, 'missing-section'), 4);
    await one.open(at('b.rca.md'), `---\nrca-rules: { placeholder: information }\n---\n\n${report}`);
    assert.equal(severityOf(await one.pull(at('b.rca.md')), 'placeholder'), 3);
  });

  it('is followed when it changes on disk, and when it goes', async () => {
    const one = await start({ '.rca/config.yaml': 'rules: { placeholder: error }\n' });
    await one.open(at('a.rca.md'), report);
    await one.pull(at('a.rca.md'));
    const changed = async (text: string | undefined): Promise<number | undefined> => {
      const before = one.refreshes();
      await files.write(config, text);
      await one.until(() => one.refreshes() > before);
      return severityOf(await one.pull(at('a.rca.md')), 'placeholder');
    };
    assert.equal(await changed('rules: { placeholder: hint }\n'), 4);
    assert.equal(await changed(undefined), 2);
    assert.equal(await changed('rules: { placeholder: error }\n'), 1);
  });

  it('is followed where reports are checked on saving: when it is saved', async () => {
    const one = await start({ '.rca/config.yaml': 'rules: { placeholder: error }\n' }, { settings: { validate: 'onSave' } });
    await one.open(at('a.rca.md'), report);
    assert.equal(severityOf(await one.pull(at('a.rca.md')), 'placeholder'), 1);
    await one.open(config, 'rules: { placeholder: hint }\n');
    assert.equal(severityOf(await one.pull(at('a.rca.md')), 'placeholder'), 1);
    const before = one.refreshes();
    await files.write(config, 'rules: { placeholder: hint }\n');
    await one.until(() => one.refreshes() > before);
    assert.equal(severityOf(await one.pull(at('a.rca.md')), 'placeholder'), 4);
  });

  it('is that of the open document, as far as it is typed', async () => {
    const one = await start({ '.rca/config.yaml': 'rules: { placeholder: error }\n' });
    await one.open(at('a.rca.md'), report);
    assert.equal(severityOf(await one.pull(at('a.rca.md')), 'placeholder'), 1);
    await one.open(config, 'rules: { placeholder: hint }\n');
    await one.until(() => one.refreshes() > 0);
    assert.equal(severityOf(await one.pull(at('a.rca.md')), 'placeholder'), 4);
    await one.change(config, 2, [{ text: 'rules: { placeholder: of' }]);
    assert.equal(severityOf(await one.pull(at('a.rca.md')), 'placeholder'), 2, 'What is broken leaves the default.');
    const before = one.refreshes();
    await one.connection.sendNotification('textDocument/didClose', { textDocument: { uri: config } });
    await one.until(() => one.refreshes() > before);
    assert.equal(severityOf(await one.pull(at('a.rca.md')), 'placeholder'), 1, 'Closed without saving, the file on disk holds again.');
  });

  it('holds no more once its file is gone, though the editor still has its text', async () => {
    const one = await start({ '.rca/config.yaml': 'rules: { placeholder: error }\n' });
    await one.open(at('a.rca.md'), report);
    await one.open(config, 'rules: { placeholder: error }\n');
    assert.equal(severityOf(await one.pull(at('a.rca.md')), 'placeholder'), 1);
    const before = one.refreshes();
    await files.write(config, undefined);
    await one.until(() => one.refreshes() > before);
    assert.equal(severityOf(await one.pull(at('a.rca.md')), 'placeholder'), 2);
    await files.write(config, 'rules: { placeholder: hint }\n');
    await one.until(() => one.refreshes() > before + 1);
    assert.equal(severityOf(await one.pull(at('a.rca.md')), 'placeholder'), 1, 'What is open is what holds.');
  });

  it('makes reports of files and takes files out', async () => {
    const one = await start({ '.rca/config.yaml': 'include: [docs/**/*.md]\nexclude: ["**/template*"]\n' });
    for (const [name, isReport] of [['docs/a.md', true], ['notes.md', false], ['docs/template.rca.md', false]] as const) {
      await one.open(at(name), report);
      assert.equal((await one.pull(at(name))).length > 0, isReport, name);
    }
    const last = one.statuses.at(-1);
    assert.ok(last !== undefined);
    assert.ok(one.statuses.some((status) => JSON.stringify(status).includes('"mark":"configuration"')));
  });

  it('is no report, whatever is in it', async () => {
    const one = await start({});
    await one.open(config, 'rca: 1\ntimeline: []\n');
    const found = await one.pull(config);
    assert.deepEqual([...new Set(found.map(({ code }) => code))], ['invalid-configuration']);
  });

  it('shows its findings while it is closed, and only once when it is open', async () => {
    const one = await start({ '.rca/config.yaml': 'rulse: {}\n' });
    await one.open(at('a.rca.md'), report);
    await one.until(() => one.pushed.some(({ uri, diagnostics }) => uri === config && diagnostics.length === 1));
    await one.open(config, 'rulse: {}\n');
    await one.until(() => one.pushed.findLast(({ uri }) => uri === config)?.diagnostics.length === 0);
    assert.equal((await one.pull(config)).length, 1);
    await one.connection.sendNotification('textDocument/didClose', { textDocument: { uri: config } });
    await one.until(() => one.pushed.findLast(({ uri }) => uri === config)?.diagnostics.length === 1);
    await files.write(config, 'rules: {}\n');
    await one.until(() => one.pushed.findLast(({ uri }) => uri === config)?.diagnostics.length === 0);
  });

  it('shows nothing where validation is off', async () => {
    const one = await start({ '.rca/config.yaml': 'rulse: {}\n' }, { settings: { validate: 'off' } });
    await one.open(at('a.rca.md'), report);
    await one.pull(at('a.rca.md'));
    await one.open(config, 'rulse: {}\n');
    assert.deepEqual(await one.pull(config), []);
    assert.ok(one.pushed.every(({ diagnostics }) => diagnostics.length === 0));
  });

  it('tells a client that cannot ask, open or closed', async () => {
    const one = await start({ '.rca/config.yaml': 'rulse: {}\n' }, { capabilities: pushedClient });
    await one.open(at('a.rca.md'), report);
    await one.until(() => one.pushed.some(({ uri, diagnostics }) => uri === config && diagnostics.length === 1));
    await one.open(config, 'rulse: {}\nprofle: x\n');
    await one.until(() => one.pushed.findLast(({ uri }) => uri === config)?.diagnostics.length === 2);
    await one.connection.sendNotification('textDocument/didClose', { textDocument: { uri: config } });
    await one.until(() => one.pushed.findLast(({ uri }) => uri === config)?.diagnostics.length === 1);
  });

  it('offers to rename a slip', async () => {
    const one = await start({});
    await one.open(config, 'rules:\n  long-gpa: off\n');
    const [found] = await one.pull(config);
    assert.ok(found !== undefined);
    const actions = await one.connection.sendRequest<readonly CodeAction[]>('textDocument/codeAction', { textDocument: { uri: config }, range: found.range, context: { diagnostics: [found] } });
    assert.deepEqual(actions.map(({ title, isPreferred }) => [title, isPreferred]), [['Change to “long-gap”', true]]);
  });

  it('takes a rule off for all reports, in a new file or beside what stands there', async () => {
    const creates = { ...fullClient, workspace: { ...fullClient.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } } };
    const offer = async (one: Editor): Promise<CodeAction | undefined> => {
      await one.open(at('a.rca.md'), report);
      const found = (await one.pull(at('a.rca.md'))).find(({ code }) => code === 'placeholder');
      assert.ok(found !== undefined);
      const actions = await one.connection.sendRequest<readonly CodeAction[]>('textDocument/codeAction', { textDocument: { uri: at('a.rca.md') }, range: found.range, context: { diagnostics: [found] } });
      return actions.find(({ title }) => title === 'Turn “placeholder” off for all reports in .rca/config.yaml');
    };
    const start0 = { line: 0, character: 0 };
    assert.deepEqual((await offer(await start({}, { capabilities: creates })))?.edit, { documentChanges: [
      { kind: 'create', uri: config, options: { ignoreIfExists: true } },
      { textDocument: { uri: config, version: null }, edits: [{ range: { start: start0, end: start0 }, newText: 'rules:\n  placeholder: off\n' }] },
    ] });
    await editor?.close();
    assert.equal(await offer(await start({})), undefined, 'This client makes no files.');
    await editor?.close();
    const end = { line: 1, character: 0 };
    assert.deepEqual((await offer(await start({ '.rca/config.yaml': '# ours\n' }, { capabilities: creates })))?.edit, { documentChanges: [
      { textDocument: { uri: config, version: null }, edits: [{ range: { start: end, end }, newText: 'rules:\n  placeholder: off\n' }] },
    ] });
  });

  it('completes keys, rules, severities and profiles, with words about each', async () => {
    const one = await start({});
    await one.open(config, 'rules:\n  long-gap: \n  \nprofile: \n');
    const complete = async (line: number, character: number): Promise<CompletionList> => one.connection.sendRequest('textDocument/completion', { textDocument: { uri: config }, position: { line, character } });
    const severities = (await complete(1, 12)).items;
    assert.deepEqual(severities.map(({ label }) => label), ['off', 'hint', 'information', 'warning', 'error']);
    const rules = (await complete(2, 2)).items;
    assert.ok(rules.some(({ label, textEdit }) => label === 'missing-zone' && textEdit?.newText === 'missing-zone: ') && !rules.some(({ label }) => label === 'long-gap'));
    assert.ok((await complete(3, 9)).items.some(({ label }) => label === 'minimal'));
    const shown = await one.connection.sendRequest<Hover | null>('textDocument/hover', { textDocument: { uri: config }, position: { line: 1, character: 4 } });
    assert.match(JSON.stringify(shown?.contents), /long-gap/);
  });

  it('is shown with what else holds for a report, value by value', async () => {
    const one = await start({ '.rca/config.yaml': '# ours\nprofile: atlassian\n' }, { settings: { rules: { 'long-gap': 'off' }, validate: 'onSave' } });
    await one.open(at('a.rca.md'), report);
    const answer = await one.connection.sendRequest<{ readonly text: string } | null>('rca/effectiveConfiguration', { uri: at('a.rca.md') });
    const line = (key: string): string => answer?.text.split('\n').find((row) => row.startsWith(key)) ?? '';
    assert.match(line('profile:'), /: atlassian +# \.rca\/config\.yaml:2$/);
    assert.match(line('report:'), /# by its name$/);
    assert.match(line('  validate:'), /: onSave +# settings$/);
    assert.match(answer?.text ?? '', /long-gap: *\n? *(?:severity: )?off +# settings/);
    assert.equal(await one.connection.sendRequest('rca/effectiveConfiguration', { uri: at('none.md') }), null);
  });

  it('of a megabyte, or one that cannot be read, leaves the defaults and says so on the file', async () => {
    const one = await start({ '.rca/config.yaml': 'x'.repeat(1_000_000) });
    await one.open(at('a.rca.md'), report);
    assert.equal(severityOf(await one.pull(at('a.rca.md')), 'placeholder'), 2);
    await one.until(() => one.pushed.some(({ uri, diagnostics }) => uri === config && diagnostics.length === 1));
  });
});

describe('an unknown rule in the settings', () => {
  it('is said once, with the rule that is meant', async () => {
    const editor = await startEditor({ settings: { rules: { 'long-gpa': 'off' } } });
    const messages: unknown[] = [];
    editor.connection.onNotification('window/showMessage', (params: unknown) => void messages.push(params));
    await editor.open('file:///reports/a.rca.md', report);
    await editor.pull('file:///reports/a.rca.md');
    await editor.setSettings({ rules: { 'long-gpa': 'hint' } });
    await editor.until(() => editor.refreshes() > 0);
    await editor.open('file:///reports/b.rca.md', report);
    await editor.pull('file:///reports/b.rca.md');
    assert.deepEqual(messages, [{ type: 2, message: 'The setting “rca.rules” names “long-gpa”, and no rule has that id. Did you mean “long-gap”?' }]);
    assert.ok(editor.log.some((line) => line.includes('long-gpa')));
    await editor.close();
  });
});
