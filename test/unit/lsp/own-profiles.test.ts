// A team's own profiles in the editor: in force where the folder is trusted, followed as they change, and what is wrong with them shown on their files.
import assert from 'node:assert/strict';
import type { CodeAction, CompletionList, Diagnostic } from 'vscode-languageserver/node';
import type { ProfileSummary, StatusParams } from '../../../server/src/lsp/protocol.ts';
import { fullClient, pushedClient, startEditor, type Editor, type EditorOptions } from './editor.ts';
import { memoryFiles, type MemoryFiles } from './memory-files.ts';

const folder = 'memfs:/archive';
const at = (name: string): string => `${folder}/${name}`;
const acme = '.rca/profiles/acme.json';
const report = '---\nprofile: acme\ntitle: Quay closed\ndate: 2026-01-01\n---\n\n## Summary\n\nThe quay was closed.\n';

function profile(heading: string, more: Readonly<Record<string, unknown>> = {}): string {
  return `${JSON.stringify({ title: 'Acme', extends: 'minimal', sections: { legal: { heading, required: true } }, ...more }, undefined, 2)}\n`;
}

function missing(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.flatMap(({ code, message }) => (code === 'missing-section' ? [/“([^”]*)”/.exec(String(message))?.[1] ?? ''] : []));
}

function messages(diagnostics: readonly Diagnostic[], code: string): readonly string[] {
  return diagnostics.flatMap((one) => (one.code === code ? [String(one.message)] : []));
}

