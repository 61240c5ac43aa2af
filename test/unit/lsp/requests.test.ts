// Requests are answered, whatever is asked, and the server goes on.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  CancellationTokenSource, LSPErrorCodes, ResponseError, type CodeAction, type CompletionItem, type CompletionList, type DocumentSymbol,
  type Hover, type SymbolInformation, type TextDocumentEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PreviewContent } from '../../../server/src/lsp/protocol.ts';
import { pushedClient, startEditor, type Editor } from './editor.ts';

const uri = 'file:///reports/outage.rca.md';
const report = '---\ntitle: Outage\nstatus: dr\n---\n\n# Outage\n\n## Timeline\n\n- 2024-03-04 10:00 UTC – A\n- 2024-03-05 10:07 UTC – B\n- 2024-03-04 10:41 UTC – C\n\n## \n';
const textDocument = { uri };

async function opened(text = report): Promise<Editor> {
  const editor = await startEditor();
  await editor.open(uri, text);
  return editor;
}

describe('requests', () => {
  it('give quick fixes whose edits are for this version and end the finding', async () => {
    const editor = await opened();
    const finding = (await editor.pull(uri)).find(({ code }) => code === 'out-of-order');
    assert.ok(finding !== undefined);
    const actions = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', { textDocument, range: finding.range, context: { diagnostics: [finding] } });
    const [best] = actions;
    assert.equal(best?.isPreferred, true);
    assert.equal(best.kind, 'quickfix');
    assert.deepEqual(best.diagnostics, [finding]);
    const [change] = (best.edit?.documentChanges ?? []) as readonly TextDocumentEdit[];
    assert.deepEqual(change?.textDocument, { uri, version: 1 });
    const edits = change.edits.flatMap((edit) => ('newText' in edit ? [edit] : []));
    const fixed = TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, report), edits);
    assert.equal(fixed, report.replace('2024-03-05', '2024-03-04'));
    await editor.change(uri, 2, [{ text: fixed }]);
    assert.ok(!(await editor.pull(uri)).some(({ code }) => code === 'out-of-order'));
    await editor.close();
  });

  it('give only the kinds of actions that are asked for', async () => {
    const editor = await opened();
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const ask = (only?: readonly string[]): Promise<CodeAction[]> => editor.connection.sendRequest('textDocument/codeAction', { textDocument, range, context: { diagnostics: [], only } });
    assert.ok((await ask()).every(({ kind }) => kind === 'quickfix'));
    assert.ok((await ask(['quickfix'])).length > 0);
    assert.deepEqual(await ask(['refactor']), []);
    assert.ok((await ask(['source'])).every(({ kind }) => kind === 'source.fixAll.rca'));
    await editor.close();
  });

  it('give completions, as snippets where the client can use them, and explain them', async () => {
    const editor = await opened();
    const complete = (line: number, character: number): Promise<CompletionList> => editor.connection.sendRequest('textDocument/completion', { textDocument, position: { line, character } });
    const values = await complete(2, 10);
    const draft = values.items.find(({ label }) => label === 'draft');
    assert.deepEqual(draft?.textEdit, { range: { start: { line: 2, character: 8 }, end: { line: 2, character: 10 } }, newText: 'draft' });
    const headings = await complete(13, 3);
    const impact = headings.items.find(({ label }) => label === 'Impact');
    assert.equal(impact?.insertTextFormat, 2);
    assert.match(impact?.textEdit?.newText ?? '', /## Impact\n\n\$\{1:\{\{.+\\\}\\\}\}/);
    const { documentation } = await editor.connection.sendRequest<CompletionItem>('completionItem/resolve', impact);
    assert.match(JSON.stringify(documentation), /required section of Minimal/);
    await editor.close();
  });

  it('give hover and outline', async () => {
    const editor = await opened();
    const hover = await editor.connection.sendRequest<Hover | null>('textDocument/hover', { textDocument, position: { line: 9, character: 15 } });
    assert.deepEqual(hover?.range, { start: { line: 9, character: 2 }, end: { line: 9, character: 22 } });
    const symbols = await editor.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    assert.deepEqual(symbols.map(({ name, children }) => [name, children?.length]), [['Timeline', 3]]);
    await editor.close();
  });

  it('give a flat outline and plain completions to a client that knows no others, and no actions', async () => {
    const editor = await startEditor({ capabilities: pushedClient });
    await editor.open(uri, report);
    const symbols = await editor.connection.sendRequest<SymbolInformation[]>('textDocument/documentSymbol', { textDocument });
    assert.deepEqual(symbols.map(({ name, containerName }) => [name, containerName]), [['Timeline', undefined], ['A', 'Timeline'], ['B', 'Timeline'], ['C', 'Timeline']]);
    const { items } = await editor.connection.sendRequest<CompletionList>('textDocument/completion', { textDocument, position: { line: 13, character: 3 } });
    assert.ok(items.length > 0 && items.every(({ insertTextFormat }) => insertTextFormat === 1));
    assert.deepEqual(await editor.connection.sendRequest('textDocument/codeAction', { textDocument, range: { start: { line: 10, character: 4 }, end: { line: 10, character: 4 } }, context: { diagnostics: [] } }), []);
    await editor.close();
  });

  it('give an entry for now, with the place of its words', async () => {
    const editor = await opened();
    const answer = await editor.connection.sendRequest<Readonly<Record<string, unknown>>>('rca/insertEntry', { uri, position: { line: 0, character: 0 }, within: 'utc' });
    assert.equal(answer['kind'], 'edits');
    assert.equal(answer['version'], 1);
    assert.match(JSON.stringify(answer['edits']), /2026-01-02 03:04 UTC – What happened/);
    assert.deepEqual(answer['select'], { start: { line: 12, character: 25 }, end: { line: 12, character: 38 } });
    await editor.close();
  });

  it('give profiles, and a preview for the version it was made from', async () => {
    const editor = await opened();
    const profiles = await editor.connection.sendRequest<readonly { readonly id: string }[]>('rca/profiles', {});
    assert.equal(profiles[0]?.id, 'minimal');
    const ask = (more: object): Promise<PreviewContent | null> => editor.connection.sendRequest('rca/preview', { uri, panel: 'one', width: 800, ...more });
    const first = await ask({});
    assert.equal(first?.version, 1);
    assert.match(JSON.stringify(first.update.parts), /Timeline/);
    const same = await ask({ known: first.revision, zone: 'UTC' });
    assert.equal(same?.since, first.revision);
    assert.deepEqual([same.update.parts, same.update.blocks.insert], [[], []]);
    assert.equal((await ask({ known: first.revision }))?.since, undefined);
    assert.equal(await ask({ uri: 'file:///not-open.rca.md' }), null);
    await editor.close();
  });
});

