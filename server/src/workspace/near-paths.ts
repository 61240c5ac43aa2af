// Finds the report that a link with a wrong path may mean.

import { near } from '../rules/near.ts';
import type { ReportIndex } from './report-index.ts';
import { fileNameOf, pathOf } from './uri.ts';

const most = 3;

/** Reports whose file has the same or nearly the same name, as paths from a folder. Takes a pass over all reports. */
export function nearPaths(path: string, index: ReportIndex, folder: string): readonly string[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const byName = new Map<string, string[]>();
  for (const { uri } of index.all()) {
    const other = fileNameOf(uri);
    const uris = byName.get(other);
    if (uris === undefined) byName.set(other, [uri]);
    else uris.push(uri);
  }
  const names = byName.has(name) ? [name] : near(name, byName.keys());
  return names.flatMap((other) => byName.get(other) ?? []).slice(0, most).map((uri) => relativePath(folder, uri));
}

/** To a file of the same origin, with `..` where it has to lead upwards. */
function relativePath(folder: string, uri: string): string {
  const from = pathOf(folder).split('/');
  const to = pathOf(uri).split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
  const up = from.slice(same).map(() => '..');
  return [...(up.length === 0 ? ['.'] : up), ...to.slice(same)].join('/');
}
