// A computer in memory for the commands of `rca`: what they read, write and say.
import type { CliHost } from '../../../server/src/cli/index.ts';
import { run } from '../../../server/src/cli/index.ts';
import { readArguments } from '../../../server/src/bin/arguments.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Every file there is afterwards. */
  readonly files: Readonly<Record<string, string>>;
}

/** The working directory from the root of the file system. */
const root = '/archive/';

/** Paths are relative to the working directory; folders are those that files lie in. What begins with `locked/` cannot be written, and into `full/` one file fits. `links`: what is behind a path, both from the root. */
export async function rca(args: readonly string[], files: Readonly<Record<string, string | Uint8Array>> = {}, output: 'file' | 'terminal' | 'coloured' = 'file', links: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const there = new Map(Object.entries(files));
  const made = new Set<string>();
  let stdout = '';
  let stderr = '';
  const named = (path: string): string => (`${path}/` === root || path === root ? '.' : path.startsWith(root) ? path.slice(root.length) : path);
  const kindAt = (path: string): 'file' | 'folder' | undefined => (there.has(path) ? 'file' : made.has(path) || isFolder(path, there) ? 'folder' : undefined);
  const host: CliHost = {
    today: { year: 2026, month: 11, day: 21 },
    colour: output === 'coloured',
    terminal: output !== 'file',
    shown: (path) => named(path).replace(/^\.\//, ''),
    absolute: (path) => (path.startsWith('/') ? path.replace(/(?<=.)\/$/, '') : `${root}${path === '.' ? '' : path.replace(/^\.\//, '')}`),
    real: (path) => (links[host.absolute(path)] ?? host.absolute(path)),
    kindOf: (asked) => kindAt(named(asked)),
    readFile: (asked) => {
      const path = named(asked);
      const content = there.get(path);
      if (content === undefined) return { fault: `Cannot read “${path}”: there is no such file or folder.` };
      return { value: typeof content === 'string' ? new TextEncoder().encode(content) : content };
    },
    writeFile: (asked, content) => {
      const path = named(asked);
      if (path.startsWith('locked/')) return { fault: `Cannot write “${path}”: its file system is read-only.` };
      if (path.startsWith('full/') && [...there.keys()].some((file) => file.startsWith('full/') && file !== path)) return { fault: `Cannot write “${path}”: there is no space left.` };
      there.set(path, content);
      return { value: undefined };
    },
    makeFolder: (asked) => {
      made.add(named(asked));
      return { value: undefined };
    },
    removeFile: (asked) => {
      there.delete(named(asked));
      return { value: undefined };
    },
    namesIn: (asked) => ({ value: [...new Set([...there.keys()].filter((path) => path.startsWith(`${named(asked)}/`)).map((path) => path.slice(named(asked).length + 1).split('/')[0] ?? ''))] }),
    list: (folder) => ({ value: [...there.keys()].filter((path) => folder === '.' || path.startsWith(`${folder}/`)).sort() }),
    listProfiles: (asked) => {
      const folder = named(asked);
      return { value: [...there.keys()].filter((path) => path.startsWith(`${folder}/`) && /^[^/.][^/]*\.(?:json|ya?ml)$/.test(path.slice(folder.length + 1))).sort() };
    },
    stdout: (content) => void (stdout += typeof content === 'string' ? content : new TextDecoder('latin1').decode(content)),
    stderr: (text) => void (stderr += text),
  };
  const read = readArguments(args);
  if ('fault' in read) throw new Error(`These arguments are not understood: ${read.fault}`);
  if (read.command.name === 'lsp') throw new Error('The server is no command of this host.');
  const code = await run(read.command, host, '1.2.3');
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return { code, stdout, stderr, files: Object.fromEntries([...there].map(([path, content]) => [path, typeof content === 'string' ? content : decoder.decode(content)])) };
}

function isFolder(path: string, files: ReadonlyMap<string, unknown>): boolean {
  return path === '.' || [...files.keys()].some((file) => file.startsWith(`${path}/`));
}
