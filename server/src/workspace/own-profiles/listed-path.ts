// Paths of a team's profiles as a setting or a configuration lists them: relative, and never out of the folder they are relative to.

import { resolvePath } from '../containment.ts';

/** A path that was listed, and the URI of the folder it is relative to. */
export interface ListedPath {
  readonly base: string;
  readonly path: string;
}

/** A sentence about a path that is not followed. */
export function listedPathFault(path: string): string | undefined {
  const name = `“${path.slice(0, 80)}${path.length > 80 ? '…' : ''}”`;
  if (path.trim() === '' || path.length > 300) return `${name} is no path to profiles.`;
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return `${name} is an address, and profiles are read from the workspace only. Write a path inside of it, such as “docs/profiles”.`;
  if (/^(?:[/\\~]|[a-z]:)/i.test(path)) return `${name} is not relative, and profiles are read from the workspace only. Write a path inside of it, such as “docs/profiles”.`;
  if (path.includes('\\') || path.includes('\0')) return `${name} is not followed: write folders with “/” between them.`;
  if (path.split('/').includes('..')) return `${name} leads upwards with “..”, and profiles are read from the workspace only. Write a path inside of it, such as “docs/profiles”.`;
  return undefined;
}

/** The URI of what is listed; undefined for a path with a fault. */
export function listedUri({ base, path }: ListedPath): string | undefined {
  return listedPathFault(path) === undefined ? resolvePath(base, path) : undefined;
}
