// Reads the files of `file:` folders from the computer's own disk. Never writes, never follows a link, never leaves the folder it was asked for.

import { constants } from 'node:fs';
import { lstat, open, realpath } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readText } from '../cli/read-text.ts';
import { encodeSegment } from '../workspace/containment.ts';
import type { EntryKind, FileSource, FileText } from '../workspace/files.ts';
import { isNothing, systemFault } from './system-fault.ts';

/** Files that are open at a time. */
const atOnce = 16;

export const nodeFiles: FileSource = {
  /** A folder that is gone or may not be read holds nothing; the library leaves out what it cannot look into. */
  async list(folder, pattern, most) {
    // A session without a folder never lists one.
    const { glob } = await import('tinyglobby');
    // The library's “**/” does not stand for no folder at all in front of a name that begins with a dot.
    const found = await glob([pattern, pattern.replace(/^\*\*\//, '')], {
      cwd: fileURLToPath(folder),
      ignore: ['**/node_modules/**', '**/.git/**'],
      followSymbolicLinks: false,
      caseSensitiveMatch: false,
      expandDirectories: false,
    });
    const base = folder.endsWith('/') ? folder : `${folder}/`;
    return found.sort().slice(0, most).map((path) => base + path.split('/').map(encodeSegment).join('/'));
  },
  async read(folder, uris, most) {
    const reader = createReader(folder);
    return each(uris, (uri) => textOf(reader, uri, most));
  },
  async kinds(folder, uris) {
    const reader = createReader(folder);
    return each(uris, (uri) => reader.kind(uri));
  },
  async heads(folder, uris, most) {
    const reader = createReader(folder);
    return each(uris, async (uri) => {
      const { bytes } = await reader.bytes(uri, most);
      // The last character may be cut; a sign stands in its place.
      return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    });
  },
};

/** The results in the order of the items, a few at a time. */
async function each<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += atOnce) results.push(...(await Promise.all(items.slice(start, start + atOnce).map(work))));
  return results;
}

async function textOf(reader: Reader, uri: string, most: number): Promise<FileText> {
  const { bytes, fault } = await reader.bytes(uri, most + 1);
  if (bytes === undefined) return { uri, fault };
  if (bytes.length > most) return { uri, fault: `It has more than ${most} bytes.` };
  const read = readText(bytes);
  return 'unreadable' in read ? { uri, fault: read.unreadable } : { uri, text: read.text };
}

type Bytes = { readonly bytes: Uint8Array; readonly fault?: never } | { readonly bytes?: never; readonly fault: string };

interface Reader {
  /** At most `most` bytes from the beginning. */
  bytes(uri: string, most: number): Promise<Bytes>;
  kind(uri: string): Promise<EntryKind | undefined>;
}

/** For one folder, whose real place and whose folders' real places are looked up once. */
function createReader(folder: string): Reader {
  const root = fileURLToPath(folder);
  const real = new Map<string, Promise<string>>();
  const realOf = (path: string): Promise<string> => {
    const known = real.get(path) ?? realpath(path);
    real.set(path, known);
    return known;
  };
  /** A link among the folders in the way would lead elsewhere than the URI says. */
  const leadsAway = async (path: string): Promise<boolean> => {
    const [from, to] = [await realOf(root), await realOf(dirname(path))];
    return path !== root && relative(from, to) !== relative(root, dirname(path));
  };
  return {
    async bytes(uri, most) {
      try {
        const path = fileURLToPath(uri);
        const found = await lstat(path);
        if (found.isSymbolicLink() || (await leadsAway(path))) return { fault: 'A link stands in its place or in its path, and links are not followed.' };
        if (!found.isFile()) return { fault: found.isDirectory() ? 'It is a folder.' : 'It is no file.' };
        return { bytes: await beginning(path, Math.min(most, found.size + 1)) };
      } catch (error) {
        return { fault: `It cannot be read: ${systemFault(error)}.` };
      }
    },
    async kind(uri) {
      try {
        const path = fileURLToPath(uri);
        const found = await lstat(path);
        if (await leadsAway(path)) return undefined;
        return found.isSymbolicLink() ? 'link' : found.isDirectory() ? 'folder' : 'file';
      } catch (error) {
        systemFault(error);
        return isNothing(error) ? 'nothing' : undefined;
      }
    },
  };
}

async function beginning(path: string, most: number): Promise<Uint8Array> {
  // Windows knows no such flag; there the check before has to do.
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const bytes = new Uint8Array(most);
    let length = 0;
    while (length < most) {
      const { bytesRead } = await file.read(bytes, length, most - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  } finally {
    await file.close();
  }
}
