// How some packages come into a bundle, so that loading it costs little: one is copied into a namespace once, others run when they are first asked for.

import { createRequire } from 'node:module';
import type { Plugin } from 'esbuild';

const require = createRequire(import.meta.url);

/**
 * A CommonJS package of some three hundred names that dozens of files import from. The bundler would copy all of its names
 * into a namespace for every one of these files, which is a tenth of the time that the server takes to load.
 */
const shared = 'vscode-languageserver';

/** Packages that not every session needs, with the names that are taken from each. What is asked of them is synchronous, so `import()` cannot help. */
const later: Readonly<Record<string, readonly string[] | 'the package itself'>> = {
  '@secretlint/secretlint-rule-preset-recommend': ['rules'],
  picomatch: 'the package itself',
};

const inside = 'inside';

export const packages: Plugin = {
  name: 'packages',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^(?:${[shared, ...Object.keys(later)].join('|')})$`) }, ({ path, importer, pluginData, kind }) =>
      (pluginData === inside || kind === 'entry-point' || importer.includes('node_modules') ? undefined : { path, namespace: 'packages' }),
    );
    // Resolved from where the build runs.
    build.onLoad({ filter: /.*/, namespace: 'packages' }, ({ path }) => ({
      contents: path === shared ? sharedSource() : laterSource(path),
      loader: 'js',
      pluginData: inside,
      resolveDir: build.initialOptions.absWorkingDir ?? process.cwd(),
    }));
  },
};

function sharedSource(): string {
  const names = Object.keys(require(shared) as object).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default');
  return `export { ${names.join(', ')} } from '${shared}';`;
}

function laterSource(path: string): string {
  const names = later[path];
  return names === undefined || names === 'the package itself'
    ? `module.exports = (...given) => require('${path}')(...given);`
    : names.map((name) => `Object.defineProperty(exports, '${name}', { enumerable: true, get: () => require('${path}').${name} });`).join('\n');
}
