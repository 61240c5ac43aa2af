// Collects the licences of the packages whose code is inside the bundles, as their licences ask of whoever passes them on.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Files of ours that hold the data of a package, which is not bundled itself. */
const dataOf: ReadonlyMap<string, string> = new Map([['server/src/time/zone-names.generated.ts', 'node_modules/@vvo/tzdb']]);

/**
 * The folders of the packages that a list of bundled files comes from, sorted, without doubles:
 * `node_modules/yaml/dist/index.js` gives `node_modules/yaml`.
 */
export function packageFolders(inputs: Iterable<string>): string[] {
  const folders = new Set<string>();
  for (const input of inputs) {
    const path = input.replaceAll('\\', '/');
    const found = dataOf.get(path) ?? /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
    if (found !== undefined) folders.add(found);
  }
  return [...folders].toSorted();
}

/** Fails when a bundled package states no licence, since it could not be passed on. */
export function thirdPartyNotices(root: string, inputs: Iterable<string>): string {
  const parts = packageFolders(inputs).map((folder) => noticeOf(join(root, folder)));
  return `The programs in this folder contain code of the following packages.\n\n${parts.join('\n')}`;
}

function noticeOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const title = `${String(manifest['name'])} ${String(manifest['version'])}`;
  const licence = manifest['license'];
  if (typeof licence !== 'string') throw new Error(`${title} states no licence in its package.json.`);
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  return `== ${title} (${licence}) ==\n${text}`;
}
