// Holds the imports of the sources against the layers. Works on text, so that the test of the test needs no files.
import { posix } from 'node:path';
import { readImports } from './imports.ts';

/** Path from the root of the repository, with `/` → text. */
export type Sources = ReadonlyMap<string, string>;

const server = 'server/src/';

/** One sentence for each import that leads upwards, for each that only `bin` may have, and between `lsp` and `cli`. */
export function* serverFaults(sources: Sources, layers: readonly string[]): Generator<string> {
  for (const [path, text] of sources) {
    if (!path.startsWith(server)) continue;
    const own = layerOf(path);
    if (!layers.includes(own)) {
      yield `${path} lies in no layer of the table.`;
      continue;
    }
    for (const { from } of readImports(text)) {
      if (from.startsWith('node:') && own !== 'bin') yield `${path} imports ${from}, which only bin may.`;
      if (!from.startsWith('.')) continue;
      const target = posix.join(posix.dirname(path), from);
      if (!target.startsWith(server)) {
        // Data of the repository, such as a schema, has no layer; the client's code has one of its own.
        if (target.startsWith('client/')) yield `${path} imports ${target} of the client.`;
        continue;
      }
      const other = layerOf(target);
      if (!layers.includes(other)) yield `${path} imports ${target}, which lies in no layer.`;
      else if (layers.indexOf(other) > layers.indexOf(own)) yield `${path} (${own}) imports ${target} of the higher layer ${other}.`;
      else if (own === 'cli' && other === 'lsp') yield `${path} imports ${target}: cli and lsp do not know each other.`;
    }
  }
}

/** The client takes types of the server, and values only of the files that are shared. */
export function* clientFaults(sources: Sources, shared: readonly string[]): Generator<string> {
  for (const [path, text] of sources) {
    if (!path.startsWith('client/src/')) continue;
    for (const { from, typeOnly } of readImports(text)) {
      if (!from.startsWith('.')) continue;
      const target = posix.join(posix.dirname(path), from);
      if (target.startsWith(server) && !typeOnly && !shared.includes(target)) yield `${path} imports values of ${target}, which is not shared.`;
    }
  }
}

/** `server/src/text/span.ts` → `text`; a file beside the layers gives its own name. */
function layerOf(path: string): string {
  return path.slice(server.length).split('/')[0] ?? '';
}
