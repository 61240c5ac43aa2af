// Ids over the protocol: definition, references, highlights and renaming, in one report and across the workspace.
import assert from 'node:assert/strict';
import type { CodeLens, DocumentHighlight, DocumentLink, Location, Position, SymbolInformation, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fullClient, startEditor, type Editor } from './editor.ts';
import { memoryFiles } from './memory-files.ts';

const folder = 'memfs:/reports';
const at = (name: string): string => `${folder}/${name}`;

const texts: Readonly<Record<string, string>> = {
  'a.rca.md': [
    '---', 'id: RCA-2026-001', 'title: Checkout down', 'date: 2026-01-04', '---', '', '# Checkout down', '', '## Root Cause', '', '- **C1** (root): No check', '- **C2** (contributing): No alert', '',
    '## Action Items', '', '| ID | Action | Owner | Ticket | Covers |', '|---|---|---|---|---|', '| A1 | Add a check | Team A | #12 | C1, C2 |', '| A2 | Add an alert | Team A | | C2 |', '',
  ].join('\n'),
  'b.rca.yaml': ['# Told twice', 'id: RCA-2026-002', 'title: Payments slow', 'date: 2026-01-09', 'related: ["RCA-2026-001", RCA-2025-009]', 'causes:', '  - id: C1', '    text: No index', 'actions:', '  - id: A1', '    text: Add an index', '    covers: [C1]', ''].join('\n'),
  'c.rca.md': '---\nid: RCA-2026-003\nrelated:\n  - RCA-2026-001 # the same cause\n---\n# Search down\n',
};

function positionOf(name: string, words: string, skip = 0): Position {
  const text = texts[name] ?? '';
  let index = text.indexOf(words);
  for (let count = 0; count < skip; count += 1) index = text.indexOf(words, index + 1);
  return TextDocument.create(name, '', 0, text).positionAt(index + 1);
}

