// The files, the output and the clock of a real computer for the commands of `rca`.

import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { globSync } from 'tinyglobby';
import type { CliHost, Outcome } from '../cli/index.ts';
import { localToday } from './local-today.ts';
import { systemFault } from './system-fault.ts';

/** Standard input under the name that commands use for it. */
const stdin = '-';

export function fileHost(): CliHost {
  return {
    today: localToday(),
    colour: process.stdout.isTTY && process.stdout.hasColors(),
    terminal: process.stdout.isTTY,
    shown,
    absolute: (path) => resolve(path).split(sep).join('/'),
    real: (path) => (path === stdin ? path : realPath(resolve(path)).split(sep).join('/')),
    kindOf,
    readFile: (path) => attempt(`read “${shown(path)}”`, () => readFileSync(path === stdin ? 0 : path)),
    writeFile: (path, content) => attempt(`write “${shown(path)}”`, () => {
      replaceFile(path, content);
      return undefined;
    }),
    makeFolder: (path) => attempt(`make the folder “${shown(path)}”`, () => {
      makeFolders(resolve(path));
      return undefined;
    }),
    removeFile: (path) => attempt(`remove “${shown(path)}”`, () => {
      rmSync(path, { force: true });
      return undefined;
    }),
    namesIn: (folder) => attempt(`search “${shown(folder)}”`, () => readdirSync(folder)),
    list: (folder) => attempt(`search “${shown(folder)}”`, () => reportsBelow(folder)),
    listProfiles: (folder) => attempt(`search “${shown(folder)}”`, () => profilesDirectlyIn(folder)),
    stdout: (content) => void process.stdout.write(content),
    stderr: (text) => void process.stderr.write(text),
  };
}

/** A name may hold what a terminal obeys. */
function shown(path: string): string {
  if (path === stdin) return path;
  return (relative(process.cwd(), path) || '.').split(sep).join('/').replaceAll(/\p{Cc}/gu, '\uFFFD');
}

/** What cannot be looked at counts as a file, so that reading it says why. Nothing can have a name that is too long. */
function kindOf(path: string): 'file' | 'folder' | undefined {
  if (path === stdin) return 'file';
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return undefined;
    return found.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return isCode(error, 'ENAMETOOLONG') ? undefined : 'file';
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    // Nothing is there, or it cannot be looked at.
    return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
  }
}

/** Node's own way never ends where a folder takes no other, such as `/proc`. */
function makeFolders(path: string): void {
  if (kindOf(path) === 'folder') return;
  if (kindOf(dirname(path)) === undefined) makeFolders(dirname(path));
  mkdirSync(path);
}

/** Links are not followed: they may lead in circles or out of the folder. */
function reportsBelow(folder: string): readonly string[] {
  const found = globSync(['**/*.{md,markdown,yaml,yml}'], {
    cwd: folder,
    ignore: ['**/node_modules/**', '**/.git/**'],
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
  return found.sort().map((path) => join(folder, path));
}

function profilesDirectlyIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && /^[^.].*\.(?:json|ya?ml)$/i.test(entry.name)).map(({ name }) => `${folder}/${name}`).sort();
}

/** Through a file beside it and a rename, so that nobody ever sees half of it. A link stays a link, the mode stays; devices are written to. */
function replaceFile(path: string, content: string | Uint8Array): void {
  const present = statSync(path, { throwIfNoEntry: false });
  if (present !== undefined && !present.isFile()) return writeFileSync(path, content);
  const target = present === undefined ? path : realpathSync(path);
  const draft = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}.tmp`);
  try {
    writeFileSync(draft, content, { flag: 'wx' });
    if (present !== undefined) chmodSync(draft, present.mode);
    renameSync(draft, target);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Failures of the system become sentences; anything else is a defect and goes on. */
function attempt<T>(what: string, action: () => T): Outcome<T> {
  try {
    return { value: action() };
  } catch (error) {
    return { fault: `Cannot ${what}: ${systemFault(error)}.` };
  }
}
