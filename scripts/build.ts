// Builds every program of the table of bundles into dist/. `--watch` builds for development, again after each change.
import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, context, formatMessages, type BuildFailure, type Metafile } from 'esbuild';
import { bundleOptions } from './build/bundle.ts';
import { bundles } from './build/bundles.ts';
import { thirdPartyNotices } from './build/third-party-notices.ts';

const root = join(import.meta.dirname, '..');
const notices = 'third-party-notices.txt';

async function release(): Promise<void> {
  const start = performance.now();
  for (const folder of ['dist', 'out/metafiles']) mkdirSync(join(root, folder), { recursive: true });
  const metafiles = await Promise.all(bundles.map(async (bundle) => {
    const { metafile } = await build(bundleOptions(root, bundle, 'release'));
    writeFileSync(join(root, 'out', 'metafiles', `${basename(bundle.out)}.json`), JSON.stringify(metafile));
    if (bundle.executable === true) chmodSync(join(root, bundle.out), 0o755);
    return metafile;
  }));
  writeFileSync(join(root, 'dist', notices), thirdPartyNotices(root, metafiles.flatMap(bundledFiles)));
  removeOthers(new Set([notices, ...metafiles.flatMap(({ outputs }) => Object.keys(outputs).map((path) => basename(path)))]));
  process.stdout.write(`Built ${bundles.length} programs in ${Math.round(performance.now() - start)} ms.\n`);
}

/** The files of which at least a byte is in the output; what was read and shaken off needs no notice. */
function bundledFiles(metafile: Metafile): string[] {
  return Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
}

/** What an earlier build left is removed at the end, so that dist/ is whole at any moment while something reads it. */
function removeOthers(built: ReadonlySet<string>): void {
  for (const name of readdirSync(join(root, 'dist'))) {
    if (!built.has(name)) rmSync(join(root, 'dist', name), { recursive: true });
  }
}

async function watch(): Promise<void> {
  for (const bundle of bundles) {
    const watched = await context({ ...bundleOptions(root, bundle, 'development'), logLevel: 'info' });
    await watched.watch();
  }
}

try {
  await (process.argv.includes('--watch') ? watch() : release());
} catch (error) {
  // esbuild reports what is wrong in the sources as a list; anything else is a defect of this script.
  const { errors } = error as Partial<BuildFailure>;
  if (errors === undefined) throw error;
  process.stderr.write((await formatMessages(errors, { kind: 'error' })).join(''));
  process.exitCode = 1;
}
