// Reads files by asking the client: for folders of a browser, of a virtual file system or of another computer.

import type { Connection } from 'vscode-languageserver';
import type { EntryKind, FileSource, FileText } from '../workspace/index.ts';
import { isRecord } from '../workspace/index.ts';
import type { RcaServerRequests } from './protocol.ts';

/** For a client that said `files` when it introduced itself. What it answers is checked before it is believed. */
export function createClientFiles(connection: Connection): FileSource {
  const ask = async <M extends keyof RcaServerRequests>(method: M, params: RcaServerRequests[M]['params']): Promise<readonly unknown[]> => {
    const answer: unknown = await connection.sendRequest<unknown>(method, params);
    return Array.isArray(answer) ? answer : [];
  };
  return {
    async list(folder, glob, most) {
      const found = await ask('rca/findFiles', { folder, glob, most });
      return found.filter((uri) => typeof uri === 'string').slice(0, most);
    },
    async read(_folder, uris, most) {
      const texts = await ask('rca/readFiles', { uris, most });
      return uris.map((uri, index) => fileText(uri, texts[index]));
    },
    async kinds(_folder, uris) {
      const kinds = await ask('rca/fileKinds', { uris });
      return uris.map((_, index) => kindOf(kinds[index]));
    },
  };
}

function fileText(uri: string, answer: unknown): FileText {
  if (isRecord(answer) && typeof answer['text'] === 'string') return { uri, text: answer['text'] };
  return { uri, fault: isRecord(answer) && typeof answer['fault'] === 'string' ? answer['fault'] : 'The editor did not read it.' };
}

function kindOf(answer: unknown): EntryKind | undefined {
  return (['file', 'folder', 'link', 'nothing'] as const).find((kind) => kind === answer);
}
