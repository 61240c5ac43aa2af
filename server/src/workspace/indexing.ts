// Keeps the index equal to the files of the open folders and the open documents. Works in the background, a file at a time, and only while it is wanted.

import type { Report } from '../model/report.ts';
import { folderOf, isAmong, pathWithin, uriKey } from './containment.ts';
import type { EntryKind, FileChange, WorkspaceFiles } from './files.ts';
import { createLinkTargets } from './link-targets.ts';
import { createReportIndex, type ReportIndex } from './report-index.ts';
import { summarize } from './report-summary.ts';
import { pathOf } from './uri.ts';
import { isSearched, mostFound } from './workspace-files.ts';

export interface IndexingOptions {
  readonly files: WorkspaceFiles;
  readonly folders: () => readonly string[];
  /** The report of an open document; null for one that is open and no report, undefined for one that is not open. */
  readonly openReport: (uri: string) => Report | null | undefined;
  readonly openUris: () => readonly string[];
  /** Says which files are reports by a pattern, once the settings of the folder are known. */
  readonly include: (folder: string) => Promise<(uri: string) => boolean>;
  /** Reads the text of a file; undefined for what is no report. `keys`: the key `rca` makes it one. */
  readonly read: (uri: string, text: string, keys: boolean) => Report | undefined;
  /** Lets messages that have arrived have their turn. */
  readonly turn: () => Promise<void>;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** The index, or what is known of links, is another now. */
  readonly changed: () => void;
  readonly failed: (error: unknown) => void;
}

export interface Indexing {
  readonly index: ReportIndex;
  /** Every report has been read once. */
  readonly complete: () => boolean;
  readonly kindOf: (uri: string) => EntryKind | undefined;
  /** From now on the index is kept, until `stop`; what changes in between is remembered. */
  start(): void;
  stop(): void;
  /** An open document was opened, changed or closed. */
  touched(uri: string): void;
  filesChanged(changes: readonly FileChange[]): void;
  /** The settings that say what a report is and how one is read are others now. */
  restart(): void;
  /** Settles when nothing is left to do, or it was stopped. */
  settled(): Promise<void>;
}

const largestReport = 2_000_000;
const batch = 50;
/** More places that may be folders than are looked at one by one: all is listed anew. */
const mostCreated = 2_000;
/** Milliseconds without a keystroke before work begins or goes on: long enough not to be felt, short enough to be done when the author looks up. */
const pause = 300;

