// What the rules may ask of the other reports of a run: the same index and the same answers as in the editor.

import type { Report } from '../model/report.ts';
import type { Workspace } from '../rules/workspace.ts';
import { createReportIndex, createWorkspaceViews, summarize, uriOfPath, uriParts, type EntryKind } from '../workspace/index.ts';
import type { CliHost } from './host.ts';

/**
 * `files` are those that `paths` mean. A run over one named file knows nothing of others. Whether a report is missing is known only
 * when a folder was searched; that two are the same is known of any two.
 */
export function otherReports(paths: readonly string[], files: readonly string[], host: CliHost, read: (file: string) => Report | undefined): (file: string) => Workspace | undefined {
  const searched = paths.some((path) => host.kindOf(path) === 'folder');
  const named = files.filter((file) => file !== stdin);
  if (!searched && named.length < 2) return () => undefined;
  const index = createReportIndex();
  const uriOf = (file: string): string => uriOfPath(host.absolute(file));
  for (const file of named) {
    const report = read(file);
    if (report !== undefined) index.set(summarize(uriOf(file), report, index.keep));
  }
  const root = uriOfPath(commonFolder(paths.filter((path) => path !== stdin).map((path) => host.absolute(host.kindOf(path) === 'folder' ? path : parentOf(path)))));
  const folders = [root];
  const views = createWorkspaceViews({ index, complete: () => searched, folders: () => folders, kindOf: (uri) => kindAt(uri, host) });
  return (file) => (file === stdin ? undefined : views(uriOf(file)));
}

const stdin = '-';

function parentOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end < 0 ? '.' : path.slice(0, end) || '/';
}

/** The deepest folder that holds all of them. */
function commonFolder(folders: readonly string[]): string {
  const [first = [], ...others] = folders.map((folder) => folder.split('/').filter((part) => part !== ''));
  const parts = [...first];
  for (const other of others) while (!parts.every((part, at) => part === other[at])) parts.pop();
  return `/${parts.join('/')}`;
}

/** What cannot be looked at counts as there. */
function kindAt(uri: string, host: CliHost): EntryKind | undefined {
  const segments = uriParts(uri)?.segments;
  if (segments === undefined) return undefined;
  const path = segments.join('/');
  return host.kindOf(/^[a-z]:/i.test(path) ? path : `/${path}`) ?? 'nothing';
}
