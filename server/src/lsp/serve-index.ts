// Keeps the index of all reports for the server: begins after the first findings were shown, rests while no report is open, and has findings shown anew that rest on it.

import type { Connection } from 'vscode-languageserver';
import { createIndexing, folderOf, uriKey, type DocumentStore, type FileChange, type Indexing, type ReportStore, type WorkspaceFiles } from '../workspace/index.ts';
import { guard } from './guard.ts';
import type { Runtime } from './runtime.ts';

export interface IndexService extends Indexing {
  /** Findings of a document were shown. */
  shown(uri: string): void;
  closed(uri: string): void;
  /** A document was saved. Where the client tells of no changes on disk, this is when they are looked for. */
  saved(): void;
  /** The settings were loaded anew. */
  settingsChanged(): void;
}

export interface IndexServices {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly documents: DocumentStore;
  readonly reports: ReportStore;
  readonly files: WorkspaceFiles;
  readonly folders: () => readonly string[];
  readonly onFilesChanged: (listener: (changes: readonly FileChange[]) => void) => () => void;
  /** The client tells of changes on disk. */
  readonly watched: () => boolean;
  /** Settles when what holds for a document or folder is known. */
  readonly ready: (uri: string) => Promise<void>;
  /** Has the client ask again for the findings of all reports. */
  readonly refresh: () => void;
}

/** Larger archives are too dear to be read again on each save. */
const mostRead = 1_000;

export function createIndexService({ connection, runtime, documents, reports, files, folders, onFilesChanged, watched, ready, refresh }: IndexServices): IndexService {
  const openUri = (uri: string): string | undefined => {
    if (documents.get(uri) !== undefined) return uri;
    const key = uriKey(uri);
    return documents.uris().find((open) => uriKey(open) === key);
  };
  const rootOf = (uri: string): string => folderOf(uri, folders()) ?? uri;
  /** What of the settings decides which files are reports and how they are read. */
  const reading = (): string => JSON.stringify(folders().map((folder) => [reports.settings(folder).include, reports.settings(folder).profile]));
  let before = reading();
  const indexing = createIndexing({
    files, folders,
    openReport(uri) {
      const open = openUri(uri);
      return open === undefined ? undefined : (reports.get(open)?.report ?? null);
    },
    openUris: documents.uris,
    async include(folder) {
      await ready(folder);
      before = reading();
      return (uri) => reports.isNamed(uri, rootOf(uri));
    },
    read: (uri, text, keys) => reports.readFile({ uri, text, keys, folder: rootOf(uri) }),
    turn: runtime.turn,
    wait: runtime.wait,
    changed() {
      if (reports.recheck().length > 0) refresh();
    },
    failed: (error) => connection.console.error(`Reading the reports of the workspace failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
  });
  connection.onShutdown(indexing.stop);
  onFilesChanged((changes) => {
    indexing.filesChanged(changes);
    if (changes.some(({ uri }) => uri.includes('/.rca/'))) indexing.restart();
  });
  const rest = (): void => {
    if (!documents.uris().some((open) => reports.get(open) !== undefined)) indexing.stop();
  };
  return {
    ...indexing,
    async settled() {
      await indexing.settled();
      // A new report may have been asked for with none open.
      rest();
    },
    shown(uri) {
      if (reports.get(uri) !== undefined) indexing.start();
    },
    saved() {
      if (!watched() && indexing.index.size <= mostRead) indexing.restart();
    },
    settingsChanged() {
      void guard(connection, 'workspace/configuration', undefined, async () => {
        await Promise.all(folders().map(ready));
        if (reading() !== before) indexing.restart();
        before = reading();
      });
    },
    closed(uri) {
      indexing.touched(uri);
      rest();
    },
  };
}