export function createIndexing(options: IndexingOptions): Indexing {
  const { files, folders, openReport, openUris, include, read, turn, wait, changed, failed } = options;
  const index = createReportIndex();
  /** URIs by key: reports to be read, and what was created and may be a folder with reports in it. */
  const due = new Map<string, string>();
  const created = new Map<string, string>();
  const unlisted = new Set<string>();
  /** Files that are being read: what is told of them meanwhile may be newer than what was read. */
  const reading = new Map<string, string>();
  let everything = true;
  /** Who listens knows of all that was done. */
  let told = true;
  let complete = false;
  /** More files than are listed: some reports may never be known. */
  let crowded = false;
  let touches = 0;
  const state: { wanted: boolean; running?: Promise<void> } = { wanted: false };

  const isDue = (): boolean => everything || unlisted.size + created.size + due.size > 0 || targets.isDue();
  const wake = (): void => {
    if (state.wanted && (isDue() || !told)) state.running ??= run();
  };
  const targets = createLinkTargets(files, wake);
  const demand = (uri: string): void => void due.set(uriKey(uri), uri);
  const knownUris = (): readonly string[] => [...[...index.all()].map(({ uri }) => uri), ...reading.values()];
  const put = (uri: string, report: Report | null | undefined): void => {
    if (report === undefined || report === null || folderOf(uri, folders()) === undefined) index.remove(uri);
    else index.set(summarize(uri, report, index.keep));
  };

  const list = async (folder: string): Promise<void> => {
    const root = folderOf(folder, folders());
    const found = root === undefined ? [] : await files.find(folder, 'report', await include(root));
    crowded ||= found.length >= mostFound;
    for (const uri of found) if (isReportFile(uri, folders())) demand(uri);
  };
  const findFolders = async (): Promise<void> => {
    const uris = [...created.values()].slice(0, batch);
    for (const uri of uris) created.delete(uriKey(uri));
    const kinds = await files.kinds(uris);
    for (const [at, uri] of uris.entries()) if (kinds[at] === 'folder') unlisted.add(uri);
  };
  const readSome = async (): Promise<void> => {
    const uris = [...due.values()].slice(0, batch);
    const closed: string[] = [];
    for (const uri of uris) {
      due.delete(uriKey(uri));
      const open = openReport(uri);
      if (open !== undefined) put(uri, open);
      else if (isReportFile(uri, folders())) closed.push(uri);
      else index.remove(uri);
    }
    for (const uri of closed) reading.set(uriKey(uri), uri);
    for (const { uri, text } of await files.read(closed, largestReport)) {
      await quiet();
      reading.delete(uriKey(uri));
      // It was opened or changed while it was read, or nobody wants to know any more.
      if (!state.wanted || due.has(uriKey(uri)) || openReport(uri) !== undefined) demand(uri);
      else put(uri, text === undefined ? undefined : read(uri, text, files.looksInside(uri)));
    }
  };
  let heard = 0;
  /** Who types goes first. */
  const quiet = async (): Promise<void> => {
    await turn();
    while (heard !== touches) {
      heard = touches;
      await wait(pause);
    }
  };

  const step = async (): Promise<void> => {
    const [folder] = unlisted;
    if (folder !== undefined) {
      unlisted.delete(folder);
      await list(folder);
    } else if (created.size > 0) await findFolders();
    else if (due.size > 0) await readSome();
    else await targets.look();
  };
  const begin = (): void => {
    everything = false;
    crowded = false;
    for (const folder of folders()) unlisted.add(folder);
    for (const uri of [...knownUris(), ...openUris()]) demand(uri);
  };
  const run = async (): Promise<void> => {
    try {
      heard = touches - 1;
      await quiet();
      while (state.wanted && (isDue() || !told)) {
        told = false;
        if (everything) begin();
        else if (isDue()) await step();
        if (state.wanted && !isDue()) {
          complete = true;
          told = true;
          changed();
        }
      }
    } catch (error) {
      // What could not be done is done anew at the next event.
      everything = true;
      complete = false;
      reading.clear();
      failed(error);
    } finally {
      delete state.running;
    }
  };

  return {
    index,
    complete: () => complete && !crowded,
    kindOf: targets.kindOf,
    start() {
      state.wanted = true;
      wake();
    },
    stop() {
      state.wanted = false;
      targets.forget();
    },
    touched(uri) {
      touches += 1;
      demand(uri);
      wake();
    },
    filesChanged(changes) {
      const gone = new Set(changes.flatMap(({ uri, type }) => (type === 'deleted' ? [uriKey(uri)] : [])));
      if (gone.size > 0) for (const uri of knownUris()) if (isAmong(uriKey(uri), gone)) demand(uri);
      targets.filesChanged(changes);
      for (const { uri, type } of changes) {
        if (isReportFile(uri, folders())) demand(uri);
        if (type !== 'created') continue;
        if (folders().includes(uri)) unlisted.add(uri);
        else if (isSearchedIn(uri, folders()) && !hasFileExtension.test(uri)) created.set(uriKey(uri), uri);
      }
      if (created.size > mostCreated) {
        created.clear();
        everything = true;
      }
      wake();
    },
    restart() {
      everything = true;
      wake();
    },
    async settled() {
      while (state.running !== undefined) await state.running;
    },
  };
}

const hasFileExtension = /\.[a-z][a-z0-9]{0,7}$/i;

function isReportFile(uri: string, folders: readonly string[]): boolean {
  return /\.(?:md|markdown|ya?ml)$/i.test(pathOf(uri)) && isSearchedIn(uri, folders);
}

/** An open folder or a place below one where reports are looked for. */
function isSearchedIn(uri: string, folders: readonly string[]): boolean {
  const folder = folderOf(uri, folders);
  const path = folder === undefined ? undefined : pathWithin(uri, folder);
  return path !== undefined && (path === '' || isSearched(path));
}
