// Where the profiles of a team stand for a document or folder: in the nearest `.rca/profiles` upward, inside the open folder, and where a setting or configuration lists them.

import { folderOf, isInside, uriKey, uriParts } from '../containment.ts';
import type { EntryKind, WorkspaceFiles } from '../files.ts';
import { pathOf } from '../uri.ts';
import { listedUri, type ListedPath } from './listed-path.ts';

export interface FoundProfiles {
  /** Each once: those of `.rca/profiles` first, then those listed, each sorted. */
  readonly uris: readonly string[];
  /** Listed paths under which nothing is. */
  readonly absent: readonly string[];
}

/** What is profiles directly in a folder. */
const PROFILES = ['*.json', '*.yaml', '*.yml'];

/** The URIs at which the profiles for the documents of a folder can stand, nearest first. None outside of the open folders. */
export function profileFolderCandidates(uri: string, folders: readonly string[]): readonly string[] {
  const root = folderOf(uri, folders);
  if (root === undefined) return [];
  const candidates: string[] = [];
  const bare = (path: string): string => (path.endsWith('/') ? path.slice(0, -1) : path);
  for (let folder = bare(uri); isInside(folder, root); folder = folder.slice(0, folder.lastIndexOf('/'))) {
    if (uriParts(folder) === undefined) break;
    candidates.push(`${folder}/.rca/profiles`);
    if (uriKey(folder) === uriKey(root)) break;
  }
  return candidates;
}

export interface PlaceFinder {
  readonly kindOf: (uri: string) => Promise<EntryKind | undefined>;
  readonly find: WorkspaceFiles['find'];
}

/** For the documents of a folder. */
export async function findProfiles(folder: string, listed: readonly ListedPath[], { kindOf, find }: PlaceFinder, folders: readonly string[]): Promise<FoundProfiles> {
  const candidates = profileFolderCandidates(folder, folders);
  const kinds = await Promise.all(candidates.map(kindOf));
  const nearest = candidates.find((_, index) => kinds[index] === 'folder');
  const uris: string[] = nearest === undefined ? [] : [...(await find(nearest, 'profile', PROFILES))];
  const absent: string[] = [];
  for (const path of listed) {
    const uri = listedUri(path);
    const kind = uri === undefined ? undefined : await kindOf(uri);
    if (uri !== undefined && kind === 'file') uris.push(uri);
    else if (uri !== undefined && kind === 'folder') uris.push(...(await find(uri, 'profile', PROFILES)));
    else absent.push(path.path);
  }
  return { uris: [...new Map(uris.filter(isDirect).map((found) => [uriKey(found), found])).values()], absent };
}

/** Hidden files and what is no JSON and no YAML by its name are not profiles. */
function isDirect(uri: string): boolean {
  return /(?:^|\/)[^/.][^/]*\.(?:json|ya?ml)$/i.test(pathOf(uri));
}