describe('ids', () => {
  let editor: Editor;
  const send = <R>(method: string, params: object): Promise<R> => editor.connection.sendRequest(method, params);
  const shown = (locations: readonly Location[] | null): readonly string[] => (locations ?? []).map(({ uri, range }) => `${uri.slice(folder.length + 1)}:${range.start.line}:${range.start.character}`);
  /** What each file is after an edit. */
  const applied = (edit: WorkspaceEdit): Readonly<Record<string, string>> => Object.fromEntries(((edit.documentChanges ?? []) as readonly TextDocumentEdit[]).map(({ textDocument, edits }) => {
    const name = textDocument.uri.slice(folder.length + 1);
    assert.equal(textDocument.version, name === 'a.rca.md' ? 1 : null);
    return [name, TextDocument.applyEdits(TextDocument.create(name, '', 0, texts[name] ?? ''), edits.flatMap((one) => ('newText' in one ? [one] : [])))];
  }));

  beforeEach(async () => {
    const files = memoryFiles(Object.fromEntries(Object.entries(texts).map(([name, text]) => [at(name), text])));
    const capabilities = { ...fullClient, textDocument: { ...fullClient.textDocument, rename: { prepareSupport: true } } };
    editor = await startEditor({ folders: [folder], files, capabilities, settings: { issueTracker: 'https://tickets.example/{ticket}' } });
    await editor.open(at('a.rca.md'), texts['a.rca.md'] ?? '');
    await editor.pull(at('a.rca.md'));
    // The index is there when it knows the files that are not open.
    while ((await send<readonly unknown[]>('workspace/symbol', { query: '' })).length < Object.keys(texts).length) await new Promise((resolve) => setTimeout(resolve, 5));
  });
  afterEach(async () => {
    assert.deepEqual(editor.log, []);
    await editor.close();
  });

  it('of causes lead to their definition and to what covers them', async () => {
    const params = { textDocument: { uri: at('a.rca.md') }, position: positionOf('a.rca.md', 'C2', 1) };
    assert.deepEqual(shown(await send('textDocument/definition', params)), ['a.rca.md:11:4']);
    assert.deepEqual(shown(await send('textDocument/references', { ...params, context: { includeDeclaration: false } })), ['a.rca.md:17:40', 'a.rca.md:18:33']);
    assert.deepEqual((await send<DocumentHighlight[]>('textDocument/documentHighlight', params)).map(({ kind, range }) => [kind, range.start.line]), [[3, 11], [2, 17], [2, 18]]);
    assert.equal(await send('textDocument/definition', { ...params, position: { line: 6, character: 4 } }), null);
  });

  it('of reports say over themselves how many others refer to them', async () => {
    const titles = async (): Promise<readonly (string | undefined)[]> => (await send<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: at('a.rca.md') } })).filter(({ range }) => range.start.line === 1).map(({ command }) => command?.title);
    assert.deepEqual(await titles(), ['2 reports refer to it']);
    // One that refers to itself, and in a circle with another.
    const circle = '---\nid: RCA-2025-009\nrelated: [RCA-2025-009, RCA-2026-002]\n---\n# D\n';
    await editor.open(at('d.rca.md'), circle);
    assert.deepEqual(await titles(), ['2 reports refer to it']);
    const params = { textDocument: { uri: at('d.rca.md') }, position: { line: 1, character: 6 } };
    assert.deepEqual((await send<CodeLens[]>('textDocument/codeLens', params)).map(({ command }) => command?.title), ['1 report refers to it']);
    assert.deepEqual(shown(await send('textDocument/references', { ...params, context: { includeDeclaration: false } })), ['d.rca.md:2:10', 'b.rca.yaml:4:26']);
  });

  it('of reports lead across the workspace', async () => {
    const params = { textDocument: { uri: at('a.rca.md') }, position: { line: 1, character: 6 } };
    assert.deepEqual(shown(await send('textDocument/references', { ...params, context: { includeDeclaration: true } })).toSorted(), ['a.rca.md:1:4', 'b.rca.yaml:4:11', 'c.rca.md:3:4']);
  });

  it('are renamed wherever they stand, and nothing else', async () => {
    const params = { textDocument: { uri: at('a.rca.md') }, position: { line: 1, character: 6 } };
    assert.deepEqual(await send('textDocument/prepareRename', params), { range: { start: { line: 1, character: 4 }, end: { line: 1, character: 16 } }, placeholder: 'RCA-2026-001' });
    const everywhere = applied(await send('textDocument/rename', { ...params, newName: 'RCA-2026-100' }));
    assert.deepEqual(everywhere, Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.replace('RCA-2026-001', 'RCA-2026-100')])));
    const inside = applied(await send('textDocument/rename', { textDocument: params.textDocument, position: positionOf('a.rca.md', 'C1', 1), newName: 'cert' }));
    assert.deepEqual(inside, { 'a.rca.md': texts['a.rca.md']?.replaceAll('C1', 'cert') });
  });

  it('are not renamed to what is no id or taken, and the sentence says why', async () => {
    const rename = (position: Position, newName: string): Promise<unknown> => send('textDocument/rename', { textDocument: { uri: at('a.rca.md') }, position, newName });
    await assert.rejects(rename({ line: 1, character: 6 }, ' '), /An id cannot be empty/);
    await assert.rejects(rename({ line: 1, character: 6 }, 'a <b>'), /“a <b>” cannot be an id/);
    await assert.rejects(rename({ line: 1, character: 6 }, 'rca-2026-003'), /“rca-2026-003” is taken/);
    await assert.rejects(rename(positionOf('a.rca.md', 'C1'), 'A2'), /“A2” is taken/);
    await assert.rejects(rename({ line: 6, character: 4 }, 'x'), /no id here/);
    await assert.rejects(rename({ line: 1, character: 6 }, 'x'.repeat(61)), /at most 60/);
  });

  it('and titles are found in the workspace', async () => {
    const find = async (query: string): Promise<readonly string[]> => (await send<SymbolInformation[]>('workspace/symbol', { query })).map(({ name, containerName, location }) => `${name} (${containerName ?? ''}) ${location.uri.slice(folder.length + 1)}:${location.range.start.line}`);
    assert.deepEqual(await find('paymslow'), ['RCA-2026-002 Payments slow (2026-01-09 · minimal) b.rca.yaml:1']);
    assert.deepEqual((await find('')).length, 3);
    assert.deepEqual((await find('a1')).filter((line) => line.startsWith('A1')), ['A1 (RCA-2026-002 Payments slow) b.rca.yaml:9', 'A1 (RCA-2026-001 Checkout down) a.rca.md:17']);
  });

  it('and tickets are links', async () => {
    const links = async (name: string): Promise<readonly string[]> => (await send<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri: at(name) } })).map(({ target, range }) => `${range.start.line} ${target ?? ''}`);
    assert.deepEqual(await links('a.rca.md'), ['17 https://tickets.example/12']);
    await editor.open(at('c.rca.md'), texts['c.rca.md'] ?? '');
    assert.deepEqual(await links('c.rca.md'), [`3 ${at('a.rca.md')}`]);
  });
});
