// Bundles the tests of test/e2e/suite/ into the one CommonJS file that an extension host can load.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../steps/run-program.ts';
import type { Host } from './hosts.ts';

/** Writes `suite.js` into `folder` and returns its path without `.js`, as the editor wants it named. */
export async function bundleSuite(host: Host, folder: string): Promise<string> {
  const tests = readdirSync(join(root, 'test', 'e2e', 'suite')).filter((name) => name.endsWith('.test.ts')).toSorted();
  const load = tests.map((name) => `require(${JSON.stringify(`./suite/${name}`)});`).join('\n');
  mkdirSync(folder, { recursive: true });
  // The repository holds modules; the editor takes the suite for one too unless its own folder says otherwise.
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
  await build({
    stdin: {
      contents: `import { runSuite } from './run-suite.ts';\nexport const run = () => runSuite(() => {\n${load}\n});`,
      resolveDir: join(root, 'test', 'e2e'),
      loader: 'ts',
    },
    outfile: join(folder, 'suite.js'),
    bundle: true,
    format: 'cjs',
    sourcemap: 'inline',
    external: ['vscode'],
    define: { RCA_AUTHOR_HOST: JSON.stringify(host) },
    logLevel: 'silent',
    ...(host.runtime === 'node' ? { platform: 'node', target: 'node22' } : { platform: 'browser', target: 'es2022' }),
  });
  return join(folder, 'suite');
}
