// The folder that a site is written to. A file in it names the pages that a run has made, so that the next run knows what is its own.

import type { CliHost, Outcome } from './host.ts';
import { readText } from './read-text.ts';

/** Lies beside the pages; one path a line below the first. */
const MARKER = '.rca-site';
const HEAD = 'Made by “rca export --site”. Pages listed here are replaced and removed by the next run; all other files are left alone.';

export interface SiteFolder {
  /** Writes each page as a whole, then removes pages of the run before that are no more. A sentence when it could not go on. */
  write(pages: Iterable<{ readonly path: string; readonly text: string }>): string | undefined;
}

/** A fault for a folder that holds something else, unless that is wished for (`force`). Nothing is written yet. */
export function siteFolder(folder: string, force: boolean, host: CliHost): Outcome<SiteFolder> {
  const root = folder.replace(/(?<=.)[\\/]+$/, '');
  const kind = host.kindOf(root);
  if (kind === 'file') return { fault: `“${host.shown(root)}” is a file. Name a folder after --site.` };
  const names = kind === undefined ? { value: [] } : host.namesIn(root);
  if (names.fault !== undefined) return names;
  const isOwn = names.value.includes(MARKER);
  if (names.value.length > 0 && !isOwn && !force) return { fault: `“${host.shown(root)}” holds files that are no site of rca. Name another folder after --site, or write the site between them with --force.` };
  const before = isOwn ? listed(host, `${root}/${MARKER}`) : [];
  return { value: { write: (pages) => write(root, pages, before, host) } };
}

function write(root: string, pages: Iterable<{ readonly path: string; readonly text: string }>, before: readonly string[], host: CliHost): string | undefined {
  const made = host.makeFolder(root);
  if (made.fault !== undefined) return made.fault;
  // Written first, so that a run that is cut off leaves a folder that is known as a site.
  const marked = mark(host, root, before);
  if (marked !== undefined) return marked;
  const real = host.real(root);
  const folders = new Set<string>(['']);
  const written = new Set<string>();
  const next = ({ path, text }: { readonly path: string; readonly text: string }): string | undefined => {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (host.real(`${root}/${path}`) !== `${real}/${path}`) return `A link in “${host.shown(root)}” leads “${host.shown(`${root}/${path}`)}” to another place. Remove the link: nothing else may be written or removed by it.`;
    const ready = folders.has(folder) ? undefined : host.makeFolder(`${root}/${folder}`).fault;
    folders.add(folder);
    return ready ?? host.writeFile(`${root}/${path}`, text).fault;
  };
  for (const page of pages) {
    const fault = next(page);
    if (fault !== undefined) {
      // What was written is known as ours, as far as that can still be written down.
      mark(host, root, [...new Set([...before, ...written])]);
      return `${fault} The site is not complete; run this again when that is mended.`;
    }
    written.add(page.path);
  }
  for (const path of before) {
    // Through a link it would be a page of somebody else.
    if (written.has(path) || host.real(`${root}/${path}`) !== `${real}/${path}`) continue;
    const gone = host.removeFile(`${root}/${path}`).fault;
    if (gone !== undefined) return gone;
  }
  return mark(host, root, [...written]);
}

function mark(host: CliHost, root: string, paths: readonly string[]): string | undefined {
  return host.writeFile(`${root}/${MARKER}`, `${[HEAD, ...paths].join('\n')}\n`).fault;
}

/** The folder may come from anywhere: only pages inside of it are believed to be ours. */
function listed(host: CliHost, marker: string): readonly string[] {
  const bytes = host.readFile(marker);
  const read = bytes.fault === undefined ? readText(bytes.value) : undefined;
  if (read === undefined || 'unreadable' in read) return [];
  return read.text.split('\n').slice(1).filter((path) => /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.(?:html|xml|css|js|svg)$/.test(path));
}
