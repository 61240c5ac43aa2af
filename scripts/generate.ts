// Writes the committed files that are made from others, or with `--check` only says which of them are stale.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { differences, write } from './generate/compare.ts';
import type { Generator } from './generate/generator.ts';

const root = join(import.meta.dirname, '..');
const folder = join(import.meta.dirname, 'generators');

async function generators(): Promise<Generator[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts')).toSorted();
  return Promise.all(names.map(async (name) => {
    const { generator } = (await import(pathToFileURL(join(folder, name)).href)) as { readonly generator?: Generator };
    if (generator === undefined) throw new Error(`scripts/generators/${name} exports no "generator".`);
    return generator;
  }));
}

const found = await differences(root, await generators());
if (process.argv.includes('--check')) {
  for (const { path, state, generator } of found) process.stderr.write(`${path} is ${state} (made by ${generator}).\n`);
  if (found.length > 0) {
    process.stderr.write('Run "npm run generate" and commit what it writes.\n');
    process.exitCode = 1;
  }
} else {
  for (const difference of found) {
    write(root, difference);
    process.stdout.write(`${difference.text === undefined ? 'Removed' : 'Wrote'} ${difference.path}\n`);
  }
  // A generator may import a module that imports a generated file, so a changed file can change the next one.
  const round = Number(process.argv[2] ?? 1);
  if (found.length > 0 && round === 5) throw new Error(`${found[0]?.generator} makes another text each time.`);
  if (found.length > 0) process.exitCode = spawnSync(process.execPath, [import.meta.filename, String(round + 1)], { stdio: 'inherit' }).status ?? 1;
}
