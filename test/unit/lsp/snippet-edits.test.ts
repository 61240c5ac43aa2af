// Fixes with gaps to fill in: snippets for clients that can take them, plain edits for all others.
import assert from 'node:assert/strict';
import type { ClientCapabilities, CodeAction, TextDocumentEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { snippetWorkspaceEdit } from '../../../server/src/lsp/snippet-edit.ts';
import { fullClient, startEditor } from './editor.ts';

const uri = 'file:///reports/outage.rca.md';
const textDocument = { uri };
const report = '---\ntitle: Outage\ndate: 2024-03-04\n---\n\n# Outage\n\n## Root Cause\n\n- **C1** (root): One.\n- **C2** (contributing): Two.\n\n## Action Items\n\n| ID | Action | Due | Covers |\n| --- | --- | --- | --- |\n| A1 | Bound the queue | 2024-05-01 | C1 |\n';

/** The edits of the fix that begins with these words. */
async function editsOf(capabilities: ClientCapabilities, title: RegExp): Promise<TextDocumentEdit['edits']> {
  const editor = await startEditor({ capabilities });
  await editor.open(uri, report);
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const actions = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
  await editor.close();
  const [edit] = actions.filter((action) => title.test(action.title)).map((action) => action.edit?.documentChanges?.[0]);
  assert.ok(edit !== undefined && 'edits' in edit, actions.map((action) => action.title).join('\n'));
  return edit.edits;
}

const snippetClient: ClientCapabilities = { ...fullClient, workspace: { ...fullClient.workspace, workspaceEdit: { documentChanges: true, snippetEditSupport: true } } };

describe('fixes that leave something to fill in', () => {
  it('have tab stops where the client can take them', async () => {
    const [action] = await editsOf(snippetClient, /^Add an action that covers C2/);
    assert.ok(action !== undefined && 'snippet' in action);
    assert.equal(action.snippet.value, '\n| A2 | ${1:{{what will be changed about C2\\}\\}} | ${2:{{due date\\}\\}} | C2 |');
    const [section] = await editsOf(snippetClient, /^Insert the section “Summary”/);
    assert.ok(section !== undefined && 'snippet' in section && section.snippet.value.includes('${1:{{'));
  });

  it('are plain edits for other clients, and where nothing is to be filled in', async () => {
    const [action] = await editsOf(fullClient, /^Add an action that covers C2/);
    assert.ok(action !== undefined && 'newText' in action);
    assert.equal(action.newText, '\n| A2 | {{what will be changed about C2}} | {{due date}} | C2 |');
    assert.ok((await editsOf(snippetClient, /^Allow “/)).every((edit) => 'newText' in edit));
  });

  it('number their tab stops through all edits, escape what a snippet would read, and stay plain on lines that would be indented twice', () => {
    const document = TextDocument.create(uri, 'yaml', 3, 'a:\n  - b\n');
    const { documentChanges } = snippetWorkspaceEdit(document, [
      { span: { from: 9, to: 9 }, text: '{{three}}' },
      { span: { from: 0, to: 0 }, text: '$1 \\ } {{one}} {{two}}\n' },
      { span: { from: 8, to: 8 }, text: '\n  - {{four}}' },
    ]);
    const [change] = documentChanges ?? [];
    assert.ok(change !== undefined && 'edits' in change);
    assert.deepEqual(change.textDocument, { uri, version: 3 });
    assert.deepEqual(change.edits.map((edit) => ('snippet' in edit ? edit.snippet.value : 'newText' in edit ? edit.newText : undefined)), [
      '\\$1 \\\\ \\} ${1:{{one\\}\\}} ${2:{{two\\}\\}}\n', '\n  - {{four}}', '${3:{{three\\}\\}}',
    ]);
  });
});

describe('sorting the timeline', () => {
  it('is done when it is asked for, and never in the menu of a finding', async () => {
    const editor = await startEditor();
    const offered = editor.initialized.capabilities.codeActionProvider;
    assert.ok(typeof offered === 'object' && offered.codeActionKinds?.includes('source.sortTimeline') === true);
    await editor.open(uri, '# Outage\n\n## Timeline\n\n- 2024-03-04 10:00 UTC – A\n- 2024-03-04 10:05 UTC – C\n- 2024-03-04 10:04 UTC – B\n');
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const ask = (only?: readonly string[]): Promise<CodeAction[]> => editor.connection.sendRequest('textDocument/codeAction', { textDocument, range, context: { diagnostics: [], only } });
    assert.deepEqual((await ask(['source.sortTimeline'])).map(({ title }) => title), ['Sort the timeline by time']);
    assert.deepEqual((await ask(['source.fixAll'])).map(({ title }) => title), []);
    assert.ok((await ask()).every(({ kind }) => kind === 'quickfix'));
    await editor.close();
  });
});
