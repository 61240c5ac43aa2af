// `npm run bench -- --index`: the index of 5,000 reports of 10 KB, in time and memory against finding and reading the files alone. Prints ratios; figures in brackets are context.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverArguments } from '../client/src/server-process.ts';
import { generateReport } from './generate-report.ts';
import type { IndexedFolder } from './indexed-folder.ts';
import { median } from './statistics.ts';

const REPORTS = 5_000;
const BYTES = 10_000;
/** Reports of a folder, as a team would have them per quarter. */
const PER_FOLDER = 250;

/** A process of its own for each run: what one has in memory does not count for the other. */
export function benchIndex(rounds: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'rca-bench-index-'));
  try {
    writeReports(folder);
    const indexed: IndexedFolder[] = [];
    const read: IndexedFolder[] = [];
    for (let round = 0; round < rounds; round += 1) {
      read.push(run('read', folder));
      indexed.push(run('index', folder));
    }
    const print = (what: string, of: (one: IndexedFolder) => number, unit: string): void => {
      const ratio = median(indexed.map((one, round) => of(one) / of(read[round] ?? one)));
      console.log(`  ${what.padEnd(28)} ${ratio.toFixed(2)} × (${median(indexed.map(of)).toFixed(0)} / ${median(read.map(of)).toFixed(0)} ${unit})`);
    };
    console.log(`\nan index of ${REPORTS} reports of ${BYTES / 1000} KB, in relation to finding and reading the files alone`);
    print('time', ({ milliseconds }) => milliseconds, 'ms');
    print('processor time', ({ processorMilliseconds }) => processorMilliseconds, 'ms');
    print('most memory at a time', ({ peakMegabytes }) => peakMegabytes, 'MB');
    console.log(`  ${'kept of a report'.padEnd(28)} ${(median(indexed.map(({ keptMegabytes }) => keptMegabytes)) * 1000 / REPORTS).toFixed(1)} KB, of ${BYTES / 1000} KB`);
    console.log(`  ${'a message waits'.padEnd(28)} ${median(indexed.map(({ usualWait }) => usualWait)).toFixed(0)} ms in 99 of 100 cases, ${median(indexed.map(({ longestWait }) => longestWait)).toFixed(0)} ms at most`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeReports(folder: string): void {
  for (let index = 0; index < REPORTS; index += 1) {
    const below = join(folder, `quarter-${Math.floor(index / PER_FOLDER)}`);
    if (index % PER_FOLDER === 0) mkdirSync(below);
    const syntax = index % 2 === 0 ? 'markdown' : 'yaml';
    const { text } = generateReport(syntax, BYTES, index + 1);
    const number = String(index).padStart(4, '0');
    writeFileSync(join(below, `outage-${number}.rca.${syntax === 'yaml' ? 'yaml' : 'md'}`), text.replace('RCA-2026-014', `RCA-2026-${number}`));
  }
}

function run(what: 'read' | 'index', folder: string): IndexedFolder {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...serverArguments, '--expose-gc', join(import.meta.dirname, 'indexed-folder.ts'), what, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Measuring failed: ${stderr}`);
  return JSON.parse(stdout) as IndexedFolder;
}
