// `npm run bench`: what a user waits for, over stdio, against an echo server of the same protocol library and, for YAML,
// against yaml-language-server with our schema; with `--requests` every request of an editor, with `--reading` what reading costs without a server, with `--index` what the index of a workspace costs, with `--preview` what preview and HTML export cost. Prints ratios; milliseconds are context of this machine.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateReport, type BenchDocument, type BenchSyntax } from './generate-report.ts';
import { LanguageClient, type ServerCommand, type TextChange } from './language-client.ts';
import { servers } from './peers.ts';
import { residentMegabytes } from './process-memory.ts';
import { benchReading } from './reading.ts';
import { benchIndex } from './indexing.ts';
import { benchPreview } from './preview.ts';
import { median, pairedRatio } from './statistics.ts';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '5000,50000' },
    rounds: { type: 'string', default: '8' },
    edits: { type: 'string', default: '20' },
    cold: { type: 'string', default: '9' },
    soak: { type: 'string', default: '1000' },
    syntax: { type: 'string' },
    reading: { type: 'boolean', default: false },
    index: { type: 'boolean', default: false },
    preview: { type: 'boolean', default: false },
    requests: { type: 'boolean', default: false },
  },
});

const PHRASE = ' because the pool was empty';

const usualRequests = ['completion', 'hover', 'documentSymbol'] as const;
const allRequests = [
  ...usualRequests, 'codeAction', 'inlayHint', 'codeLens', 'foldingRange', 'selectionRange', 'semanticTokens/full', 'semanticTokens/range', 'documentLink',
  'documentHighlight', 'definition', 'references', 'formatting', 'onTypeFormatting',
] as const;

interface Measured {
  readonly server: ServerCommand;
  readonly samples: Map<string, number[][]>;
  memory: number;
  findings: number;
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const syntaxes: readonly BenchSyntax[] = options.syntax === 'yaml' || options.syntax === 'markdown' ? [options.syntax] : ['markdown', 'yaml'];
for (const syntax of options.reading || options.index || options.preview ? [] : syntaxes) {
  for (const size of options.sizes.split(',').map(Number)) {
    // eslint-disable-next-line no-await-in-loop -- one measurement at a time.
    print(syntax, size, await measure(syntax, size));
  }
}

if (options.reading) benchReading(Number(options.rounds));
if (options.index) benchIndex(Number(options.rounds));
if (options.preview) await benchPreview(Number(options.rounds));

async function measure(syntax: BenchSyntax, size: number): Promise<readonly Measured[]> {
  const document = generateReport(syntax, size);
  const folder = mkdtempSync(join(tmpdir(), 'rca-bench-'));
  // The peer does not know half of these requests.
  const compared = servers(root, syntax).filter(({ name }) => !options.requests || name === 'ours' || name === 'echo');
  const measured = compared.map((server): Measured => ({ server, samples: new Map(), memory: Number.NaN, findings: 0 }));
  try {
    await coldStarts(measured, document, folder);
    await warmRounds(measured, document, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return measured;
}

async function coldStarts(measured: readonly Measured[], document: BenchDocument, folder: string): Promise<void> {
  for (let round = 0; round < Number(options.cold); round += 1) {
    for (const one of rotated(measured, round)) {
      const begun = performance.now();
      const client = new LanguageClient(one.server, folder);
      await client.initialize();
      add(one, 'cold: initialize', round, performance.now() - begun);
      await client.open(document);
      add(one, 'cold: first diagnostics', round, performance.now() - begun);
      one.findings = client.findings;
      await client.stop();
    }
  }
}

async function warmRounds(measured: readonly Measured[], document: BenchDocument, folder: string): Promise<void> {
  const running = await Promise.all(measured.map(async (one) => {
    const client = new LanguageClient(one.server, folder);
    await client.initialize();
    await client.open(document);
    return { one, client, typist: typist(document.typeAt) };
  }));
  for (let round = -1; round < Number(options.rounds); round += 1) {
    for (const { one, client, typist: next } of rotated(running, round + 1)) {
      for (let edit = 0; edit < Number(options.edits); edit += 1) {
        const took = await client.edit(next());
        if (round >= 0) add(one, 'keystroke → diagnostics', round, took);
      }
      for (const method of options.requests ? allRequests : usualRequests) {
        await client.change(next());
        const took = await client.request(`textDocument/${method}`, document.typeAt - 20);
        if (round >= 0) add(one, `${method} after a key`, round, took);
        await client.edit(next());
      }
    }
  }
  for (const { one, client, typist: next } of running) {
    for (let edit = 0; edit < Number(options.soak); edit += 1) {
      // Servers that wait before they check are not waited for at every key.
      await (edit % 20 === 0 ? client.edit(next()) : client.change(next()));
    }
    one.memory = residentMegabytes(client.pid);
    await client.stop();
  }
}

/** Types a phrase letter by letter and deletes it again, for ever. */
function typist(at: number): () => TextChange {
  let typed = 0;
  let deleting = false;
  return () => {
    if (typed === PHRASE.length) deleting = true;
    if (typed === 0) deleting = false;
    if (deleting) {
      typed -= 1;
      return { from: at + typed, to: at + typed + 1, insert: '' };
    }
    typed += 1;
    return { from: at + typed - 1, to: at + typed - 1, insert: PHRASE[typed - 1] ?? ' ' };
  };
}

function rotated<T>(items: readonly T[], by: number): readonly T[] {
  return items.map((_, index) => items[(index + by) % items.length]).filter((item) => item !== undefined);
}

function add(one: Measured, quantity: string, round: number, value: number): void {
  const rounds = one.samples.get(quantity) ?? [];
  (rounds[round] ??= []).push(value);
  one.samples.set(quantity, rounds);
}

function print(syntax: BenchSyntax, size: number, measured: readonly Measured[]): void {
  const [ours] = measured;
  if (!ours) return;
  console.log(`\n${syntax}, ${size / 1000} KB: ours in relation to each (milliseconds of ours, then theirs)`);
  for (const [quantity, rounds] of ours.samples) {
    const cells = measured.slice(1).map((peer) => {
      const theirs = peer.samples.get(quantity) ?? [];
      return `${peer.server.name} ${ratio(pairedRatio(rounds, theirs))} (${median(rounds.flat()).toFixed(2)} / ${median(theirs.flat()).toFixed(2)})`;
    });
    console.log(`  ${quantity.padEnd(28)} ${cells.join('   ')}`);
  }
  console.log(`  ${`memory after ${options.soak} edits`.padEnd(28)} ${measured.slice(1).map((peer) => `${peer.server.name} ${ratio(ours.memory / peer.memory)} (${ours.memory.toFixed(0)} / ${peer.memory.toFixed(0)} MB)`).join('   ')}`);
  console.log(`  findings: ${measured.map((one) => `${one.server.name} ${one.findings}`).join(', ')}`);
}

function ratio(value: number): string {
  return Number.isFinite(value) ? `${value >= 10 ? value.toFixed(0) : value >= 0.1 ? value.toFixed(2) : value.toFixed(4)} ×` : '–';
}
