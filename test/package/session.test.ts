// A recorded session with the program `rca lsp --stdio`: what another editor asks while a report is written, and what it is answered.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter, type MessageConnection } from 'vscode-jsonrpc/node';
import { root } from '../../scripts/steps/run-program.ts';
import { expectFile } from '../expect-file.ts';

const uri = 'file:///reports/late-entry.rca.md';
const textDocument = { uri };
const at = (line: number, character: number): object => ({ textDocument, position: { line, character } });
const all = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const options = { tabSize: 2, insertSpaces: true };

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

describe('a session over standard input and output', () => {
  it('is answered as it was recorded', async () => {
    const child = spawn(process.execPath, [join(root, 'dist', 'rca.cjs'), 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, TZ: 'UTC' } });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    connection.onRequest(() => null);
    connection.listen();
    try {
      const lines = await record(connection);
      expectFile(join(import.meta.dirname, 'session.jsonl'), `${lines.join('\n')}\n`);
    } finally {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await ended;
      connection.dispose();
    }
  });
});

async function record(connection: MessageConnection): Promise<readonly string[]> {
  const capabilities = { textDocument: { diagnostic: {}, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [''] } } }, documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities, initializationOptions: { settings: { readerZone: 'Asia/Tokyo' } } });
  await connection.sendNotification('initialized', {});
  const text = readFileSync(join(root, 'test', 'e2e', 'workspace', 'late-entry.rca.md'), 'utf8').replace('timezone: UTC', 'timezone: UTC\nstatus: ');
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  const lines: string[] = [];
  for (const [method, params] of asked) {
    // eslint-disable-next-line no-await-in-loop -- one after the other, as they were recorded.
    lines.push(JSON.stringify({ method, params }), JSON.stringify({ result: await connection.sendRequest<unknown>(method, params) }));
  }
  return lines;
}
