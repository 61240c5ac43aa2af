// Every request about a document is answered whatever is asked and whenever: at places that are none, for documents that are none, while the text changes.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { fullClient, startEditor, type Editor } from './editor.ts';

const uri = 'file:///reports/outage.rca.md';
const text = [
  '---', 'id: RCA-2026-001', 'related: [RCA-2026-002]', 'timezone: UTC', '---', '', '# 😀 down', '', '## Timeline', '', '- 2024-03-04 10:00 – A <b>"x"</b> [detected]', '- 2024-03-04 09:00 – B', '',
  '## Root Cause', '', '- **C1** (root): No <check>', '', '## Action Items', '', '| ID | Action | Covers |', '|---|---|---|', '| A1 | Add | C1, C9 |', '',
].join('\n');
const methods = [
  'hover', 'completion', 'codeAction', 'documentSymbol', 'foldingRange', 'selectionRange', 'inlayHint', 'codeLens', 'semanticTokens/full', 'semanticTokens/range', 'documentLink', 'documentHighlight',
  'definition', 'references', 'prepareRename', 'rename', 'formatting', 'rangeFormatting', 'onTypeFormatting', 'diagnostic',
].map((name) => `textDocument/${name}`);

interface Place {
  readonly line: number;
  readonly character: number;
}

function paramsAt(address: string, position: Place, end: Place = position): object {
  return {
    textDocument: { uri: address }, position, positions: [position], range: { start: position, end }, context: { diagnostics: [], includeDeclaration: true },
    newName: 'C2', ch: '\n', options: { tabSize: 2, insertSpaces: true },
  };
}

/** A sentence instead of an answer is fine; a failure of ours is not. */
async function ask(editor: Editor, method: string, params: object): Promise<unknown> {
  try {
    return await editor.connection.sendRequest<unknown>(method, params);
  } catch (error) {
    assert.ok(error instanceof ResponseError, String(error));
    assert.ok(error.code === LSPErrorCodes.RequestFailed || error.code === LSPErrorCodes.ContentModified || error.code === LSPErrorCodes.RequestCancelled, `${method}: ${error.message}`);
    return undefined;
  }
}

describe('every request', () => {
  let editor: Editor;
  beforeEach(async () => {
    editor = await startEditor({ capabilities: { ...fullClient, textDocument: { ...fullClient.textDocument, rename: { prepareSupport: true } } }, settings: { format: { enable: true } } });
    await editor.open(uri, text);
  });
  afterEach(async () => {
    assert.deepEqual(editor.log, []);
    await editor.close();
  });

  it('is answered at every place, inside of the text and out of it', async () => {
    const place = fc.record({ line: fc.integer({ min: -2, max: 30 }), character: fc.oneof(fc.integer({ min: -2, max: 60 }), fc.constant(1e9)) });
    await fc.assert(fc.asyncProperty(fc.constantFrom(...methods), place, place, async (method, from, to) => {
      await ask(editor, method, paramsAt(uri, from, to));
    }), { numRuns: 400 });
  });

  it('is answered for documents that are not open, closed or no reports', async () => {
    await editor.open('file:///reports/notes.md', '# Notes\n');
    for (const address of ['file:///reports/notes.md', 'file:///reports/never.rca.md', '', 'file:///%']) {
      for (const method of methods) {
        const answer = await ask(editor, method, paramsAt(address, { line: 0, character: 0 }));
        const isEmpty = answer === null || answer === undefined || (Array.isArray(answer) && answer.length === 0) || JSON.stringify(answer).includes('"items":[]') || JSON.stringify(answer).includes('"data":[]');
        assert.ok(isEmpty, `${method} of ${address}: ${JSON.stringify(answer)}`);
      }
    }
  });

  it('is answered or worthless while the text changes, is closed and cancelled', async () => {
    let version = 1;
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...methods), { minLength: 1, maxLength: 20 }), fc.boolean(), async (asked, cancels) => {
      const source = new CancellationTokenSource();
      const answers = asked.map((method) => editor.connection.sendRequest(method, paramsAt(uri, { line: 10, character: 4 }), source.token).then(() => undefined, (error: unknown) => assert.ok(error instanceof ResponseError)));
      version += 1;
      await editor.change(uri, version, [{ range: { start: { line: 10, character: 30 }, end: { line: 10, character: 30 } }, text: 'x' }]);
      if (cancels) source.cancel();
      await Promise.all(answers);
    }), { numRuns: 60 });
    const last = methods.map((method) => ask(editor, method, paramsAt(uri, { line: 10, character: 4 })));
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await Promise.all(last);
  });

  it('is answered when there are a thousand at once', async () => {
    const answers = await Promise.all(Array.from({ length: 1_000 }, (_, index) => ask(editor, methods[index % methods.length] ?? '', paramsAt(uri, { line: index % 25, character: 3 }))));
    assert.equal(answers.length, 1_000);
  });
});
