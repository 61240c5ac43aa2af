// The server's text is the editor's text after any edits.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { startEditor } from './editor.ts';

const uri = 'file:///reports/outage.rca.md';

/** Line ends of every kind, characters of two units, and marks that a report is made of. */
const text = fc.array(fc.constantFrom('a', 'é', '日', '😀', '\u200B', '\n', '\r\n', '\r', ' ', '-', '#', '|', '`', '2024-01-02 10:00 UTC'), { maxLength: 40 }).map((parts) => parts.join(''));

const edit = fc.record({ from: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(12), text, whole: fc.constantFrom(false, false, false, false, true) });

describe('text synchronisation', () => {
  it('keeps the server equal to the editor over 1,000 random edits', async () => {
    const editor = await startEditor();
    let version = 1;
    await fc.assert(fc.asyncProperty(text, fc.array(edit, { minLength: 10, maxLength: 25 }), async (start, edits) => {
      let mine = start;
      await editor.open(uri, start);
      for (const one of edits) {
        const from = Math.round(one.from * mine.length);
        const to = Math.min(mine.length, from + one.length);
        version += 1;
        // What an editor sends are positions, so a place inside of CR LF cannot be said.
        const document = TextDocument.create(uri, 'markdown', 1, mine);
        const range = { start: document.positionAt(from), end: document.positionAt(to) };
        const change: TextDocumentContentChangeEvent = one.whole ? { text: one.text } : { range, text: one.text };
        mine = one.whole ? one.text : `${mine.slice(0, document.offsetAt(range.start))}${one.text}${mine.slice(document.offsetAt(range.end))}`;
        await editor.change(uri, version, [change]);
      }
      await editor.pull(uri);
      assert.equal(editor.documents.get(uri)?.getText(), mine);
    }), { numRuns: 60 });
    assert.deepEqual(editor.log, []);
    await editor.close();
  });

  it('takes edits beyond the end of the text as edits at its end, and goes on right', async () => {
    const editor = await startEditor();
    await editor.open(uri, 'one');
    await editor.change(uri, 2, [{ range: { start: { line: 900, character: 0 }, end: { line: 901, character: 7 } }, text: '\ntwo' }]);
    await editor.change(uri, 3, [{ range: { start: { line: 1, character: 3 }, end: { line: 1, character: 3 } }, text: '!' }]);
    await editor.change(uri, 4, [{ range: { start: { line: -3, character: -1 }, end: { line: 0, character: 1 } }, text: 'O' }]);
    await editor.pull(uri);
    assert.equal(editor.documents.get(uri)?.getText(), 'One\ntwo!');
    await editor.close();
  });

  it('leaves the text alone when a message makes no sense, and says so in the log', async () => {
    const editor = await startEditor();
    await editor.open(uri, 'one');
    await editor.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text: 'gone' }, { range: 7, text: 'x' }] });
    await editor.connection.sendNotification('textDocument/didChange', { textDocument: { uri: 'file:///never-opened.rca.md', version: 2 }, contentChanges: [{ text: 'x' }] });
    await editor.pull(uri);
    assert.equal(editor.documents.get(uri)?.getText(), 'one');
    assert.equal(editor.log.length, 2);
    await editor.close();
  });
});
