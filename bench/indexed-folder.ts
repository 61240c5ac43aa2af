// Finds and reads the reports of a folder, or makes the server's index of them, and says what that took. A process of its own: node --expose-gc indexed-folder.ts read|index FOLDER.

import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { nodeFiles } from '../server/src/bin/node-files.ts';
import { shippedProfiles } from '../server/src/profiles/index.ts';
import { createDocumentStore, createIndexing, createReportStore, createWorkspaceFiles } from '../server/src/workspace/index.ts';

export interface IndexedFolder {
  readonly milliseconds: number;
  /** Of all threads. */
  readonly processorMilliseconds: number;
  readonly peakMegabytes: number;
  /** Memory in use when all is done, less what was in use before. */
  readonly keptMegabytes: number;
  /** Milliseconds for which a message had to wait at most, and all but one in a hundred. */
  readonly longestWait: number;
  readonly usualWait: number;
}

const batch = 50;
const [what, path] = process.argv.slice(2);
const folder = pathToFileURL(path ?? '').href;
const files = createWorkspaceFiles({ folders: () => [folder], sourceOf: () => nodeFiles });

async function read(): Promise<unknown> {
  const uris = await files.find(folder, 'report', []);
  let length = 0;
  for (let start = 0; start < uris.length; start += batch) for (const { text = '' } of await files.read(uris.slice(start, start + batch), 2_000_000)) length += text.length;
  return length;
}

async function index(): Promise<unknown> {
  const reports = createReportStore({ documents: createDocumentStore(), profiles: () => shippedProfiles, folders: () => [folder], today: () => ({ year: 2026, month: 4, day: 1 }) });
  const indexing = createIndexing({
    files, folders: () => [folder], openReport: () => undefined, openUris: () => [],
    include: () => Promise.resolve((uri) => reports.isNamed(uri, folder)),
    read: (uri, text, keys) => reports.readFile({ uri, text, keys, folder }),
    turn: () => new Promise((resolve) => setImmediate(resolve)),
    wait: () => Promise.resolve(),
    changed: () => undefined,
    failed: (error) => {
      throw error;
    },
  });
  indexing.start();
  await indexing.settled();
  return indexing;
}

function used(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

const before = used();
const waits = monitorEventLoopDelay({ resolution: 1 });
waits.enable();
const usage = process.cpuUsage();
const begun = performance.now();
const kept = await (what === 'index' ? index() : read());
const milliseconds = performance.now() - begun;
const { user, system } = process.cpuUsage(usage);
waits.disable();
const result: IndexedFolder = {
  milliseconds,
  processorMilliseconds: (user + system) / 1000,
  // Kilobytes on every system.
  peakMegabytes: process.resourceUsage().maxRSS / 1000,
  keptMegabytes: used() - before,
  longestWait: waits.max / 1e6,
  usualWait: waits.percentile(99) / 1e6,
};
process.stdout.write(JSON.stringify(result));
// Held until here, so that what is kept is counted.
if (kept === undefined) process.exitCode = 1;
