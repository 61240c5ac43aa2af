// Bundles the tests of test/e2e/suite/ into the one CommonJS file that an extension host can load.
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../steps/run-program.ts';
import type { Host } from './hosts.ts';

/**
 * Writes `suite.cjs` into `folder` and returns its path. It needs that ending, because the editor takes a file of an
 * extension whose manifest says `"type": "module"` for a module otherwise.
 */
export async function bundleSuite(host: Host, folder: string): Promise<string> {
  const tests = readdirSync(join(root, 'test', 'e2e', 'suite')).filter((name) => name.endsWith('.test.ts')).toSorted();
  const load = tests.map((name) => `require(${JSON.stringify(`./suite/${name}`)});`).join('\n');
  mkdirSync(folder, { recursive: true });
  await build({
    stdin: {
      // Assigned last and as a whole, because mocha's browser form assigns itself to the same `module.exports`.
      contents: `const { runSuite } = require('./run-suite.ts');\nmodule.exports = { run: () => runSuite(() => {\n${load}\n}) };`,
      resolveDir: join(root, 'test', 'e2e'),
    },
    outfile: join(folder, 'suite.cjs'),
    bundle: true,
    format: 'cjs',
    sourcemap: 'inline',
    external: ['vscode'],
    define: { RCA_AUTHOR_HOST: JSON.stringify(host) },
    logLevel: 'silent',
    ...(host.runtime === 'node' ? { platform: 'node', target: 'node22' } : { platform: 'browser', target: 'es2022' }),
  });
  return join(folder, 'suite.cjs');
}
