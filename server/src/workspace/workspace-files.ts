// Finds and reads files of the open folders, and of nothing else, through whoever can read them.

import { syntaxOf } from '../syntax/index.ts';
import { isInside, pathWithin } from './containment.ts';
import type { FileKind, FileSource, FileText, WorkspaceFiles } from './files.ts';
import { compileGlobs } from './glob.ts';
import { hasReportKey, hasReportName } from './report-mark.ts';
import { fileNameOf, pathOf } from './uri.ts';

/** Files that `find` gives at most. */
export const mostFound = 20_000;
/** What is asked of a source at a time: enough to keep it busy, little enough to hold. */
const batch = 100;
const headBytes = 8_192;

const ownGlobs: Readonly<Record<FileKind, string>> = {
  report: '**/*.rca.{md,yaml,yml}',
  profile: '**/.rca/profiles/*.{yaml,yml,json}',
  configuration: '**/.rca/config.{yaml,yml}',
};
const otherGlobs: Readonly<Record<FileKind, string>> = {
  report: '**/*.{md,markdown,yaml,yml}',
  profile: '**/*.{yaml,yml,json}',
  configuration: '**/.rca/config.{yaml,yml}',
};

export interface WorkspaceFilesOptions {
  /** URIs of the folders that are open. */
  readonly folders: () => readonly string[];
  /** Who reads a URI; undefined when nobody can. */
  readonly sourceOf: (uri: string) => FileSource | undefined;
}

type Include = Parameters<WorkspaceFiles['find']>[2];

function includer(include: Include, folder: string): (uri: string) => boolean {
  if (typeof include === 'function') return include;
  const { matches } = compileGlobs(include);
  return (uri) => matches(pathWithin(uri, folder) ?? '');
}

export function createWorkspaceFiles({ folders, sourceOf }: WorkspaceFilesOptions): WorkspaceFiles {
  const folderOf = (uri: string): string | undefined => folders().find((folder) => isInside(uri, folder));

  /** Asks the source of each URI's folder, in batches; `refuse` answers for what is outside or has no source. */
  const ask = async <T>(uris: readonly string[], refuse: (uri: string, why: string) => T, of: (source: FileSource, folder: string, uris: readonly string[]) => Promise<readonly T[]>): Promise<readonly T[]> => {
    const answers = new Map<string, T>();
    const perFolder = new Map<string | undefined, string[]>();
    for (const uri of new Set(uris)) {
      const folder = folderOf(uri);
      const own = perFolder.get(folder);
      if (own === undefined) perFolder.set(folder, [uri]);
      else own.push(uri);
    }
    for (const [folder, own] of perFolder) {
      const source = folder === undefined ? undefined : sourceOf(folder);
      if (folder === undefined || source === undefined) {
        const why = folder === undefined ? 'It is outside of the folders that are open.' : 'Files of this folder cannot be read here.';
        for (const uri of own) answers.set(uri, refuse(uri, why));
        continue;
      }
      for (const part of batches(own)) {
        const found = await of(source, folder, part);
        part.forEach((uri, index) => answers.set(uri, found[index] ?? refuse(uri, 'It could not be read.')));
      }
    }
    return uris.map((uri) => answers.get(uri) ?? refuse(uri, 'It could not be read.'));
  };

  const others = async (source: FileSource, folder: string, kind: FileKind, include: Include, own: ReadonlySet<string>): Promise<readonly string[]> => {
    const looks = kind === 'report' ? source.heads : undefined;
    if (kind === 'configuration' || (typeof include !== 'function' && include.length === 0 && looks === undefined)) return [];
    const named = includer(include, folder);
    const candidates = (await source.list(folder, otherGlobs[kind], mostFound)).filter((uri) => !own.has(uri) && isInside(uri, folder));
    const included = candidates.filter(named);
    if (looks === undefined) return included;
    const taken = new Set(included);
    const rest = candidates.filter((uri) => !taken.has(uri));
    const marked: string[] = [];
    for (const part of batches(rest)) {
      const heads = await looks(folder, part, headBytes);
      marked.push(...part.filter((uri, index) => hasReportKey(heads[index] ?? '', syntaxOf(fileNameOf(uri)))));
    }
    return [...included, ...marked];
  };

  return {
    async find(folder, kind, include) {
      const root = folderOf(folder);
      const source = root === undefined ? undefined : sourceOf(root);
      if (source === undefined) return [];
      const listed = (await source.list(folder, ownGlobs[kind], mostFound)).filter((uri) => isInside(uri, folder));
      const own = new Set(kind === 'report' ? listed.filter((uri) => hasReportName(pathOf(uri))) : listed);
      const all = [...own, ...(await others(source, folder, kind, include, own))].filter((uri) => kind !== 'report' || isSearched(pathWithin(uri, folder) ?? ''));
      return all.sort().slice(0, mostFound);
    },
    read: (uris, most) => ask<FileText>(uris, (uri, fault) => ({ uri, fault }), (source, folder, part) => source.read(folder, part, most)),
    looksInside: (uri) => sourceOf(folderOf(uri) ?? uri)?.heads !== undefined,
    kinds: (uris) => ask(uris, () => undefined, (source, folder, part) => source.kinds(folder, part)),
  };
}

/** `path` is relative to the folder that is searched. Hidden folders hold tools, not reports. */
export function isSearched(path: string): boolean {
  return path !== '' && path.split('/').every((segment) => !segment.startsWith('.') && segment !== 'node_modules');
}

function* batches(uris: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < uris.length; start += batch) yield uris.slice(start, start + batch);
}
