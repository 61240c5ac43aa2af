// Hears from the client what changed on disk and tells whoever wants to know.

import { DidChangeWatchedFilesNotification, FileChangeType, WatchKind, type Connection } from 'vscode-languageserver';
import type { FileChange } from '../workspace/index.ts';

type Listener = (changes: readonly FileChange[]) => void;

export interface FileChanges {
  /** Asks the client to watch; only for clients that can be asked. */
  watch(): Promise<void>;
  tell(changes: readonly FileChange[]): void;
  listen(listener: Listener): () => void;
}

const types = { [FileChangeType.Created]: 'created', [FileChangeType.Changed]: 'changed', [FileChangeType.Deleted]: 'deleted' } as const;

/** `take` stands around what is done with a notification. */
export function createFileChanges(connection: Connection, take: (name: string, work: () => void) => void): FileChanges {
  const listeners = new Set<Listener>();
  const tell = (changes: readonly FileChange[]): void => {
    if (changes.length > 0) for (const listener of listeners) take('workspace/didChangeWatchedFiles', () => listener(changes));
  };
  connection.onDidChangeWatchedFiles(({ changes }) => take('workspace/didChangeWatchedFiles', () => {
    tell(changes.map(({ uri, type }) => ({ uri, type: types[type] })));
  }));
  return {
    async watch() {
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [
          { globPattern: '**/*.{md,markdown,yaml,yml,json}', kind: WatchKind.Change },
          { globPattern: '**/.rca/**', kind: WatchKind.Change },
          // Of a folder that is moved or deleted an editor tells the folder alone; and a link may lead to any file.
          { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
        ],
      });
    },
    tell,
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