describe('the place of what a preview names', () => {
  it('is found in the text as it is now', async () => {
    const editor = await opened();
    const place = (name: string): Promise<{ readonly range: { readonly start: { readonly line: number } } } | null> => editor.connection.sendRequest('rca/previewPlace', { uri, name });
    const before = (await place('entry:1'))?.range.start.line ?? 0;
    await editor.change(uri, 2, [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n\n' }]);
    assert.equal((await place('entry:1'))?.range.start.line, before + 2);
    for (const name of ['entry:99', 'window:0', 'entry:-1', 'file:///etc/passwd', '__proto__:0', '']) assert.equal(await place(name), null, name);
    await editor.close();
  });
});

describe('the requests for a new report', () => {
  it('read how a person says when it began, by the clock of the zone', async () => {
    const editor = await opened();
    const read = (start: string, zone: string): Promise<unknown> => editor.connection.sendRequest('rca/readStart', { start, zone });
    assert.deepEqual(await read('now', 'UTC'), { text: '2026-01-02 03:04' });
    assert.deepEqual(await read('now', 'Asia/Tokyo'), { text: '2026-01-02 12:04' });
    assert.deepEqual(await read('yesterday 23:10', 'UTC'), { text: '2026-01-01 23:10' });
    assert.equal(await read('', 'UTC'), null);
    assert.match(JSON.stringify(await read('25:10', 'UTC')), /"fault":"There is no such time of day/);
    await editor.close();
  });

  it('give its text twice, once with tab stops, or say why not', async () => {
    const editor = await opened();
    const made = await editor.connection.sendRequest<{ readonly text: string; readonly snippet: string }>('rca/newReport', { profile: 'minimal', syntax: 'markdown', id: 'RCA-2026-001', title: 'Cost of $0 {x}', start: '03:00', zone: 'UTC' });
    assert.match(made.text, /^id: RCA-2026-001$/m);
    assert.match(made.text, /^- 2026-01-02 03:00 – \{\{/m);
    assert.match(made.snippet, /Cost of \\\$0 \{x\\\}/);
    assert.match(made.snippet, /^- 2026-01-02 03:00 – \$\{\d+:\{\{/m);
    assert.deepEqual(await editor.connection.sendRequest('rca/newReport', { profile: 'minimal', syntax: 'yaml', start: '2026-02-30' }), { fault: 'There is no such day: “2026-02-30”.' });
    assert.equal(await editor.connection.sendRequest('rca/newReport', { profile: 'no such', syntax: 'yaml' }), null);
    await editor.close();
  });

  it('give the next id', async () => {
    const editor = await opened();
    assert.equal(await editor.connection.sendRequest('rca/nextId', { pattern: 'RCA-YYYY-NNN', year: 2026, names: ['rca-2026-008-gates.rca.md'] }), 'RCA-2026-009');
    assert.equal(await editor.connection.sendRequest('rca/nextId', { pattern: '', year: 2026, names: [] }), null);
    await editor.close();
  });

  it('write down a profile', async () => {
    const editor = await opened();
    const answer = await editor.connection.sendRequest<{ readonly version: number; readonly edits: readonly { readonly newText: string }[] }>('rca/setProfile', { uri, profile: 'ex-libris' });
    assert.equal(answer.version, 1);
    assert.deepEqual(answer.edits.map(({ newText }) => newText.trim()), ['profile: ex-libris']);
    assert.equal(await editor.connection.sendRequest('rca/setProfile', { uri, profile: 'no such' }), null);
    await editor.close();
  });
});

describe('requests that go wrong', () => {
  it('are answered as cancelled when they are', async () => {
    const editor = await opened();
    for (const method of ['textDocument/completion', 'textDocument/hover', 'textDocument/diagnostic', 'textDocument/documentSymbol']) {
      const source = new CancellationTokenSource();
      const asked = editor.connection.sendRequest(method, { textDocument, position: { line: 2, character: 10 } }, source.token);
      source.cancel();
      await assert.rejects(asked, (error: unknown) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled);
    }
    assert.ok((await editor.pull(uri)).length > 0);
    await editor.close();
  });

  it('are answered or cancelled at any moment', async () => {
    const editor = await opened();
    await fc.assert(fc.asyncProperty(fc.nat(4), fc.constantFrom('textDocument/completion', 'textDocument/hover', 'rca/preview'), async (turns, method) => {
      const source = new CancellationTokenSource();
      const asked = editor.connection.sendRequest(method, { textDocument, uri, panel: 'one', width: 500, position: { line: 2, character: 10 } }, source.token).then(() => 'answered', (error: unknown) => error);
      for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      source.cancel();
      const outcome = await asked;
      assert.ok(outcome === 'answered' || (outcome instanceof ResponseError && outcome.code === LSPErrorCodes.RequestCancelled), String(outcome));
    }), { numRuns: 50 });
    await editor.close();
  });

  it('are worthless when they are about a place in a text that has changed', async () => {
    const editor = await opened();
    const asked = editor.connection.sendRequest('textDocument/hover', { textDocument, position: { line: 8, character: 15 } });
    const outcome = assert.rejects(asked, (error: unknown) => error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified);
    await editor.change(uri, 2, [{ text: '' }]);
    await outcome;
    await editor.close();
  });

  it('are empty for documents that are closed, never opened or no reports', async () => {
    const editor = await opened();
    await editor.connection.sendNotification('textDocument/didClose', { textDocument });
    await editor.open('file:///readme.md', report.slice(report.indexOf('# ')));
    for (const address of [uri, 'file:///never.rca.md', 'file:///readme.md', '', 'not a uri', 'file:///%', 'untitled:']) {
      const params = { textDocument: { uri: address }, position: { line: 0, character: 0 }, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, context: { diagnostics: [] } };
      assert.equal(await editor.connection.sendRequest('textDocument/hover', params), null);
      assert.deepEqual(await editor.connection.sendRequest('textDocument/codeAction', params), []);
      assert.deepEqual(await editor.connection.sendRequest('textDocument/documentSymbol', params), []);
      assert.deepEqual(await editor.connection.sendRequest('textDocument/completion', params), { isIncomplete: false, items: [] });
      assert.deepEqual(await editor.pull(address), []);
    }
    assert.deepEqual(editor.log, []);
    await editor.close();
  });

  it('are answered at positions outside of the text and inside of a character', async () => {
    const editor = await opened('---\ntitle: 😀\n---\n# 😀\n');
    const places = [{ line: -1, character: -1 }, { line: 0, character: 1e9 }, { line: 1e9, character: 0 }, { line: 1, character: 8 }, { line: 3, character: 3 }];
    for (const position of places) {
      const params = { textDocument, position, range: { start: position, end: { line: 0, character: 0 } }, context: { diagnostics: [] }, uri, within: 'utc' };
      for (const method of ['textDocument/hover', 'textDocument/completion', 'textDocument/codeAction', 'rca/insertEntry']) await editor.connection.sendRequest(method, params);
    }
    assert.deepEqual(editor.log, []);
    await editor.close();
  });

  it('are answered when their parameters are nonsense', async () => {
    const editor = await opened();
    const methods = [
      'textDocument/hover', 'textDocument/completion', 'completionItem/resolve', 'textDocument/codeAction', 'textDocument/documentSymbol', 'textDocument/diagnostic',
      'rca/profiles', 'rca/newReport', 'rca/nextId', 'rca/readStart', 'rca/setProfile', 'rca/import', 'rca/insertEntry', 'rca/preview', 'rca/previewPlace',
    ];
    const nonsense = fc.oneof(fc.constant({}), fc.constant({ textDocument: null }), fc.constant({ textDocument: { uri: 7 } }), fc.constant({ textDocument, position: 'here', range: null, context: [] }), fc.object());
    await fc.assert(fc.asyncProperty(fc.constantFrom(...methods), nonsense, async (method, params) => {
      await editor.connection.sendRequest(method, params).then(() => undefined, (error: unknown) => assert.ok(error instanceof ResponseError));
    }), { numRuns: 200 });
    for (const method of ['textDocument/didOpen', 'textDocument/didChange', 'textDocument/didClose', 'textDocument/didSave', 'rca/treatAsReport', 'workspace/didChangeConfiguration', '$/unknown', 'no/such']) {
      await editor.connection.sendNotification(method, {});
    }
    await assert.rejects(editor.connection.sendRequest('no/such/request', {}));
    assert.ok((await editor.pull(uri)).length > 0);
    await editor.close();
  });

  it('are all answered when there are a thousand at once', async () => {
    const editor = await opened();
    const asked = Array.from({ length: 1_000 }, (_, index) => editor.connection.sendRequest<Hover | null>('textDocument/hover', { textDocument, position: { line: 9, character: 3 + (index % 15) } }));
    const answers = await Promise.all(asked);
    assert.ok(answers.every((answer) => answer !== null));
    await editor.close();
  });

  it('are answered while documents come and go', async () => {
    const editor = await startEditor();
    for (let round = 0; round < 100; round += 1) {
      const address = `file:///reports/outage-${round % 3}.rca.md`;
      await editor.open(address, report);
      void editor.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: address } });
      await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: address } });
    }
    assert.deepEqual(await editor.pull('file:///reports/outage-0.rca.md'), []);
    assert.deepEqual(editor.documents.uris(), []);
    assert.deepEqual(editor.log, []);
    await editor.close();
  });
});
