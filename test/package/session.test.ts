// A recorded session with the language servers as they are built: what an editor asks while a report is written, and what it is answered.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ResponseError, type MessageConnection } from 'vscode-jsonrpc/node';
import { root } from '../../scripts/steps/run-program.ts';
import { expectFile } from '../expect-file.ts';
import { connectedPrograms } from './program-connections.ts';

const uri = 'file:///reports/late-entry.rca.md';
const textDocument = { uri };
const at = (line: number, character: number): object => ({ textDocument, position: { line, character } });
const all = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const options = { tabSize: 2, insertSpaces: true };
/** Of the protocol. */
const contentModified = -32_801;

/** In the order in which they are sent. */
const asked: readonly (readonly [string, object])[] = [
  ['textDocument/diagnostic', { textDocument }],
  ['textDocument/documentSymbol', { textDocument }],
  ['textDocument/hover', at(11, 6)],
  ['textDocument/codeAction', { textDocument, range: { start: { line: 13, character: 4 }, end: { line: 13, character: 4 } }, context: { diagnostics: [] } }],
  ['textDocument/codeAction', { textDocument, range: all, context: { diagnostics: [], only: ['source.sortTimeline', 'source.formatTimeline'] } }],
  ['textDocument/inlayHint', { textDocument, range: all }],
  ['textDocument/codeLens', { textDocument }],
  ['textDocument/foldingRange', { textDocument }],
  ['textDocument/selectionRange', { textDocument, positions: [{ line: 10, character: 6 }] }],
  ['textDocument/semanticTokens/full', { textDocument }],
  ['textDocument/formatting', { textDocument, options }],
  ['textDocument/completion', at(4, 8)],
  ['textDocument/definition', at(0, 0)],
  ['workspace/symbol', { query: 'search' }],
];

for (const [name, connect] of Object.entries(connectedPrograms)) {
  describe(`a session with ${name}`, () => {
    it('is answered as it was recorded, and a request that came too late with the error that says so', async () => {
      const { connection, end } = connect();
      connection.onRequest(() => null);
      connection.listen();
      try {
        await begin(connection);
        const lines = await record(connection);
        expectFile(join(import.meta.dirname, 'session.jsonl'), `${lines.join('\n')}\n`);
        assert.equal(await codeOfLateRequest(connection), contentModified);
      } finally {
        await connection.sendRequest('shutdown');
        await connection.sendNotification('exit');
        await end();
        connection.dispose();
      }
    });
  });
}

async function begin(connection: MessageConnection): Promise<void> {
  const capabilities = { textDocument: { diagnostic: {}, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [''] } } }, documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities, initializationOptions: { settings: { readerZone: 'Asia/Tokyo' } } });
  await connection.sendNotification('initialized', {});
  const text = readFileSync(join(root, 'test', 'e2e', 'workspace', 'late-entry.rca.md'), 'utf8').replace('timezone: UTC', 'timezone: UTC\nstatus: ');
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
}

async function record(connection: MessageConnection): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const [method, params] of asked) {
    // eslint-disable-next-line no-await-in-loop -- one after the other, as they were recorded.
    lines.push(JSON.stringify({ method, params }), JSON.stringify({ result: await connection.sendRequest<unknown>(method, params) }));
  }
  return lines;
}

/** The document changes while the request is on its way; whether the change is seen in time is luck, so it is tried often. */
async function codeOfLateRequest(connection: MessageConnection): Promise<unknown> {
  for (let version = 2; version < 500; version += 1) {
    const answer = connection.sendRequest('textDocument/completion', at(4, 8)).then(() => undefined, (error: unknown) => (error instanceof ResponseError ? error.code : error));
    await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text: 'Another text' }] });
    const code = await answer;
    if (code !== undefined) return code;
  }
  return undefined;
}
