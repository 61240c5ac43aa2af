// Keeps the configuration files of the open folders known to the workspace: looks upward from a document when it is needed,
// through whole folders in the background, and again when something changes on disk.

import type { Connection } from 'vscode-languageserver';
import { configurationCandidates, isConfigurationFile, isInside, longestConfiguration, pathOf, type Configurations, type FileChange, type WorkspaceFiles } from '../workspace/index.ts';
import { guard } from './guard.ts';

export interface ConfigurationLoader {
  /** Settles when what holds for a document is known, for an open folder when all in it is. Never fails: what cannot be read is said on the file. */
  ready(uri: string): Promise<void>;
  /** Looks through the folders. */
  find(): Promise<void>;
  changed(changes: readonly FileChange[]): void;
}

export interface ConfigurationLoaderOptions {
  readonly connection: Connection;
  readonly configurations: Configurations;
  readonly files: WorkspaceFiles;
  readonly folders: () => readonly string[];
  /** URIs of the open documents. */
  readonly open: () => readonly string[];
  /** Something else holds now. */
  readonly refresh: () => void;
}

/** In UTF-8 a unit has up to three bytes; what is larger is refused by the reader with a sentence of its own. */
const mostBytes = longestConfiguration * 3;

export function createConfigurationLoader({ connection, configurations, files, folders, open, refresh }: ConfigurationLoaderOptions): ConfigurationLoader {
  const looked = new Map<string, Promise<boolean>>();
  /** The looking through the folders that was begun last. */
  let finding: Promise<boolean> = Promise.resolve(false);
  const read = async (uris: readonly string[]): Promise<boolean> => {
    const kinds = await files.kinds(uris);
    const there = uris.filter((_, index) => kinds[index] === 'file');
    const texts = new Map((await files.read(there, mostBytes)).map((file) => [file.uri, file]));
    return uris.map((uri) => configurations.tell(uri, texts.get(uri))).includes(true);
  };
  const look = (uris: readonly string[]): Promise<boolean> => {
    const fresh = uris.filter((uri) => !looked.has(uri));
    if (fresh.length > 0) {
      const reading = guard(connection, 'reading the configuration', false, () => read(fresh));
      for (const uri of fresh) looked.set(uri, reading);
    }
    return Promise.all(uris.flatMap((uri) => looked.get(uri) ?? [])).then((changes) => changes.includes(true));
  };
  const find = (): Promise<boolean> => (finding = findAll());
  const findAll = async (): Promise<boolean> => {
    let changed = false;
    for (const folder of folders()) {
      const found = await guard<readonly string[]>(connection, 'looking for configurations', [], () => files.find(folder, 'configuration', []));
      if (await look(found)) changed = true;
    }
    return changed;
  };
  const again = async (): Promise<void> => {
    const before = configurations.files();
    looked.clear();
    const gone = await look(before);
    const near = await look(open().flatMap((uri) => configurationCandidates(uri, folders())));
    const found = await find();
    if (gone || near || found) refresh();
  };
  return {
    async ready(uri) {
      if (folders().includes(uri)) await finding;
      await look(configurationCandidates(uri, folders()));
    },
    async find() {
      if (await find()) refresh();
    },
    changed(changes) {
      const known = configurations.files();
      const matters = changes.some(({ uri, type }) => {
        if (isConfigurationFile(pathOf(uri))) return true;
        // Of a folder that comes or goes nothing is said of what is in it; a name with a dot in its middle is a file's.
        if (type === 'deleted') return known.some((file) => isInside(file, uri));
        return type === 'created' && !/[^/]\.[^/]*$/.test(pathOf(uri));
      });
      if (matters) void guard(connection, 'reading configurations again', undefined, again);
    },
  };
}
