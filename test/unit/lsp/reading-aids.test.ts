// Folding, selections, colours, hints and lenses over the protocol.
import assert from 'node:assert/strict';
import type { CodeLens, FoldingRange, InlayHint, SelectionRange, SemanticTokens } from 'vscode-languageserver/node';
import { startEditor, type Editor } from './editor.ts';

const uri = 'file:///reports/outage.rca.md';
const text = '# Outage\n\n## Timeline\n\n- 2024-03-04 10:00 UTC – A [impact-start]\n- 2024-03-04 10:41 UTC – B\n  and more\n- 2024-03-04 10:20 UTC – C\n';
const textDocument = { uri };
const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

async function opened(settings: Readonly<Record<string, unknown>> = {}): Promise<Editor> {
  const editor = await startEditor({ settings });
  await editor.open(uri, text);
  return editor;
}

describe('reading aids', () => {
  it('fold parts of several lines and no line that does not belong to them', async () => {
    const editor = await opened();
    const folds = await editor.connection.sendRequest<FoldingRange[]>('textDocument/foldingRange', { textDocument });
    assert.deepEqual(folds.map(({ startLine, endLine }) => [startLine, endLine]), [[2, 7], [4, 7], [5, 6]]);
    await editor.close();
  });

  it('grow a selection, each part inside the next', async () => {
    const editor = await opened();
    const [selection] = await editor.connection.sendRequest<SelectionRange[]>('textDocument/selectionRange', { textDocument, positions: [{ line: 4, character: 14 }, { line: 999, character: 3 }] });
    assert.deepEqual(selection?.range, { start: { line: 4, character: 13 }, end: { line: 4, character: 18 } });
    assert.deepEqual(selection.parent?.range, { start: { line: 4, character: 2 }, end: { line: 4, character: 22 } });
    await editor.close();
  });

  it('colour by places that each start behind the last', async () => {
    const editor = await opened();
    const { data } = await editor.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    assert.deepEqual(data.slice(0, 15), [4, 2, 16, 0, 0, 0, 17, 3, 1, 0, 0, 9, 12, 2, 0]);
    const line = await editor.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/range', { textDocument, range: { start: { line: 5, character: 0 }, end: { line: 5, character: 99 } } });
    assert.deepEqual(line.data, [5, 2, 16, 0, 0, 0, 17, 3, 1, 0]);
    await editor.close();
  });

  it('show hints and lenses until a setting turns them off', async () => {
    const editor = await opened();
    const hints = (): Promise<InlayHint[]> => editor.connection.sendRequest('textDocument/inlayHint', { textDocument, range });
    const lenses = (): Promise<CodeLens[]> => editor.connection.sendRequest('textDocument/codeLens', { textDocument });
    assert.deepEqual((await hints()).map(({ label, position }) => [label, position.line]), [['+41 min', 5], ['+20 min', 7]]);
    // This client has none of the extension's commands.
    assert.deepEqual((await lenses()).map(({ command }) => [command?.title, command?.command]), [['3 entries · over 41 min', '']]);
    await editor.setSettings({ inlayHints: { enable: false }, codeLens: { enable: false } });
    assert.deepEqual([await hints(), await lenses()], [[], []]);
    await editor.close();
  });
});