describe('own profiles in the editor', () => {
  let editor: Editor | undefined;
  let files: MemoryFiles;
  const start = async (texts: Readonly<Record<string, string>>, options: EditorOptions = {}): Promise<Editor> => {
    files = memoryFiles(Object.fromEntries(Object.entries(texts).map(([name, text]) => [at(name), text])));
    editor = await startEditor({ folders: [folder], files, capabilities: fullClient, trusted: true, ...options });
    return editor;
  };
  /** What a report lacks once the client was told to ask again. */
  const after = async (one: Editor, change: () => Promise<void>): Promise<readonly Diagnostic[]> => {
    const before = one.refreshes();
    await change();
    await one.until(() => one.refreshes() > before);
    return one.pull(at('a.rca.md'));
  };
  afterEach(async () => {
    await editor?.close();
    editor = undefined;
  });

  it('are in force from the first findings on', async () => {
    const one = await start({ [acme]: profile('Legal View') });
    await one.open(at('a.rca.md'), report);
    const found = await one.pull(at('a.rca.md'));
    assert.ok(missing(found).includes('Legal View'));
    assert.deepEqual(messages(found, 'invalid-value'), []);
  });

  it('are used in trusted folders only, and from the moment trust is granted', async () => {
    for (const trusted of [false, undefined]) {
      const one = await start({ [acme]: profile('Legal View'), '.rca/profiles/bad.json': '{' }, trusted === undefined ? { trusted: undefined as never } : { trusted });
      await one.open(at('a.rca.md'), report);
      const found = await one.pull(at('a.rca.md'));
      assert.match(messages(found, 'invalid-value')[0] ?? '', /^No profile is called “acme”/);
      assert.ok(!missing(found).includes('Legal View'));
      assert.deepEqual(files.asked.filter((uri) => uri.includes('/profiles/')), [], 'no profile is read');
      assert.ok(missing(await after(one, () => one.connection.sendNotification('rca/trustGranted', {}))).includes('Legal View'));
      await one.until(() => one.pushed.some(({ uri, diagnostics }) => uri.endsWith('bad.json') && diagnostics.length === 1));
      await one.close();
      editor = undefined;
    }
  });

  it('are those of the nearest folder upward', async () => {
    const one = await start({ [acme]: profile('Legal View'), 'teams/x/.rca/profiles/acme.json': profile('Team View') });
    await one.open(at('a.rca.md'), report);
    await one.open(at('teams/x/deep/b.rca.md'), report);
    assert.ok(missing(await one.pull(at('a.rca.md'))).includes('Legal View'));
    assert.ok(missing(await one.pull(at('teams/x/deep/b.rca.md'))).includes('Team View'));
  });

  it('are followed on disk: changed, deleted, created', async () => {
    const one = await start({ [acme]: profile('Legal View') });
    await one.open(at('a.rca.md'), report);
    await one.pull(at('a.rca.md'));
    assert.ok(missing(await after(one, () => files.write(at(acme), profile('Other View')))).includes('Other View'));
    assert.match(messages(await after(one, () => files.write(at(acme), undefined)), 'invalid-value')[0] ?? '', /^No profile is called “acme”/);
    assert.ok(missing(await after(one, () => files.write(at(acme), profile('Third View')))).includes('Third View'));
  });

  it('are followed while they are edited, before they are saved', async () => {
    const one = await start({ [acme]: profile('Legal View') });
    await one.open(at('a.rca.md'), report);
    await one.pull(at('a.rca.md'));
    await one.open(at(acme), profile('Legal View'), 'json');
    const found = await after(one, () => one.change(at(acme), 2, [{ text: profile('Edited View') }]));
    assert.ok(missing(found).includes('Edited View'));
    const closed = await after(one, () => one.connection.sendNotification('textDocument/didClose', { textDocument: { uri: at(acme) } }));
    assert.ok(missing(closed).includes('Legal View'));
  });

  it('tell on their file what is wrong, and their reports fall back', async () => {
    const one = await start({ [acme]: profile('Legal View', { extends: 'pagerduty', colour: 'red' }) });
    await one.open(at('a.rca.md'), report);
    const found = await one.pull(at('a.rca.md'));
    assert.deepEqual(messages(found, 'invalid-value'), []);
    assert.ok(missing(found).includes('Responders'), missing(found).join());
    await one.until(() => one.pushed.some(({ uri }) => uri === at(acme)));
    const told = one.pushed.find(({ uri }) => uri === at(acme));
    assert.deepEqual(told?.diagnostics.map(({ code, severity, range, source }) => [code, severity, range.start, source]), [['invalid-profile', 1, { line: 9, character: 3 }, 'rca']]);
    assert.match(told?.diagnostics[0]?.codeDescription?.href ?? '', /invalid-profile\.md$/);
    const status = one.statuses.findLast((params) => (params as StatusParams).uri === at('a.rca.md')) as StatusParams;
    assert.deepEqual(status.report?.profile, { id: 'acme', title: 'PagerDuty postmortem', from: 'front-matter', own: true, instead: 'pagerduty' }, 'the status says so');

    await one.open(at(acme), profile('Legal View', { extends: 'pagerduty', colour: 'red' }), 'json');
    assert.deepEqual((await one.pull(at(acme))).map(({ code }) => code), ['invalid-profile'], 'an open file is asked for');
    const mended = await after(one, () => one.change(at(acme), 2, [{ text: profile('Legal View', { extends: 'pagerduty' }) }]));
    assert.ok(missing(mended).includes('Legal View'));
    assert.deepEqual(await one.pull(at(acme)), []);
  });

  it('are repaired where a word is a slip of another', async () => {
    const one = await start({});
    const text = profile('Legal View', { extends: 'pager-duty' });
    files.texts.set(at(acme), text);
    await one.open(at(acme), text, 'json');
    await one.pull(at('a.rca.md'));
    await after(one, () => files.write(at(acme), text));
    const [found] = await one.pull(at(acme));
    assert.ok(found !== undefined);
    const [action] = await one.connection.sendRequest<readonly CodeAction[]>('textDocument/codeAction', { textDocument: { uri: at(acme) }, range: found.range, context: { diagnostics: [found] } });
    assert.equal(action?.title, 'Change to “pagerduty”');
    const change = action.edit?.documentChanges?.[0];
    assert.deepEqual(change !== undefined && 'edits' in change ? change.edits : [], [{ range: found.range, newText: 'pagerduty' }]);
  });

  it('are shown by a client that cannot ask', async () => {
    const one = await start({ [acme]: profile('Legal View', { extends: 'nothing' }) }, { capabilities: pushedClient });
    await one.open(at('a.rca.md'), report);
    await one.until(() => one.pushed.some(({ uri, diagnostics }) => uri === at(acme) && diagnostics.length === 1));
    await one.until(() => one.pushed.some(({ uri }) => uri === at('a.rca.md')));
    await one.open(at(acme), profile('Legal View'), 'json');
    await one.until(() => one.pushed.findLast(({ uri }) => uri === at(acme))?.diagnostics.length === 0);
    await one.until(() => missing(one.pushed.findLast(({ uri }) => uri === at('a.rca.md'))?.diagnostics ?? []).includes('Legal View'));
  });

  it('may stand where the setting lists them, files and folders, inside the folder', async () => {
    const one = await start({ 'docs/profiles/acme.yaml': 'title: Acme\nextends: minimal\nsections: { legal: { heading: Listed View, required: true } }\n', 'one/other.json': profile('x'), 'secret/acme.json': profile('y') }, {
      settings: { profiles: ['docs/profiles', 'one/other.json', '../secret', '/secret', 'nowhere'] },
    });
    await one.open(at('a.rca.md'), report);
    assert.ok(missing(await one.pull(at('a.rca.md'))).includes('Listed View'));
    const ids = (await one.connection.sendRequest<readonly ProfileSummary[]>('rca/profiles', { uri: folder })).map(({ id }) => id);
    assert.deepEqual(ids.slice(0, 2), ['acme', 'other']);
    assert.ok(one.log.some((line) => line.includes('“../secret” leads upwards')), one.log.join('\n'));
    await one.until(() => one.log.some((line) => line.includes('is at “nowhere”')));
    const found = await after(one, () => one.setSettings({ profiles: ['one'] }));
    assert.match(messages(found, 'invalid-value')[0] ?? '', /^No profile is called “acme”/);
  });

  it('may stand where the configuration lists them', async () => {
    const one = await start({ '.rca/config.yaml': 'profiles: [formats]\n', 'formats/acme.json': profile('Configured View') });
    await one.open(at('a.rca.md'), report);
    assert.ok(missing(await one.pull(at('a.rca.md'))).includes('Configured View'));
    assert.ok(!missing(await after(one, () => files.write(at('.rca/config.yaml'), 'profiles: []\n'))).includes('Configured View'));
  });

  it('are offered for new reports and as values of “profile”', async () => {
    const one = await start({ [acme]: profile('Legal View', { title: 'Acme incident' }) });
    const summaries = await one.connection.sendRequest<readonly ProfileSummary[]>('rca/profiles', { uri: folder });
    assert.deepEqual(summaries[0], { id: 'acme', title: 'Acme incident', description: 'Based on the profile minimal.', own: true, severities: [] });
    const draft = await one.connection.sendRequest<{ readonly text: string }>('rca/newReport', { uri: folder, profile: 'acme', syntax: 'markdown' });
    assert.match(draft.text, /profile: acme[\s\S]*## Legal View/);
    await one.open(at('b.rca.md'), '---\nprofile: \n---\n');
    await one.pull(at('b.rca.md'));
    const { items } = await one.connection.sendRequest<CompletionList>('textDocument/completion', { textDocument: { uri: at('b.rca.md') }, position: { line: 1, character: 9 } });
    assert.ok(items.some(({ label, detail }) => label === 'acme' && detail === 'Acme incident'), items.map(({ label }) => label).join());
  });

  it('hold for a new document that is not saved', async () => {
    const one = await start({ [acme]: profile('Legal View') });
    const uri = 'untitled:/archive/reports/new.rca.md';
    await one.open(uri, report);
    assert.ok(missing(await one.pull(uri)).includes('Legal View'));
  });

  it('are no reports', async () => {
    const one = await start({ '.rca/profiles/acme.yaml': 'title: Acme\n' }, { settings: { include: ['**/*.yaml'] } });
    await one.open(at('.rca/profiles/acme.yaml'), 'title: Acme\n');
    assert.deepEqual(await one.pull(at('.rca/profiles/acme.yaml')), []);
  });

  it('go unseen while nothing is checked', async () => {
    const one = await start({ [acme]: '{' });
    await one.open(at(acme), '{', 'json');
    assert.equal((await one.pull(at(acme))).length, 1);
    const before = one.refreshes();
    await one.setSettings({ validate: 'off' });
    await one.until(() => one.refreshes() > before);
    assert.deepEqual(await one.pull(at(acme)), []);
  });
});
