// Collects the licences of the packages whose code is inside the bundles, as their licences ask of whoever passes them on.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Files of ours that hold the data of a package, which is not bundled itself. */
const dataOf: ReadonlyMap<string, string> = new Map([['server/src/time/zone-names.generated.ts', 'node_modules/@vvo/tzdb']]);

/** Packages whose published files hold others. */
const inside: ReadonlyMap<string, readonly string[]> = new Map([['node_modules/docx', ['node_modules/fflate', 'node_modules/nanoid']]]);

/**
 * The folders of the packages that a list of bundled files comes from, sorted, without doubles:
 * `node_modules/yaml/dist/index.js` gives `node_modules/yaml`.
 */
export function packageFolders(inputs: Iterable<string>): string[] {
  const folders = new Set<string>();
  for (const input of inputs) {
    const found = packageOf(input);
    if (found === undefined) continue;
    folders.add(found);
    for (const other of inside.get(found) ?? []) folders.add(other);
  }
  return [...folders].toSorted();
}

function packageOf(input: string): string | undefined {
  const path = input.replaceAll('\\', '/');
  return dataOf.get(path) ?? /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

/** Fails when a bundled package states no licence, since it could not be passed on. */
export function thirdPartyNotices(root: string, inputs: Iterable<string>): string {
  const files = [...new Set(inputs)];
  const parts = packageFolders(files).map((folder) => {
    const own = files.filter((file) => packageOf(file) === folder);
    return noticeOf(join(root, folder), own.flatMap((file) => licencesIn(readFileSync(join(root, file), 'utf8'))));
  });
  return `The programs in this folder contain code of the following packages.\n\n${parts.join('\n')}`;
}

/** Licences that a file states in comments of its own, with their conditions: of what its author took from others. A name and a link alone repeat the package's. */
export function licencesIn(source: string): string[] {
  const comments = source.match(/\/\*(?:(?!\*\/)[^])*@license(?:(?!\*\/)[^])*\*\//g) ?? [];
  return comments.filter((comment) => /permission|redistribution/i.test(comment)).map((comment) => comment.replace(/^\/\*+!?|\*+\/$/g, '').replace(/^[ \t]*\*? ?/gm, '').trim());
}

function noticeOf(folder: string, passedOn: readonly string[]): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const title = `${String(manifest['name'])} ${String(manifest['version'])}`;
  const licence = manifest['license'];
  if (typeof licence !== 'string') throw new Error(`${title} states no licence in its package.json.`);
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const texts = [...(file === undefined ? [] : [readFileSync(join(folder, file), 'utf8').trim()]), ...passedOn];
  return `== ${title} (${licence}) ==\n${texts.map((text) => `\n${text}\n`).join('')}`;
}
