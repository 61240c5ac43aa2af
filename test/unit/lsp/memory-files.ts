// A disk in memory that an editor without a screen reads for the server, and tells of what changes on it.
import type { ProtocolConnection } from 'vscode-languageserver/node';
import type { RcaServerRequests } from '../../../server/src/lsp/protocol.ts';

export interface MemoryFiles {
  readonly texts: Map<string, string>;
  /** URIs that the server asked the text of, in order. */
  readonly asked: readonly string[];
  /** Answers the server's requests. */
  serve(connection: ProtocolConnection): void;
  /** Undefined takes the file away. */
  write(uri: string, text: string | undefined): Promise<void>;
}

export function memoryFiles(start: Readonly<Record<string, string>>): MemoryFiles {
  const texts = new Map(Object.entries(start));
  const asked: string[] = [];
  let connection: ProtocolConnection | undefined;
  return {
    texts,
    asked,
    serve(to) {
      connection = to;
      to.onRequest('rca/findFiles', ({ folder, glob }: RcaServerRequests['rca/findFiles']['params']) =>
        [...texts.keys()].filter((uri) => uri.startsWith(`${folder}/`) && matches(uri, glob)));
      to.onRequest('rca/readFiles', ({ uris }: RcaServerRequests['rca/readFiles']['params']) => uris.map((uri) => {
        asked.push(uri);
        const text = texts.get(uri);
        return text === undefined ? { uri, fault: 'It is gone.' } : { uri, text };
      }));
      to.onRequest('rca/fileKinds', ({ uris }: RcaServerRequests['rca/fileKinds']['params']) => uris.map((uri) => {
        if (texts.has(uri)) return 'file';
        return [...texts.keys()].some((other) => other.startsWith(`${uri}/`)) ? 'folder' : 'nothing';
      }));
    },
    async write(uri, text) {
      const type = text === undefined ? 3 : texts.has(uri) ? 2 : 1;
      if (text === undefined) texts.delete(uri);
      else texts.set(uri, text);
      await connection?.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
    },
  };
}

/** The globs that the server uses end in a list of endings or a whole name. */
function matches(uri: string, glob: string): boolean {
  const endings = /\{(.*)\}$/.exec(glob)?.[1]?.split(',') ?? [];
  const tail = glob.replace(/^\*\*\//, '').replace(/\{.*\}$/, '');
  const before = tail.startsWith('*') ? tail.slice(1) : tail;
  return endings.length === 0 ? uri.endsWith(`/${tail}`) : endings.some((ending) => uri.endsWith(`${before}${ending}`));
}
