// The few things the product reads from the URI of a document. Nothing is ever opened by it.

import { percentDecoded } from '../text/percent-decoded.ts';

/**
 * The path in a URI with percent signs decoded and `/` between folders: `vscode-vfs://github/a/b%20c.md` gives `/a/b c.md`.
 * Gives the path as it stands when its percent signs encode nothing.
 */
export function pathOf(uri: string): string {
  return percentDecoded(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?([^?#]*)/i.exec(uri)?.[1] ?? uri);
}

/** The last part of the path; empty for a path that ends in a slash. */
export function fileNameOf(uri: string): string {
  const path = pathOf(uri);
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The path of a document relative to the nearest of some folders; undefined when it is in none of them. */
export function pathInside(uri: string, folders: readonly string[]): string | undefined {
  let nearest = -1;
  for (const folder of folders) {
    const root = folder.endsWith('/') ? folder : `${folder}/`;
    if (uri.startsWith(root)) nearest = Math.max(nearest, root.length);
  }
  return nearest < 0 ? undefined : pathOf(uri).slice(pathOf(uri.slice(0, nearest)).length);
}
